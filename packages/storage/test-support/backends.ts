import { sql } from "kysely";
import { connectPglite } from "../src/database/pglite.ts";
import { connectPostgres } from "../src/database/postgres.ts";
import type { Database } from "../src/database/tables.ts";
import { migrate } from "../src/migrations/migrate.ts";
import { lookupKeyOf } from "../src/open/lookup-key.ts";
import { type Storage, storageOver } from "../src/open/storage.ts";
import { freshDatabase, serverUrl } from "./fresh-database.ts";
import { forgetCounties } from "./people.ts";

/** One of the databases every test runs on. `database` is past every guard: the hand of an intruder, or of an administrator. */
export interface Backend {
  readonly name: string;
  readonly storage: Storage;
  readonly database: Database;
}

/** The clock of the tests; it stands still. */
export const NOW = "2026-11-20T10:15:30.250Z";

async function prepared(name: string, database: Database): Promise<Backend> {
  await migrate(database);
  const surroundings = { now: () => NOW, lookupKey: await lookupKeyOf(database) };
  return { name, database, storage: storageOver(database, surroundings, () => database.destroy()) };
}

async function open(): Promise<readonly Backend[]> {
  const embedded = await prepared("PGlite", await connectPglite());
  const server = serverUrl();
  if (server === undefined) return [embedded];
  const url = await freshDatabase(server);
  return [embedded, await prepared("PostgreSQL", connectPostgres(url))];
}

let opened: Promise<readonly Backend[]> | undefined;

/** Empties the tables, as only a superuser may: past the triggers that refuse it. */
const emptied = ({ database }: Backend) =>
  database.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    const { rows } = await sql<{ name: string }>`select relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where relkind = 'r' and relnamespace = 'public'::regnamespace and attname = 'county_code'`.execute(trx);
    await sql`truncate ${sql.join(rows.map(({ name }) => sql.table(name)))}`.execute(trx);
  });

/** The databases, opened once for all test files and empty at the beginning of each. */
export async function backends(): Promise<readonly Backend[]> {
  opened ??= open();
  const all = await opened;
  for (const backend of all) await emptied(backend);
  forgetCounties();
  return all;
}
