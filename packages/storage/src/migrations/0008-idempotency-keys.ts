import { type Kysely, sql } from "kysely";
import { protectByCounty } from "./protect.ts";

/** Answers already given, so that a request sent twice is carried out once. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table idempotency_key (
    county_code text not null check (county_code ~ '^[0-9]{2}$'),
    user_id uuid not null,
    key text not null,
    request_hash text not null,
    response jsonb,
    created_at timestamptz not null,
    primary key (county_code, user_id, key)
  )`.execute(database);
  await sql`create index idempotency_key_by_age on idempotency_key (county_code, created_at)`.execute(database);
  await protectByCounty(database, "idempotency_key", ["select", "insert", "update", "delete"]);
}
