import { type Kysely, sql } from "kysely";
import { protectByCounty } from "./protect.ts";

/**
 * Anonymous observations: no client, no author, no instant, and a random identifier, because one ordered by time would lead to the writes beside it.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table observation (
    county_code text not null check (county_code ~ '^[0-9]{2}$'),
    id uuid not null default gen_random_uuid(),
    month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    content jsonb not null,
    primary key (county_code, id)
  )`.execute(database);
  await sql`create index observation_by_month on observation (county_code, month)`.execute(database);
  await protectByCounty(database, "observation", ["select", "insert"]);
}
