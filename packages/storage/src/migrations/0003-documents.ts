import { type Kysely, sql } from "kysely";
import { protectByCounty, refuseChanges } from "./protect.ts";

const STATUSES = sql.raw("('draft', 'final', 'corrected', 'invalidated')");

/** Documents, which say what is current, and their versions, which hold everything and never change. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table document (
    county_code text not null,
    id uuid not null,
    client_id uuid not null,
    kind text not null,
    matter_id uuid,
    service_task text,
    structure_oid text,
    structure_version text,
    version integer not null check (version >= 1),
    status text not null check (status in ${STATUSES}),
    created_at timestamptz not null,
    primary key (county_code, id),
    foreign key (county_code, client_id) references client (county_code, id)
  )`.execute(database);
  await sql`create index document_of_client on document (county_code, client_id, created_at, id)`.execute(database);
  await sql`create table document_version (
    county_code text not null,
    document_id uuid not null,
    version integer not null check (version >= 1),
    client_id uuid not null,
    status text not null check (status in ${STATUSES}),
    content jsonb not null,
    author_user_id uuid not null,
    author_name text not null,
    saved_at timestamptz not null,
    law_date date not null,
    reason text,
    sequence integer not null check (sequence >= 1),
    previous_hash text not null,
    hash text not null,
    primary key (county_code, document_id, version),
    unique (county_code, client_id, sequence),
    foreign key (county_code, document_id) references document (county_code, id)
  )`.execute(database);
  await protectByCounty(database, "document", ["select", "insert"]);
  await sql`grant update (version, status) on document to koonti_app`.execute(database);
  await protectByCounty(database, "document_version", ["select", "insert"]);
  await refuseChanges(database, "document_version");
}
