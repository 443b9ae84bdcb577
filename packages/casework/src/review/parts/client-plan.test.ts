import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { assessment, assignment, initiation, plan } from "../../fixtures/documents.ts";
import { foundOf } from "../../fixtures/found.ts";
import { documentId, documentOf, recordOf } from "../../fixtures/record.ts";
import { reviewRecord } from "../review-record.ts";

const draft = { status: "draft" } as const;
const health = { id: "health", kind: "authority", sector: "health", name: "Testi-terveyskeskus", responsibilities: [] };
const joint = plan({ kind: "joint", parties: [...plan().content.parties, health] });
const answer = (value: string) =>
  documentOf("planAnswer", { planId: documentId(6), planVersion: 1, answer: value, reason: "syy", answeredOn: "2026-03-27" }, { id: 50 });
const closing = documentOf("closing", { closedOn: "2026-05-18" }, { id: 40 });

describe("the plan", () => {
  it("is judged with the need of the assessment and the client's answer", () => {
    const undated = plan({ goals: [{ id: "g1", needs: ["3"], direction: "better", text: "Laskut" }] });
    expect(foundOf("SHL-38", [assessment(), undated])).toEqual(["breached dateMissing at 6"]);
    expect(foundOf("SHL-38", [assessment({ needNature: "temporary" }), undated])).toEqual(["notApplicable notRecurring at 6"]);
    expect(foundOf("AsL-7", [plan(), answer("agrees")])).toEqual(["satisfied agreed at 6"]);
    expect(foundOf("AsL-7", [plan()])).toEqual(["undetermined notAsked at 6"]);
  });

  it("is told where in it a fault is", () => {
    const findings = reviewRecord(recordOf([joint]), { today: localDate("2026-03-27") }).filter(({ outcome }) => outcome === "breached");
    const at = (ref: string) => findings.find((finding) => finding.ref === ref);
    expect(at("SHL-39-d")).toMatchObject({ path: ["parties", 1, "basis"], ofContent: true, documentKind: "clientPlan" });
    expect(at("SHL-39-b.8")?.path).toEqual(["parties", 1, "responsibilities"]);
  });

  it("that is being made is judged beside the one in force, older ones are not", () => {
    const next = plan({ madeOn: undefined }, { ...draft, id: 16 });
    const older = plan({}, { id: 26 });
    expect(foundOf("SHL-39-c", [older, plan(), next], { today: "2026-10-01" })).toEqual([
      "breached reviewPassed at 6",
      "notApplicable notMadeYet at 16",
    ]);
  });
});

describe("whether a plan follows the assessment", () => {
  const matter = [initiation(), assessment({ planWillBeMade: undefined })];

  it("is asked from the day after the assessment was completed", () => {
    expect(foundOf("SHL-39-a", matter, { today: "2026-03-16" })).toEqual(["notApplicable assessmentGoesOn at 4"]);
    expect(foundOf("SHL-39-a", matter, { today: "2026-03-17" })).toEqual(["breached neitherPlanNorReason at 4"]);
    expect(foundOf("SHL-39-a", [...matter, plan()])).toContain("satisfied planMade at 4");
  });

  it("waits for a plan that will be made, until the matter is closed without one", () => {
    const promised = [initiation(), assessment({ planWillBeMade: true })];
    expect(foundOf("SHL-39-a", promised)).toEqual([]);
    expect(foundOf("SHL-39-a", [...promised, closing])).toEqual(["breached neitherPlanNorReason at 4"]);
  });

  it("takes the reason of the assessment, and does not ask where there is no need", () => {
    const without = (changes: object) => foundOf("SHL-39-a", [initiation(), assessment({ planWillBeMade: false, ...changes })]);
    expect(without({ noPlanReason: "Vain yksi neuvonta" })).toEqual(["satisfied reasonRecorded at 4"]);
    expect(without({})).toEqual(["breached neitherPlanNorReason at 4"]);
    expect(without({ hasNeed: false })).toEqual([]);
  });
});

describe("what a plan rests on", () => {
  it("is an own worker named by its day, and a completed assessment", () => {
    const late = assignment({ namedOn: "2026-03-27" });
    expect(foundOf("SHL-39-b.3", [plan(), assignment()])).toContain("satisfied named at 6");
    expect(foundOf("SHL-39-b.3", [plan(), late])).toContain("breached notNamed at 6");
    expect(foundOf("ATL-43", [assessment(), plan()])).toContain("satisfied assessed at 6");
    expect(foundOf("ATL-43", [assessment({ completedOn: undefined }, "draft"), plan()])).toContain("breached notAssessed at 6");
  });
});

describe("the will of a client who cannot take part", () => {
  const basics = { capacityLimited: true };
  const consulted = (changes = {}) =>
    documentOf(
      "representativeConsultation",
      { consultedOn: "2026-04-16", consulted: ["tytär"], willFoundOut: true, ...changes },
      { id: 33 },
    );
  const notified = documentOf("guardianshipNotification", { notifiedOn: "2026-04-20", recipient: "DVV" }, { id: 34 });

  it("is to be found out before a plan is made", () => {
    expect(foundOf("AsL-9", [plan()], { basics })).toEqual(["breached notConsulted at 6"]);
    expect(foundOf("AsL-9", [plan({ madeOn: undefined }, draft)], { basics })).toEqual([]);
    expect(foundOf("AsL-9", [plan(), consulted()], { basics })).toEqual(["satisfied foundOut at 33"]);
  });

  it("leads to a notification where a guardian is evidently needed", () => {
    const needed = consulted({ guardianNeedEvident: true });
    expect(foundOf("AsL-9", [needed], { basics })).toEqual(["breached guardianshipNotNotified at 33"]);
    expect(foundOf("AsL-9", [needed, notified], { basics })).toEqual(["satisfied foundOut at 33"]);
  });

  it("does not concern others, and is a question where nothing is known", () => {
    expect(foundOf("AsL-9", [plan()])).toEqual([]);
    expect(foundOf("AsL-9", [consulted({ capacityLimited: false })])).toEqual(["notApplicable canTakePart at 33"]);
    expect(foundOf("AsL-9", [consulted()])).toEqual(["undetermined capacityNotKnown at 33"]);
  });
});
