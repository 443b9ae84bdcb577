import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { forgetHolder, readHolder, writeHolder } from "./holder.ts";
import { StorageInUseError } from "./storage-in-use-error.ts";

const SQLITE_BUSY = 5;
/** Two processes that start at once may both step back for a moment; one of them gets through within this time. */
const WAIT_MILLISECONDS = 300;

/** An exclusive hold on a data folder. */
export interface FolderLock {
  release(): void;
}

function sqlite(): typeof import("node:sqlite") {
  // getBuiltinModule is older than node:sqlite: where even the module is missing we can say so instead of failing on an import.
  const builtIn = process.getBuiltinModule?.("node:sqlite");
  if (!builtIn)
    throw new Error("The embedded database needs Node.js 22.13 or newer: this one cannot lock its data folder. PostgreSQL needs no lock.");
  return builtIn;
}

const isBusy = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "errcode" in error &&
  typeof error.errcode === "number" &&
  (error.errcode & 0xff) === SQLITE_BUSY;

/**
 * Takes the folder for this process alone.
 *
 * The lock is the operating system's own (a byte-range lock that SQLite, which comes with Node, takes on the file `lock`), so it ends with the
 * process however the process ends: there is no stale lock to recognise, no process id to be reused and no clock to trust. It holds between
 * containers that share the folder on one machine as well. The file `holder.json` only tells whom to stop.
 *
 * @param folder - created, for its owner alone, where it does not exist
 * @param since - instant written down for the one who comes too late
 * @throws StorageInUseError when somebody holds it
 */
export function lockFolder(folder: string, since: string): FolderLock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { DatabaseSync } = sqlite();
  const file = new DatabaseSync(join(folder, "lock"));
  try {
    file.exec(`pragma busy_timeout = ${WAIT_MILLISECONDS}`);
    file.exec("begin exclusive");
  } catch (error) {
    file.close();
    throw isBusy(error) ? new StorageInUseError(folder, readHolder(folder)) : error;
  }
  writeHolder(folder, since);
  return {
    release: () => {
      forgetHolder(folder);
      file.close();
    },
  };
}
