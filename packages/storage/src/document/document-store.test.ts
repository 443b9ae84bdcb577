import type { DocumentId } from "@koonti/core";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { backends, NOW } from "../../test-support/backends.ts";
import {
  aClient,
  aDraft,
  author,
  clientWithDraft,
  countyWithDraft,
  freshCounty,
  granted,
  LAW_DATE,
  nextOf,
} from "../../test-support/people.ts";
import { newId } from "../id/new-id.ts";

describe.each(await backends())("documents on $name", ({ storage, database }) => {
  it("come back as they were written", async () => {
    const client = aClient();
    const facts = {
      matterId: newId<"MatterId">(),
      serviceTask: "workingAge",
      structureOid: "1.2.246.537.6.12.2002.327",
      structureVersion: "1",
      reason: "why",
    };
    const document = aDraft(client.id, { ...facts, savedAt: "2026-11-20T12:00:00+02:00", content: { text: "Ähtäri", empty: undefined } });
    await storage.inCounty(freshCounty(), async ({ clients, documents }) => {
      await clients.insert(client);
      const written = granted(await documents.insert(document));
      expect(written).toEqual({ ...document, version: 1, savedAt: "2026-11-20T10:00:00.000Z", content: { text: "Ähtäri" } });
      expect(await documents.get(document.id)).toEqual(written);
      expect(await documents.getVersion(document.id, 1)).toEqual(written);
    });
  });

  it("are refused for a client who is not of the county", async () => {
    const { clientId } = await countyWithDraft(storage);
    const refused = await storage.inCounty(freshCounty(), ({ documents }) => documents.insert(aDraft(clientId)));
    expect(refused).toEqual({ ok: false, error: { kind: "refused", reason: "notFound" } });
  });

  it("keep every version, also that of a change of status", async () => {
    await storage.inCounty(freshCounty(), async (store) => {
      const { draft, clientId } = await clientWithDraft(store);
      const { documents } = store;
      const final = granted(await documents.saveVersion({ ...nextOf(draft.id, 1, "second"), status: "final" }));
      const corrected = granted(
        await documents.saveVersion({ ...nextOf(draft.id, 2, "third"), status: "corrected", reason: "typing error" }),
      );
      const after = granted(await documents.saveVersion(nextOf(draft.id, 3, "fourth")));
      expect(await documents.versions(draft.id)).toEqual([draft, final, corrected, after]);
      expect(await documents.getVersion(draft.id, 2)).toEqual(final);
      expect(await documents.getVersion(draft.id, 5)).toBeUndefined();
      expect(await documents.listOfClient(clientId)).toEqual([after]);
      expect(corrected).toMatchObject({ version: 3, kind: draft.kind, reason: "typing error", savedAt: NOW, content: { text: "third" } });
      expect(after).not.toHaveProperty("reason");
    });
  });

  it("are not saved over what somebody else has saved", async () => {
    await storage.inCounty(freshCounty(), async (store) => {
      const { draft } = await clientWithDraft(store);
      const mine = granted(await store.documents.saveVersion(nextOf(draft.id, 1, "mine")));
      const refused = await store.documents.saveVersion(nextOf(draft.id, 1, "theirs"));
      expect(refused).toEqual({ ok: false, error: { kind: "refused", reason: "stale", current: mine } });
      expect(await store.documents.versions(draft.id)).toEqual([draft, mine]);
    });
  });

  it("cannot be saved where they do not exist", async () => {
    const { draft } = await countyWithDraft(storage);
    const refused = await storage.inCounty(freshCounty(), ({ documents }) => documents.saveVersion(nextOf(draft.id, 1, "x")));
    expect(refused).toEqual({ ok: false, error: { kind: "refused", reason: "notFound" } });
  });

  it("let exactly one of many who save at once through", async () => {
    const { county, draft, clientId } = await countyWithDraft(storage);
    const save = (text: string) => storage.inCounty(county, ({ documents }) => documents.saveVersion(nextOf(draft.id, 1, text)));
    const results = await Promise.all(["a", "b", "c", "d", "e", "f"].map(save));
    const through = results.filter((result) => result.ok);
    expect(through).toHaveLength(1);
    for (const result of results) if (!result.ok) expect(result.error).toMatchObject({ reason: "stale", current: { version: 2 } });
    await storage.inCounty(county, async ({ documents }) => {
      expect(await documents.versions(draft.id)).toEqual([draft, through[0]?.value]);
      expect(await documents.verifyChain(clientId)).toMatchObject({ intact: true, length: 2 });
    });
  });

  it("of one client can be written at once by many without breaking the chain", async () => {
    const { county, clientId } = await countyWithDraft(storage);
    const ids = Array.from({ length: 10 }, () => newId<"DocumentId">());
    const write = (id: DocumentId) => storage.inCounty(county, ({ documents }) => documents.insert(aDraft(clientId, { id })));
    await Promise.all(ids.map(write));
    await storage.inCounty(county, async ({ documents }) => {
      expect(await documents.listOfClient(clientId)).toHaveLength(11);
      expect(await documents.verifyChain(clientId)).toMatchObject({ intact: true, length: 11 });
    });
  });

  it("stand in the order they came about", async () => {
    const { county, clientId, draft } = await countyWithDraft(storage);
    await storage.inCounty(county, async ({ documents }) => {
      const later = [aDraft(clientId, { kind: "b" }), aDraft(clientId, { kind: "a" })];
      for (const document of later) await documents.insert(document);
      await documents.saveVersion(nextOf(draft.id, 1, "changed last"));
      expect((await documents.listOfClient(clientId)).map(({ id }) => id)).toEqual([draft.id, ...later.map(({ id }) => id)]);
    });
  });

  it.each([
    ["changed", "update document_version set status = 'draft'"],
    ["removed", "delete from document_version"],
    ["swept away", "truncate document_version cascade"],
  ])("have versions that cannot be %s, not even by the owner of the database", async (_, statement) => {
    const { draft, county } = await countyWithDraft(storage);
    await expect(sql.raw(statement).execute(database)).rejects.toThrow(/never changed/);
    expect(await storage.inCounty(county, ({ documents }) => documents.get(draft.id))).toEqual(draft);
  });

  it("are refused with a status nobody knows", async () => {
    const client = aClient();
    const work = storage.inCounty(freshCounty(), async ({ clients, documents }) => {
      await clients.insert(client);
      await documents.insert({ ...aDraft(client.id), status: "lost" as "draft", author, lawDate: LAW_DATE });
    });
    await expect(work).rejects.toMatchObject({ name: "DatabaseError", sqlState: "23514" });
  });
});
