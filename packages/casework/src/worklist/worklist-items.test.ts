import { localDate, type UserId } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { RecordDocument } from "../document/document.ts";
import { assessment, assignment, contact, initiation, plan, sectorAssessment, serviceStart, urgency } from "../fixtures/documents.ts";
import { counsellor } from "../fixtures/people.ts";
import { documentId, documentOf, recordOf } from "../fixtures/record.ts";
import { worklistItemSchema } from "./schema.ts";
import { worklistItems } from "./worklist-items.ts";

const start = [contact(), initiation(), urgency(), assignment()];
const items = (documents: readonly RecordDocument[], today = "2026-02-23", changes = {}) =>
  worklistItems(recordOf(documents, changes), { today: localDate(today) });
const tasks = (...of: Parameters<typeof items>) => items(...of).map(({ task }) => task);
const draft = { status: "draft" } as const;

describe("worklistItems", () => {
  it("asks for urgency at once, for an own worker and for the assessment", () => {
    const open = items([contact(), initiation()], "2026-02-09");
    expect(open.map(({ task, dueOn, turn }) => [task, dueOn, turn.kind])).toEqual([
      ["assessUrgency", "2026-02-09", "team"],
      ["startAssessment", undefined, "team"],
      ["nameOwnWorker", undefined, "team"],
    ]);
  });

  it("is empty for a record without a matter", () => {
    expect(items([contact()])).toEqual([]);
  });

  it("gives the start of the assessment a last day only where the law has one", () => {
    expect(items(start)[0]).toMatchObject({ task: "startAssessment", waitingSince: "2026-02-09", provision: { label: "SHL 36 §" } });
    expect(items(start)[0]).not.toHaveProperty("dueOn");
    expect(items(start, "2026-02-10", { highestCareAllowance: true })[0]).toMatchObject({ dueOn: "2026-02-18" });
  });

  it("waits for the assessment that has begun, in the own worker's turn", () => {
    const named = assignment({ ownWorker: { ...counsellor, userId: "00000000-0000-4000-8000-0000000000a1" as UserId } });
    const [item] = items([contact(), initiation(), urgency(), named, assessment({ completedOn: undefined }, "draft")]);
    expect(item).toMatchObject({ task: "finishAssessment", documentId: documentId(4), waitingSince: "2026-02-20" });
    expect(item?.turn).toEqual({ kind: "worker", name: counsellor.name, userId: "00000000-0000-4000-8000-0000000000a1" });
  });

  it("asks each sector in its own turn and the client in theirs", () => {
    const asked = sectorAssessment({ participation: "requested" }, 5, "draft");
    const own = sectorAssessment({ sector: "client", organisation: "Asiakas", participation: "requested" }, 9, "draft");
    const social = sectorAssessment({ sector: "social", organisation: "Testi-aikuissosiaalityö", participation: "requested" }, 10, "draft");
    const turns = items([...start, asked, own, social]).filter(({ task }) => task === "giveSectorAssessment");
    expect(turns.map(({ turn }) => turn.kind).toSorted()).toEqual(["client", "partner", "worker"]);
    expect(turns.find(({ turn }) => turn.kind === "partner")?.turn).toMatchObject({ organisation: "Testi-terveyskeskus" });
  });

  it("asks for a plan after the assessment, unless none is to be made", () => {
    expect(tasks([...start, assessment()], "2026-03-17")).toContain("makePlan");
    expect(tasks([...start, assessment({ planWillBeMade: false })], "2026-03-17")).not.toContain("makePlan");
  });

  it("asks the client about a plan that has been made, until they have answered its text", () => {
    const made = plan({}, { ...draft, version: 2 });
    const answer = (planVersion: number) =>
      documentOf("planAnswer", { planId: made.id, planVersion, answer: "agrees", answeredOn: "2026-03-27" }, { id: 50 });
    expect(items([...start, assessment(), made], "2026-03-27")[0]).toMatchObject({ task: "answerPlan", turn: { kind: "client" } });
    expect(tasks([...start, assessment(), made, answer(2)], "2026-03-27")).toContain("finishPlan");
    expect(tasks([...start, assessment(), made, answer(1)], "2026-03-27")).toContain("answerPlan");
  });

  it("counts what is open in a plan, and what keeps it from being final", () => {
    const special = assessment({
      specialSupport: { entitled: true, difficultyAccessingServices: true, reasons: ["psychicIllness"], oldAgeRelated: false },
    });
    const meetings = { ...plan().content.items, meetings: {} };
    const item = items([...start, special, plan({ items: meetings }, draft)], "2026-03-27").find(({ task }) => task === "finishPlan");
    expect(item?.blockingFindings).toBeGreaterThan(0);
    expect(item?.openFindings).toBeGreaterThanOrEqual(item?.blockingFindings ?? 0);
  });

  it("reminds of the review that was agreed on and of services that have not begun", () => {
    const done = [...start, assessment(), plan()];
    expect(items(done, "2026-03-27").map(({ task, dueOn }) => [task, dueOn])).toEqual([
      ["startServices", "2026-05-09"],
      ["reviewPlan", "2026-09-10"],
    ]);
    expect(tasks([...done, serviceStart()], "2026-04-14")).toEqual(["reviewPlan"]);
  });

  it("holds dates and codes only, in the order of their urgency", () => {
    const all = items([contact(), initiation(), sectorAssessment({ participation: "requested" }, 5, "draft")], "2026-02-12");
    for (const item of all) expect(worklistItemSchema.parse(item)).toEqual(item);
    expect(JSON.stringify(all)).not.toContain("Rahat");
    expect(all.map(({ dueOn }) => dueOn !== undefined)).toEqual([true, false, false, false]);
  });
});
