import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { connectPglite, createPglite } from "../database/pglite.ts";
import type { Database } from "../database/tables.ts";

/**
 * Opens the embedded database of a folder, and makes it first where there is none.
 *
 * A new database is made beside its place and put there whole: a first start that is cut off leaves nothing that a second one would stumble on.
 * Called only by the holder of the folder's lock.
 */
export async function openFolder(folder: string): Promise<Database> {
  const place = join(folder, "database");
  if (!existsSync(place)) {
    const unfinished = `${place}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    await createPglite(unfinished);
    renameSync(unfinished, place);
  }
  return connectPglite(place);
}
