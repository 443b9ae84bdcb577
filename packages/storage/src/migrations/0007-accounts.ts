import { type Kysely, sql } from "kysely";
import { protectByCounty } from "./protect.ts";

/**
 * Accounts of those who sign in. Their county is not known before they are found, so one function looks across counties: it takes an exact issuer
 * and subject and gives nothing else. It runs with the rights of the table's owner, who is not under the policy of this one table; that is why the
 * table holds no client data.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table user_account (
    county_code text not null check (county_code ~ '^[0-9]{2}$'),
    id uuid not null,
    issuer text not null,
    subject text not null,
    active boolean not null,
    content jsonb not null,
    primary key (county_code, id),
    unique (county_code, issuer, subject)
  )`.execute(database);
  await sql`create index user_account_by_subject on user_account (issuer, subject)`.execute(database);
  await protectByCounty(database, "user_account", ["select", "insert", "update"]);
  await sql`alter table user_account no force row level security`.execute(database);
  await sql`create function koonti_find_accounts(text, text) returns setof user_account
    language sql stable security definer set search_path from current
    as $$ select * from user_account where issuer = $1 and subject = $2 order by county_code $$`.execute(database);
  await sql`revoke all on function koonti_find_accounts(text, text) from public`.execute(database);
  await sql`grant execute on function koonti_find_accounts(text, text) to koonti_app`.execute(database);
}
