import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { backends } from "../../test-support/backends.ts";
import { aClient, clientWithDraft, countyWithDraft, freshCounty } from "../../test-support/people.ts";
import { DatabaseError } from "./database-error.ts";
import { asApplication } from "./in-county.ts";
import { NestedTransactionError } from "./nested-transaction-error.ts";

const CLIENT_TABLES = [
  ...["client", "client_name", "record_chain", "document", "document_version", "access_log"],
  ...["outbox", "worklist_item", "observation", "user_account", "idempotency_key"],
];

const textsOf = (error: Error): string =>
  JSON.stringify([error, error.message, error.stack, Object.getOwnPropertyDescriptors(error), error.cause]);

async function rejectionOf(promise: Promise<unknown>): Promise<Error> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Error) return error;
  throw new Error("Not rejected");
}

describe.each(await backends())("the door of a county on $name", ({ storage, database }) => {
  const sqlIn = (county: Parameters<typeof asApplication>[1], statement: ReturnType<typeof sql>) =>
    asApplication(database, county, (trx) => statement.execute(trx));

  it.each(CLIENT_TABLES)("shows no row of %s without a county", async (table) => {
    const { rows } = await sqlIn(undefined, sql`select * from ${sql.table(table)}`);
    expect(rows).toEqual([]);
  });

  it.each(CLIENT_TABLES)("has a policy on %s", async (table) => {
    const { rows } = await sql<{ on: boolean; forced: boolean }>`select relrowsecurity as on, relforcerowsecurity as forced
      from pg_class where relname = ${table} and relkind = 'r'`.execute(database);
    expect(rows).toEqual([{ on: true, forced: table !== "user_account" }]);
  });

  it("leaves no table of a county out of those policies", async () => {
    const { rows } = await sql<{ name: string }>`select relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where relkind = 'r' and relnamespace = 'public'::regnamespace and attname = 'county_code' order by 1`.execute(database);
    expect(rows.map(({ name }) => name)).toEqual(CLIENT_TABLES.toSorted());
  });

  it("puts the county first in every primary key", async () => {
    const { rows } = await sql<{ name: string }>`select c.relname as name from pg_index i join pg_class c on c.oid = i.indrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indisprimary and c.relnamespace = 'public'::regnamespace and a.attname = 'county_code' order by 1`.execute(database);
    expect(rows.map(({ name }) => name)).toEqual(CLIENT_TABLES.toSorted());
  });

  it("shows another county's rows to nobody, by store or by statement", async () => {
    const { clientId, draft } = await countyWithDraft(storage);
    const other = freshCounty();
    await storage.inCounty(other, async ({ clients, documents }) => {
      expect(await clients.get(clientId)).toBeUndefined();
      expect(await clients.search({ prefix: "asiakas" })).toEqual([]);
      expect(await documents.get(draft.id)).toBeUndefined();
      expect(await documents.listOfClient(clientId)).toEqual([]);
    });
    for (const table of ["client", "client_name", "record_chain", "document", "document_version"]) {
      expect((await sqlIn(other, sql`select * from ${sql.table(table)}`)).rows).toEqual([]);
    }
  });

  it("lets nobody change or add rows of another county", async () => {
    const { county, clientId } = await countyWithDraft(storage);
    const other = freshCounty();
    const changed = await sqlIn(other, sql`update client set version = 99`);
    expect(Number(changed.numAffectedRows)).toBe(0);
    const added = sqlIn(other, sql`insert into record_chain values (${county}, ${clientId}, 0, 'x')`);
    expect(await rejectionOf(added)).toMatchObject({ name: "DatabaseError", sqlState: "42501" });
    const moved = storage.inCounty(other, clientWithDraft).then(() => sqlIn(other, sql`update client set county_code = ${county}`));
    expect(await rejectionOf(moved)).toMatchObject({ sqlState: "42501" });
    expect(await storage.inCounty(county, ({ clients }) => clients.get(clientId))).toMatchObject({ version: 1 });
  });

  it("forgets county and role when the transaction ends", async () => {
    await countyWithDraft(storage);
    const { rows } =
      await sql`select current_user = session_user as own, coalesce(current_setting('app.county', true), '') as county`.execute(database);
    expect(rows).toEqual([{ own: true, county: "" }]);
  });

  it("keeps the secret of the lookup hashes from the application", async () => {
    expect(await rejectionOf(sqlIn(freshCounty(), sql`select * from storage_secret`))).toMatchObject({ sqlState: "42501" });
  });

  it("leaves nothing of a work that throws, whatever it has written", async () => {
    const county = freshCounty();
    const fault = new Error("fault");
    const work = storage.inCounty(county, async (store) => {
      const { clientId, draft } = await clientWithDraft(store);
      await store.worklist.replaceForClient(clientId, [{ key: "k", turn: "worker", content: {} }]);
      await store.accessLog.append({
        user: { id: draft.author.userId, name: "Testi" },
        action: "write",
        clientId,
        data: "note",
        ground: "task",
      });
      await store.outbox.append({ topic: "documentSaved", payload: {} });
      await store.accounts.upsert({ id: draft.author.userId, issuer: "i", subject: "s", content: {} });
      await store.observations.insert({ month: "2026-11", content: {} });
      await store.idempotency.claim({ userId: draft.author.userId, key: "k", requestHash: "h" });
      throw fault;
    });
    expect(await rejectionOf(work)).toBe(fault);
    for (const table of CLIENT_TABLES) {
      const { rows } = await sql`select 1 from ${sql.table(table)} where county_code = ${county}`.execute(database);
      expect({ table, rows }).toEqual({ table, rows: [] });
    }
  });

  it("does not pass a failed statement over in silence", async () => {
    const county = freshCounty();
    const work = storage.inCounty(county, async ({ clients }) => {
      const client = aClient();
      await clients.insert(client);
      await clients.insert(client).catch(() => undefined);
    });
    expect(await rejectionOf(work)).toBeInstanceOf(Error);
    expect(await storage.inCounty(county, ({ clients }) => clients.search({ prefix: "asiakas" }))).toEqual([]);
  });

  it("refuses a transaction inside a transaction instead of waiting for ever", async () => {
    const inner = storage.inCounty(freshCounty(), () => storage.inCounty(freshCounty(), async () => undefined));
    expect(await rejectionOf(inner)).toBeInstanceOf(NestedTransactionError);
  });

  it("gives a store that is of no use afterwards", async () => {
    const kept = await storage.inCounty(freshCounty(), async (store) => store);
    expect(await rejectionOf(kept.clients.get(aClient().id))).toBeInstanceOf(Error);
  });

  it("carries no client data in its errors", async () => {
    const client = aClient({ hetu: "010190-900P", content: { familyName: "Asiakas-Salainen", hetu: "010190-900P" } });
    const twice = storage.inCounty(freshCounty(), async ({ clients }) => {
      await clients.insert(client);
      await clients.insert({ ...client, hetu: "020290-901X" });
    });
    const error = await rejectionOf(twice);
    expect(error).toBeInstanceOf(DatabaseError);
    expect(error).toMatchObject({ code: "database", sqlState: "23505", constraint: "client_pkey", table: "client" });
    expect(textsOf(error)).not.toMatch(/Salainen|9\d0-90/);
  });

  it("runs side by side", async () => {
    const counties = await Promise.all(Array.from({ length: 12 }, () => countyWithDraft(storage)));
    for (const { county, clientId } of counties) {
      expect(await storage.inCounty(county, ({ clients }) => clients.search({ prefix: "t" }))).toMatchObject([{ id: clientId }]);
    }
  });
});
