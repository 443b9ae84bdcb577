import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import type { Database, Tables } from "./tables.ts";
import { VALUE_PARSERS } from "./value-parsers.ts";

/**
 * Opens the embedded database.
 *
 * @param folder - where it lives; only in memory without one
 */
export async function connectPglite(folder?: string): Promise<Database> {
  const pglite = await PGlite.create({ ...(folder === undefined ? {} : { dataDir: folder }), parsers: VALUE_PARSERS });
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
}

/** Makes an empty embedded database in a folder and closes it. */
export async function createPglite(folder: string): Promise<void> {
  const pglite = await PGlite.create({ dataDir: folder });
  await pglite.close();
}
