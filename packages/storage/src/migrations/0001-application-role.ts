import { type Kysely, sql } from "kysely";

/**
 * The role of every query, the guard of rows that never change, and the secret of the lookup hashes. The role belongs to the whole server, so
 * another database may have made it, even at this very moment; and where the connecting user may not make roles, an administrator has.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`do $$ begin
    if not exists (select from pg_roles where rolname = 'koonti_app') then
      create role koonti_app nologin nosuperuser nobypassrls;
    end if;
  exception when duplicate_object or unique_violation then null;
  end $$`.execute(database);
  await sql`do $$ begin
    grant koonti_app to current_user;
  exception when insufficient_privilege then null;
  end $$`.execute(database);
  await sql`create function koonti_refuse_change() returns trigger language plpgsql as $$ begin
    raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
  end $$`.execute(database);
  await sql`create table storage_secret (name text primary key, value text not null)`.execute(database);
  await sql`insert into storage_secret values
    ('lookupKey', replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''))`.execute(database);
}
