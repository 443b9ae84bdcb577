import { type Kysely, sql } from "kysely";

type Right = "select" | "insert" | "update" | "delete";

/**
 * Puts a table under the row policy of its county and gives the application role the rights named. Used by migrations that have run already:
 * never change what it does, write another one.
 */
export async function protectByCounty(database: Kysely<unknown>, table: string, rights: readonly Right[]): Promise<void> {
  const name = sql.table(table);
  await sql`alter table ${name} enable row level security`.execute(database);
  await sql`alter table ${name} force row level security`.execute(database);
  await sql`create policy county on ${name}
    using (county_code = current_setting('app.county', true))
    with check (county_code = current_setting('app.county', true))`.execute(database);
  await sql`grant ${sql.raw(rights.join(", "))} on ${name} to koonti_app`.execute(database);
}

/** Makes the database itself refuse to change or remove a row of a table, whoever asks. */
export async function refuseChanges(database: Kysely<unknown>, table: string): Promise<void> {
  const name = sql.table(table);
  await sql`create trigger refuse_change before update or delete on ${name}
    for each row execute function koonti_refuse_change()`.execute(database);
  await sql`create trigger refuse_truncate before truncate on ${name}
    for each statement execute function koonti_refuse_change()`.execute(database);
}
