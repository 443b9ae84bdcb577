import { type Kysely, sql } from "kysely";
import { protectByCounty, refuseChanges } from "./protect.ts";

/**
 * Who used which client's data and on what ground. No foreign keys: a row outlives what it tells of, and an attempt at a client who is not there is
 * written down as well.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table access_log (
    county_code text not null check (county_code ~ '^[0-9]{2}$'),
    id uuid not null,
    at timestamptz not null,
    user_id uuid not null,
    user_name text not null,
    action text not null,
    client_id uuid,
    document_id uuid,
    data text not null,
    ground text not null,
    reason text,
    details jsonb not null,
    primary key (county_code, id)
  )`.execute(database);
  await sql`create index access_log_of_client on access_log (county_code, client_id, id)`.execute(database);
  await sql`create index access_log_of_user on access_log (county_code, user_id, id)`.execute(database);
  await protectByCounty(database, "access_log", ["select", "insert"]);
  await refuseChanges(database, "access_log");
}
