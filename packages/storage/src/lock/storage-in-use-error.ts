import type { Holder } from "./holder.ts";

const whoHolds = (holder: Holder | undefined): string =>
  holder ? `process ${holder.pid} on ${holder.host}, started ${holder.since}` : "another process";

/**
 * Thrown when another process (or another storage of this process) holds the data folder. Nothing has been read or changed.
 */
export class StorageInUseError extends Error {
  override readonly name = "StorageInUseError";
  readonly code = "storageInUse";
  readonly folder: string;
  /** The process that holds the folder, when it could be told. */
  readonly pid: number | undefined;

  constructor(folder: string, holder: Holder | undefined) {
    super(
      `The data folder ${folder} is in use by ${whoHolds(holder)}. ` +
        "Stop that process or choose another folder, then start again. Nothing was changed.",
    );
    this.folder = folder;
    this.pid = holder?.pid;
  }
}
