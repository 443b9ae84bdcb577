import { type Kysely, sql } from "kysely";
import { protectByCounty } from "./protect.ts";

/** What other systems have yet to hear of, and what has to be done next for each client. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table outbox (
    county_code text not null check (county_code ~ '^[0-9]{2}$'),
    id uuid not null,
    topic text not null,
    payload jsonb not null,
    occurred_at timestamptz not null,
    sent_at timestamptz,
    primary key (county_code, id)
  )`.execute(database);
  await sql`create index outbox_waiting on outbox (county_code, id) where sent_at is null`.execute(database);
  await sql`create table worklist_item (
    county_code text not null,
    client_id uuid not null,
    key text not null,
    document_id uuid,
    assignee_user_id uuid,
    pair_user_id uuid,
    turn text not null check (turn in ('worker', 'client', 'partner', 'team')),
    due_on date,
    assigned_on date,
    content jsonb not null,
    primary key (county_code, client_id, key),
    foreign key (county_code, client_id) references client (county_code, id)
  )`.execute(database);
  await sql`create index worklist_of_assignee on worklist_item (county_code, assignee_user_id, due_on)`.execute(database);
  await sql`create index worklist_of_pair on worklist_item (county_code, pair_user_id, due_on)`.execute(database);
  await sql`create index worklist_by_due on worklist_item (county_code, due_on)`.execute(database);
  await protectByCounty(database, "outbox", ["select", "insert", "update"]);
  await protectByCounty(database, "worklist_item", ["select", "insert", "delete"]);
}
