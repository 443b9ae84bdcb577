import { randomUUID } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";

/** A bare insert of a JSON document: what a database can do when nothing is asked of it. */
export interface BareDatabase {
  insert(document: string): Promise<unknown>;
  close(): Promise<unknown>;
}

const TABLE = "create table bare_document (id uuid primary key, content jsonb not null)";
const INSERT = "insert into bare_document (id, content) values ($1, $2)";

/** Over PGlite, in memory as the storage beside it. */
export async function barePglite(): Promise<BareDatabase> {
  const database = await PGlite.create();
  await database.exec(TABLE);
  return { insert: (document) => database.query(INSERT, [randomUUID(), document]), close: () => database.close() };
}

/** Over a PostgreSQL server, by one connection and a prepared statement. */
export async function barePostgres(connectionString: string): Promise<BareDatabase> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(TABLE);
  return {
    insert: (document) => client.query({ name: "insert", text: INSERT, values: [randomUUID(), document] }),
    close: () => client.end(),
  };
}
