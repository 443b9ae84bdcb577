import type { ClientId, CountyCode, DocumentId } from "@koonti/core";
import { type RawBuilder, sql } from "kysely";
import { describe, expect, it } from "vitest";
import { backends } from "../../test-support/backends.ts";
import { aClient, aDraft, freshCounty, granted, nextOf } from "../../test-support/people.ts";
import type { Database } from "../database/tables.ts";
import { newId } from "../id/new-id.ts";
import { CHAIN_START, linkHash } from "./link.ts";

/** A record of two documents, written in turns: sequences 1, 3 belong to the first, 2, 4 to the second. */
interface Written {
  readonly county: CountyCode;
  readonly clientId: ClientId;
  readonly first: DocumentId;
  readonly second: DocumentId;
}

/** Changes the database as somebody does who may do everything. */
const tamper = (database: Database, ...statements: readonly RawBuilder<unknown>[]) =>
  database.transaction().execute(async (trx) => {
    await sql`alter table document_version disable trigger user`.execute(trx);
    for (const statement of statements) await statement.execute(trx);
    await sql`alter table document_version enable trigger user`.execute(trx);
  });

describe.each(await backends())("the chain of a record on $name", ({ storage, database }) => {
  const write = async (): Promise<Written> => {
    const county = freshCounty();
    const client = aClient();
    const [first, second] = [aDraft(client.id), aDraft(client.id, { kind: "other" })];
    await storage.inCounty(county, async ({ clients, documents }) => {
      await clients.insert(client);
      await documents.insert(first);
      await documents.insert(second);
      await documents.saveVersion(nextOf(first.id, 1, "first, again"));
      await documents.saveVersion({ ...nextOf(second.id, 1, "second, again"), status: "final", reason: "done" });
    });
    return { county, clientId: client.id, first: first.id, second: second.id };
  };
  const verdictOn = ({ county, clientId }: Written) => storage.inCounty(county, ({ documents }) => documents.verifyChain(clientId));

  it("is intact as long as nobody has touched the record", async () => {
    const record = await write();
    const verdict = await verdictOn(record);
    expect(verdict).toMatchObject({ intact: true, length: 4, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
    await storage.inCounty(record.county, ({ documents }) => documents.insert(aDraft(record.clientId)));
    const later = await verdictOn(record);
    expect(later).toMatchObject({ intact: true, length: 5 });
    expect(later).not.toMatchObject(verdict);
  });

  it("is empty and intact for a client without documents, and for nobody", async () => {
    const county = freshCounty();
    const client = aClient();
    await storage.inCounty(county, async ({ clients, documents }) => {
      await clients.insert(client);
      const empty = { intact: true, length: 0, head: CHAIN_START };
      expect(await documents.verifyChain(client.id)).toEqual(empty);
      expect(await documents.verifyChain(newId<"ClientId">())).toEqual(empty);
    });
  });

  it.each([
    ["its content", sql`content = '{"text":"Second"}'`],
    ["its author", sql`author_name = 'Testi Työntekijä-99'`],
    ["its time", sql`saved_at = saved_at + interval '1 millisecond'`],
    ["its law date", sql`law_date = law_date - 1`],
    ["its status", sql`status = 'invalidated'`],
    ["its reason", sql`reason = null`],
  ])("tells a link of which somebody has changed %s", async (_, change) => {
    const record = await write();
    await tamper(database, sql`update document_version set ${change} where document_id = ${record.second} and version = 2`);
    expect(await verdictOn(record)).toEqual({ intact: false, sequence: 4, fault: "altered", documentId: record.second, version: 2 });
  });

  it("tells a document of which somebody has changed the kind, at its first version", async () => {
    const record = await write();
    await tamper(database, sql`update document set kind = 'note' where id = ${record.second}`);
    expect(await verdictOn(record)).toEqual({ intact: false, sequence: 2, fault: "altered", documentId: record.second, version: 1 });
  });

  it("tells a changed link whose own hash has been computed anew, by the link that follows", async () => {
    const record = await write();
    const document = await storage.inCounty(record.county, ({ documents }) => documents.getVersion(record.first, 1));
    if (!document) throw new Error("Not written");
    const forged = { ...document, content: { text: "forged" } };
    const hash = linkHash({ county: record.county, sequence: 1, previousHash: CHAIN_START, document: forged });
    await tamper(
      database,
      sql`update document_version set content = '{"text":"forged"}', hash = ${hash} where document_id = ${record.first} and version = 1`,
    );
    expect(await verdictOn(record)).toMatchObject({ intact: false, sequence: 2, fault: "altered" });
  });

  it("tells that a link in the middle is gone", async () => {
    const record = await write();
    await tamper(database, sql`delete from document_version where document_id = ${record.second} and version = 1`);
    expect(await verdictOn(record)).toEqual({ intact: false, sequence: 2, fault: "missing" });
  });

  it("tells that the last link is gone", async () => {
    const record = await write();
    await tamper(
      database,
      sql`delete from document_version where document_id = ${record.second} and version = 2`,
      sql`update document set version = 1, status = 'draft' where id = ${record.second}`,
    );
    expect(await verdictOn(record)).toEqual({ intact: false, sequence: 4, fault: "missing" });
  });

  it("tells that two links have changed places", async () => {
    const record = await write();
    const place = (sequence: number) => sql`update document_version set sequence = ${sequence}`;
    await tamper(
      database,
      sql`${place(9)} where document_id = ${record.first} and version = 1`,
      sql`${place(1)} where document_id = ${record.second} and version = 1`,
      sql`${place(2)} where document_id = ${record.first} and version = 1`,
    );
    expect(await verdictOn(record)).toMatchObject({ intact: false, sequence: 1, fault: "altered" });
  });

  it("tells a link that this program has not written", async () => {
    const record = await write();
    await tamper(
      database,
      sql`insert into document_version select county_code, document_id, 3, client_id, status, content, author_user_id, author_name,
        saved_at, law_date, reason, 5, hash, hash from document_version where document_id = ${record.second} and version = 2`,
    );
    expect(await verdictOn(record)).toMatchObject({ intact: false, sequence: 5, fault: "altered" });
  });

  it("tells a link past the end that was written down", async () => {
    const record = await write();
    await tamper(
      database,
      sql`update record_chain set length = 3, head = (
      select previous_hash from document_version where client_id = ${record.clientId} and sequence = 4) where client_id = ${record.clientId}`,
    );
    expect(await verdictOn(record)).toEqual({ intact: false, sequence: 4, fault: "unexpected" });
  });

  it.each([
    ["version", sql`version = 1`],
    ["status", sql`status = 'draft'`],
  ])("tells a document that points at another %s than its last", async (_, change) => {
    const record = await write();
    await tamper(database, sql`update document set ${change} where id = ${record.second}`);
    expect(await verdictOn(record)).toEqual({ intact: false, sequence: 4, fault: "currentDiffers", documentId: record.second, version: 2 });
  });

  it("tells a document that has been put in another client's record", async () => {
    const record = await write();
    const other = aClient();
    granted(await storage.inCounty(record.county, ({ clients }) => clients.insert(other)));
    await tamper(database, sql`update document set client_id = ${other.id} where id = ${record.second}`);
    expect(await verdictOn(record)).toMatchObject({ intact: false, fault: "currentDiffers", documentId: record.second });
  });
});
