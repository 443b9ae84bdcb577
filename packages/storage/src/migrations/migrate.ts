import type { Migration } from "kysely/migration";
import { Migrator } from "kysely/migration";
import { safeToLog } from "../database/database-error.ts";
import type { Database } from "../database/tables.ts";
import { up as applicationRole } from "./0001-application-role.ts";
import { up as clients } from "./0002-clients.ts";
import { up as documents } from "./0003-documents.ts";
import { up as accessLog } from "./0004-access-log.ts";
import { up as outboxAndWorklist } from "./0005-outbox-and-worklist.ts";
import { up as observations } from "./0006-observations.ts";
import { up as accounts } from "./0007-accounts.ts";
import { up as idempotencyKeys } from "./0008-idempotency-keys.ts";
import { MigrationError } from "./migration-error.ts";

/** Every migration in its order. A migration that has been released is never changed; the next one mends it. There is no way back. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-application-role": { up: applicationRole },
  "0002-clients": { up: clients },
  "0003-documents": { up: documents },
  "0004-access-log": { up: accessLog },
  "0005-outbox-and-worklist": { up: outboxAndWorklist },
  "0006-observations": { up: observations },
  "0007-accounts": { up: accounts },
  "0008-idempotency-keys": { up: idempotencyKeys },
};

/**
 * Brings the schema up to date: all missing migrations in one transaction, or none. Safe to call from several processes at once.
 *
 * @returns the names of the migrations that were run
 */
export async function migrate(database: Database): Promise<readonly string[]> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error === undefined) return results.map((result) => result.migrationName);
  const failed = results.find((result) => result.status === "Error")?.migrationName;
  throw new MigrationError(failed ? `The schema could not be brought up to date at ${failed}` : "The schema does not fit this program", {
    cause: safeToLog(error),
  });
}
