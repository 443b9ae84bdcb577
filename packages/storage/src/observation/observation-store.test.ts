import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { backends } from "../../test-support/backends.ts";
import { freshCounty } from "../../test-support/people.ts";
import { newId } from "../id/new-id.ts";

describe.each(await backends())("observations on $name", ({ storage, database }) => {
  it("come back by month, for the whole county", async () => {
    const county = freshCounty();
    const content = { theme: "asuminen", needs: ["1"], count: 3, told: "Jonossa 2026-11-20 asti." };
    for (const month of ["2026-11", "2026-09", "2026-10"]) {
      await storage.inCounty(county, ({ observations }) => observations.insert({ month, content }));
    }
    await storage.inCounty(county, async ({ observations }) => {
      const all = await observations.list();
      expect(all.map(({ month }) => month)).toEqual(["2026-09", "2026-10", "2026-11"]);
      expect(all[0]?.content).toEqual(content);
      expect(await observations.list({ fromMonth: "2026-10", toMonth: "2026-10" })).toEqual(all.slice(1, 2));
    });
    await storage.inCounty(freshCounty(), async ({ observations }) => expect(await observations.list()).toEqual([]));
  });

  it("lead nowhere: no column but county, month and content, and an identifier without time", async () => {
    const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
      where attrelid = 'observation'::regclass and attnum > 0 order by attnum`.execute(database);
    expect(rows.map(({ name }) => name)).toEqual(["county_code", "id", "month", "content"]);
    const written = await storage.inCounty(freshCounty(), ({ observations }) => observations.insert({ month: "2026-11", content: {} }));
    expect(written.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  });

  it.each([
    ["an identifier", { recipients: ["kunta", newId()] }, ["recipients", 1]],
    ["a full date", { observedOn: "2026-11-20" }, ["observedOn"]],
    ["an instant", { at: { of: "2026-11-20T10:00:00Z" } }, ["at", "of"]],
  ])("are refused with %s, and the place is named", async (_, content, path) => {
    const work = storage.inCounty(freshCounty(), ({ observations }) => observations.insert({ month: "2026-11", content }));
    await expect(work).rejects.toMatchObject({ name: "IdentifyingObservationError", code: "identifyingObservation", path });
  });

  it.each(["2026-13", "2026-11-20", "2026"])("are refused for the month %s", async (month) => {
    const work = storage.inCounty(freshCounty(), ({ observations }) => observations.insert({ month, content: {} }));
    await expect(work).rejects.toMatchObject({ name: "DatabaseError", sqlState: "23514" });
  });
});
