import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/** Who holds a data folder: told to the one who comes too late. Not part of the lock itself. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

const fileIn = (folder: string): string => join(folder, "holder.json");

const isHolder = (value: unknown): value is Holder =>
  typeof value === "object" && value !== null && "pid" in value && typeof value.pid === "number" && "host" in value && "since" in value;

/** Writes down this process as the holder. */
export function writeHolder(folder: string, since: string): void {
  const holder: Holder = { pid: process.pid, host: hostname(), since };
  const half = `${fileIn(folder)}.${process.pid}`;
  writeFileSync(half, JSON.stringify(holder));
  renameSync(half, fileIn(folder));
}

/** The holder written down last, or undefined where there is none to be read. */
export function readHolder(folder: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(fileIn(folder), "utf8"));
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Removes the note of a holder that lets go. */
export const forgetHolder = (folder: string): void => rmSync(fileIn(folder), { force: true });
