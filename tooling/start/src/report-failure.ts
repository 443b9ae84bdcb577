import { StorageInUseError } from "@koonti/storage";

/** Says why the start failed, in words where it can be mended by the one who reads, and ends with 1. */
export const reportFailure = (error: unknown): void => {
  if (error instanceof StorageInUseError) console.error(`\n${error.message}`);
  else console.error("Koonti did not start:", error instanceof Error ? error.message : error);
  process.exit(1);
};
