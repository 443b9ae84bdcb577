import type { UserId } from "@koonti/core";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { backends, NOW } from "../../test-support/backends.ts";
import { freshCounty } from "../../test-support/people.ts";
import { newId } from "../id/new-id.ts";
import type { NewAccessLogEntry } from "./access-log.ts";

const anEntry = (more: Partial<NewAccessLogEntry> = {}): NewAccessLogEntry => ({
  user: { id: newId<"UserId">() as UserId, name: "Testi Työntekijä-03A" },
  action: "read",
  clientId: newId<"ClientId">(),
  data: "clientPlan",
  ground: "clientRelationship",
  ...more,
});

describe.each(await backends())("the access log on $name", ({ storage, database }) => {
  it("tells who used which data of whom, when and on what ground", async () => {
    const full = anEntry({
      documentId: newId<"DocumentId">(),
      reason: "Päivystys",
      details: { register: "social" },
      at: "2026-11-20T12:00:00+02:00",
    });
    const bare = anEntry({ clientId: newId<"ClientId">() });
    await storage.inCounty(freshCounty(), async ({ accessLog }) => {
      const written = await accessLog.append(full);
      expect(written).toEqual({ ...full, id: written.id, at: "2026-11-20T10:00:00.000Z" });
      expect(await accessLog.listOfClient(written.clientId ?? newId<"ClientId">())).toEqual([written]);
      const second = await accessLog.append(bare);
      expect(second).toEqual({ ...bare, id: second.id, at: NOW, details: {} });
      expect(await accessLog.listOfUser(bare.user.id)).toEqual([second]);
    });
  });

  it("can be read newest first, page by page", async () => {
    const clientId = newId<"ClientId">();
    await storage.inCounty(freshCounty(), async ({ accessLog }) => {
      const written = [];
      for (const action of ["a", "b", "c"]) written.push(await accessLog.append(anEntry({ clientId, action })));
      const newest = written.toReversed();
      expect(await accessLog.listOfClient(clientId)).toEqual(newest);
      const [first, second] = await accessLog.listOfClient(clientId, { limit: 2 });
      expect([first, second]).toEqual(newest.slice(0, 2));
      expect(await accessLog.listOfClient(clientId, { ...(second ? { before: second.id } : {}) })).toEqual(newest.slice(2));
    });
  });

  it("takes an entry that names no client, or one who does not exist", async () => {
    const { clientId: _, ...nobody } = anEntry();
    const [entry] = await storage.inCounty(freshCounty(), async ({ accessLog }) => {
      await accessLog.append(nobody);
      return accessLog.listOfUser(nobody.user.id);
    });
    expect(entry).not.toHaveProperty("clientId");
  });

  it("refuses a reason that cannot be kept, and says where", async () => {
    const work = storage.inCounty(freshCounty(), ({ accessLog }) => accessLog.append(anEntry({ reason: "a\u0000b" })));
    await expect(work).rejects.toMatchObject({ code: "unstorableContent", path: ["reason"] });
  });

  it.each(["update access_log set ground = 'other'", "delete from access_log", "truncate access_log"])("refuses: %s", async (statement) => {
    await storage.inCounty(freshCounty(), ({ accessLog }) => accessLog.append(anEntry()));
    await expect(sql.raw(statement).execute(database)).rejects.toThrow(/never changed/);
  });
});
