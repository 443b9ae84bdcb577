import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { backends, NOW } from "../../test-support/backends.ts";
import { aClient, freshCounty, granted } from "../../test-support/people.ts";
import { newId } from "../id/new-id.ts";
import { searchWords } from "./name-keys.ts";

const HETU = "010190-900P";

describe.each(await backends())("clients on $name", ({ storage, database }) => {
  it("come back as they were written", async () => {
    const client = aClient({ content: { familyName: "Asiakas-12", nothing: undefined, list: [1, { ä: null }] } });
    const county = freshCounty();
    const written = await storage.inCounty(county, async ({ clients }) => granted(await clients.insert(client)));
    expect(written).toEqual({
      id: client.id,
      version: 1,
      content: { familyName: "Asiakas-12", list: [1, { ä: null }] },
      savedAt: NOW,
    });
    expect(await storage.inCounty(county, ({ clients }) => clients.get(client.id))).toEqual(written);
    expect(await storage.inCounty(county, ({ clients }) => clients.getMany([client.id, newId<"ClientId">()]))).toEqual([written]);
    expect(await storage.inCounty(county, ({ clients }) => clients.getMany([]))).toEqual([]);
  });

  it("change only on the version that was read", async () => {
    const client = aClient();
    await storage.inCounty(freshCounty(), async ({ clients }) => {
      await clients.insert(client);
      const changed = granted(await clients.update({ ...client, expectedVersion: 1, content: { familyName: "Uusi" } }));
      expect(changed).toMatchObject({ version: 2, content: { familyName: "Uusi" } });
      const late = await clients.update({ ...client, expectedVersion: 1, content: { familyName: "Myöhäinen" } });
      expect(late).toEqual({ ok: false, error: { kind: "refused", reason: "stale", current: changed } });
      const nobody = await clients.update({ ...aClient(), expectedVersion: 1 });
      expect(nobody).toEqual({ ok: false, error: { kind: "refused", reason: "notFound" } });
    });
  });

  it("are found by personal identity code within the county, and by the new one after a change", async () => {
    const client = aClient({ hetu: HETU });
    await storage.inCounty(freshCounty(), async ({ clients }) => {
      await clients.insert(client);
      expect(await clients.findByHetu(HETU.toLowerCase())).toMatchObject({ id: client.id });
      expect(await clients.findByHetu("010190U900P")).toBeUndefined();
      await clients.update({ ...client, hetu: "010190U900P", expectedVersion: 1 });
      expect(await clients.findByHetu(HETU)).toBeUndefined();
      expect(await clients.findByHetu("010190U900P")).toMatchObject({ id: client.id });
    });
    expect(await storage.inCounty(freshCounty(), ({ clients }) => clients.findByHetu("010190U900P"))).toBeUndefined();
  });

  it("do not share a personal identity code, but anyone may be without one", async () => {
    const first = aClient({ hetu: HETU });
    const second = aClient();
    const taken = { ok: false, error: { kind: "refused", reason: "hetuTaken", clientId: first.id } };
    await storage.inCounty(freshCounty(), async ({ clients }) => {
      await clients.insert(first);
      granted(await clients.insert(second));
      granted(await clients.insert(aClient()));
      expect(await clients.insert(aClient({ hetu: HETU }))).toEqual(taken);
      expect(await clients.update({ ...second, hetu: HETU, expectedVersion: 1 })).toEqual(taken);
      expect(await clients.update({ ...first, expectedVersion: 1 })).toMatchObject({ ok: true });
    });
    granted(await storage.inCounty(freshCounty(), ({ clients }) => clients.insert(aClient({ hetu: HETU }))));
  });

  it("have no personal identity code in any column but the content", async () => {
    const client = aClient({ hetu: HETU });
    await storage.inCounty(freshCounty(), ({ clients }) => clients.insert(client));
    const { rows } = await sql`select to_jsonb(client) - 'content' as row from client where id = ${client.id}`.execute(database);
    expect(JSON.stringify(rows)).not.toContain(HETU.slice(0, 6));
  });

  it("are found by the beginnings of their names, in any order and case, Finnish letters too", async () => {
    const names = [
      ["Äijälä", "Testi Örjan"],
      ["Åkerlund", "Testi"],
      ["Mäki-Testilä", "Aino"],
      ["Asiakas_12%", "Testi"],
    ];
    await storage.inCounty(freshCounty(), async ({ clients }) => {
      for (const name of names) await clients.insert(aClient({ names: name, content: { name: name[0] } }));
      const found = async (prefix: string, limit?: number) =>
        (await clients.search({ prefix, ...(limit === undefined ? {} : { limit }) })).map(({ content }) => content["name"]);
      expect(await found("äij")).toEqual(["Äijälä"]);
      expect(await found("ÄIJ")).toEqual(["Äijälä"]);
      expect(await found("ör te")).toEqual(["Äijälä"]);
      expect(await found("åker")).toEqual(["Åkerlund"]);
      expect(await found("testi")).toEqual(["Asiakas_12%", "Mäki-Testilä", "Äijälä", "Åkerlund"]);
      expect(await found("testi", 2)).toEqual(["Asiakas_12%", "Mäki-Testilä"]);
      expect(await found("mäki-te")).toEqual(["Mäki-Testilä"]);
      expect(await found("%")).toEqual([]);
      expect(await found("asiakas_12%")).toEqual(["Asiakas_12%"]);
      expect(await found("ijälä")).toEqual([]);
      expect(await found(" ")).toEqual([]);
    });
  });

  it("are no longer found by a name they had", async () => {
    const client = aClient({ names: ["Entinen", "Testi"] });
    await storage.inCounty(freshCounty(), async ({ clients }) => {
      await clients.insert(client);
      await clients.update({ ...client, names: ["Nykyinen"], expectedVersion: 1 });
      expect(await clients.search({ prefix: "ent" })).toEqual([]);
      expect(await clients.search({ prefix: "nyk" })).toMatchObject([{ id: client.id, version: 2 }]);
      await clients.update({ ...client, names: [], expectedVersion: 2 });
      expect(await clients.search({ prefix: "nyk" })).toEqual([]);
    });
  });

  it("can be searched with anything one can type, and are found by any whole word of their names", async () => {
    const county = freshCounty();
    const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 });
    const run = async (names: readonly string[], typed: string) => {
      const client = aClient({ names });
      await storage.inCounty(county, async ({ clients }) => {
        await clients.insert(client);
        await clients.search({ prefix: typed });
        const [word] = searchWords(names.join(" "));
        if (word) expect((await clients.search({ prefix: word, limit: 1_000 })).map(({ id }) => id)).toContain(client.id);
      });
    };
    await fc.assert(fc.asyncProperty(words, fc.string({ unit: "binary" }), run), {
      numRuns: 40,
      examples: [[["\u0000"], "\u0000a\ud800"]],
    });
  });
});
