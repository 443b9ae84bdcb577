import type { Database } from "../database/tables.ts";

/** The secret of the lookup hashes: made by the first migration, readable by the owner of the schema only. */
export async function lookupKeyOf(database: Database): Promise<string> {
  const secret = await database.selectFrom("storage_secret").select("value").where("name", "=", "lookupKey").executeTakeFirstOrThrow();
  return secret.value;
}
