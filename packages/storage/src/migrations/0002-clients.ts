import { type Kysely, sql } from "kysely";
import { protectByCounty } from "./protect.ts";

/** Clients, the words their names are found by, and the head of each record's chain. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table client (
    county_code text not null check (county_code ~ '^[0-9]{2}$'),
    id uuid not null,
    version integer not null check (version >= 1),
    content jsonb not null,
    hetu_hash text,
    sort_name text collate "C" not null,
    created_at timestamptz not null,
    saved_at timestamptz not null,
    primary key (county_code, id)
  )`.execute(database);
  await sql`create unique index client_hetu on client (county_code, hetu_hash)`.execute(database);
  await sql`create table client_name (
    county_code text not null,
    key text collate "C" not null,
    client_id uuid not null,
    primary key (county_code, key, client_id),
    foreign key (county_code, client_id) references client (county_code, id)
  )`.execute(database);
  await sql`create index client_name_of on client_name (county_code, client_id)`.execute(database);
  await sql`create table record_chain (
    county_code text not null,
    client_id uuid not null,
    length integer not null,
    head text not null,
    primary key (county_code, client_id),
    foreign key (county_code, client_id) references client (county_code, id)
  )`.execute(database);
  await protectByCounty(database, "client", ["select", "insert", "update"]);
  await protectByCounty(database, "client_name", ["select", "insert", "delete"]);
  await protectByCounty(database, "record_chain", ["select", "insert", "update"]);
}
