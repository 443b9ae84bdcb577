import type { ClientId, LocalDate, UserId } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { backends } from "../../test-support/backends.ts";
import { aClient, freshCounty } from "../../test-support/people.ts";
import { newId } from "../id/new-id.ts";
import type { NewWorklistItem, Worklist, WorklistGroup } from "./worklist-item.ts";

const FRIDAY = "2026-11-20" as LocalDate;
const day = (text: string) => text as LocalDate;
const me = newId<"UserId">() as UserId;
const colleague = newId<"UserId">() as UserId;
const anItem = (key: string, more: Partial<NewWorklistItem> = {}): NewWorklistItem => ({
  key,
  turn: "worker",
  content: { task: key },
  ...more,
});
const keysOf = ({ rows }: Worklist): readonly string[] => rows.map(({ key }) => key);

describe.each(await backends())("the worklist on $name", ({ storage }) => {
  const countyWith = async (...items: readonly NewWorklistItem[]) => {
    const county = freshCounty();
    const client = aClient();
    await storage.inCounty(county, async ({ clients, worklist }) => {
      await clients.insert(client);
      await worklist.replaceForClient(client.id, items);
    });
    return { county, clientId: client.id };
  };

  it("shows the items with their client, by due date", async () => {
    const full = anItem("b", {
      dueOn: day("2026-11-19"),
      assigneeUserId: me,
      pairUserId: colleague,
      assignedOn: day("2026-11-01"),
      documentId: newId<"DocumentId">(),
    });
    const { county, clientId } = await countyWith(anItem("c"), anItem("a", { dueOn: day("2026-12-01") }), full);
    const worklist = await storage.inCounty(county, (store) => store.worklist.list({ today: FRIDAY }));
    expect(keysOf(worklist)).toEqual(["b", "a", "c"]);
    expect(worklist.rows[0]).toEqual({
      ...full,
      client: expect.objectContaining({ id: clientId, version: 1, content: aClient().content }),
    });
    expect(worklist.rows[2]).toEqual({ ...anItem("c"), client: expect.objectContaining({ id: clientId }) });
  });

  it("puts new items in the place of the old, for that client only", async () => {
    const { county, clientId } = await countyWith(anItem("old"), anItem("kept"));
    const other = aClient();
    await storage.inCounty(county, async ({ clients, worklist }) => {
      await clients.insert(other);
      await worklist.replaceForClient(other.id, [anItem("theirs")]);
      await worklist.replaceForClient(clientId, [anItem("kept", { turn: "client" }), anItem("new")]);
      expect(keysOf(await worklist.list({ today: FRIDAY })).toSorted()).toEqual(["kept", "new", "theirs"]);
      expect(keysOf(await worklist.list({ today: FRIDAY, clientId }))).toEqual(["kept", "new"]);
      await worklist.replaceForClient(clientId, []);
      expect(keysOf(await worklist.list({ today: FRIDAY }))).toEqual(["theirs"]);
    });
  });

  it.each<[WorklistGroup, readonly string[]]>([
    ["late", ["yesterday"]],
    ["thisWeek", ["today", "sunday"]],
    ["waitingForClient", ["client"]],
    ["waitingForPartner", ["partner"]],
    ["newToMe", ["taken"]],
    ["unassigned", ["yesterday", "today", "sunday", "monday", "client", "partner"]],
  ])("has the group %s", async (group, keys) => {
    const { county } = await countyWith(
      anItem("yesterday", { dueOn: day("2026-11-19") }),
      anItem("today", { dueOn: FRIDAY }),
      anItem("sunday", { dueOn: day("2026-11-22") }),
      anItem("monday", { dueOn: day("2026-11-23") }),
      anItem("client", { turn: "client" }),
      anItem("partner", { turn: "partner" }),
      anItem("taken", { assigneeUserId: me, assignedOn: day("2026-11-14") }),
      anItem("long mine", { assigneeUserId: me, assignedOn: day("2026-11-13") }),
    );
    const worklist = await storage.inCounty(county, (store) => store.worklist.list({ today: FRIDAY, group }));
    expect(keysOf(worklist)).toEqual(keys);
    expect(worklist.counts).toEqual({ all: 8, late: 1, thisWeek: 2, waitingForClient: 1, waitingForPartner: 1, newToMe: 1, unassigned: 6 });
  });

  it("counts a week to its Sunday also on a Sunday and on a Monday", async () => {
    const { county } = await countyWith(anItem("sunday", { dueOn: day("2026-11-22") }), anItem("monday", { dueOn: day("2026-11-23") }));
    const dueThisWeek = (today: string) =>
      storage.inCounty(county, async (store) => keysOf(await store.worklist.list({ today: day(today), group: "thisWeek" })));
    expect(await dueThisWeek("2026-11-22")).toEqual(["sunday"]);
    expect(await dueThisWeek("2026-11-23")).toEqual(["monday"]);
  });

  it("shows and counts what a user answers for, or is the pair in", async () => {
    const { county } = await countyWith(
      anItem("mine", { assigneeUserId: me, dueOn: day("2026-11-01") }),
      anItem("pair", { assigneeUserId: colleague, pairUserId: me, dueOn: day("2026-11-02") }),
      anItem("nobody's", { dueOn: day("2026-11-03") }),
    );
    await storage.inCounty(county, async ({ worklist }) => {
      const mine = await worklist.list({ today: FRIDAY, assigneeUserId: me });
      expect([keysOf(mine), mine.counts.late, mine.counts.all]).toEqual([["mine"], 1, 1]);
      expect(keysOf(await worklist.list({ today: FRIDAY, pairUserId: me }))).toEqual(["pair"]);
      expect(keysOf(await worklist.list({ today: FRIDAY, assigneeUserId: me, pairUserId: me }))).toEqual([]);
    });
  });

  it("comes in pages, with the counts of the whole", async () => {
    const { county } = await countyWith(...["a", "b", "c"].map((key) => anItem(key)));
    await storage.inCounty(county, async ({ worklist }) => {
      expect(keysOf(await worklist.list({ today: FRIDAY, limit: 2 }))).toEqual(["a", "b"]);
      const rest = await worklist.list({ today: FRIDAY, limit: 2, offset: 2 });
      expect([keysOf(rest), rest.counts.all]).toEqual([["c"], 3]);
    });
  });

  it("refuses items of a client of another county", async () => {
    const { clientId } = await countyWith();
    const work = (id: ClientId) => storage.inCounty(freshCounty(), ({ worklist }) => worklist.replaceForClient(id, [anItem("x")]));
    await expect(work(clientId)).rejects.toMatchObject({ name: "DatabaseError", sqlState: "23503" });
  });
});
