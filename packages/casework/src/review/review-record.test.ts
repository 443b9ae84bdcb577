import { localDate } from "@koonti/core";
import { combineRules } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import {
  assessment,
  assignment,
  contact,
  decision,
  initiation,
  plan,
  sectorAssessment,
  serviceStart,
  urgency,
} from "../fixtures/documents.ts";
import { socialWorker } from "../fixtures/people.ts";
import { documentId, recordOf } from "../fixtures/record.ts";
import { keepsFromFinal } from "./finding.ts";
import { REVIEW_PARTS } from "./parts/index.ts";
import { reviewDocument, reviewRecord } from "./review-record.ts";

const at = (today: string, options = {}) => ({ today: localDate(today), options });
const chain = [contact(), initiation(), urgency(), assignment(), assessment(), plan(), decision(), serviceStart()];
const breachesOf = (record: ReturnType<typeof recordOf>, today = "2026-04-14") =>
  reviewRecord(record, at(today)).filter(({ outcome }) => outcome === "breached");

describe("reviewRecord", () => {
  it("finds nothing wrong in a record in order, and says what it looked at", () => {
    expect(breachesOf(recordOf(chain))).toEqual([]);
    const outcomes = new Set(reviewRecord(recordOf(chain), at("2026-04-14")).map(({ outcome }) => outcome));
    expect([...outcomes].toSorted()).toEqual(["notApplicable", "satisfied", "undetermined"]);
  });

  it("says nothing of an empty record", () => {
    expect(reviewRecord(recordOf([]), at("2026-04-14"))).toEqual([]);
  });

  it("leads from a finding to its document", () => {
    const missing = breachesOf(recordOf([contact(), initiation(), assessment({ clientView: undefined })]), "2026-02-09");
    expect(missing[0]).toMatchObject({
      ref: "SHL-37.3",
      documentId: documentId(4),
      documentKind: "serviceNeedAssessment",
      path: ["clientView"],
    });
  });

  it("judges each document by the law of its own day", () => {
    const special = { entitled: true, difficultyAccessingServices: true, reasons: ["addictiveBehaviour"], oldAgeRelated: false };
    const grounds = (completedOn: string) =>
      reviewRecord(recordOf([assessment({ startedOn: completedOn, completedOn, specialSupport: special })]), at("2026-04-14"))
        .filter(({ ref }) => ref === "SHL-3-special")
        .map(({ outcome }) => outcome)
        .filter((outcome) => outcome !== "notApplicable");
    expect([grounds("2022-06-01"), grounds("2023-01-01")]).toEqual([["breached"], ["satisfied"]]);
  });

  it("asks the plan how often a client with special support is met, and points into the plan", () => {
    const special = assessment({
      assessor: socialWorker,
      specialSupport: { entitled: true, difficultyAccessingServices: true, reasons: ["psychicIllness"], oldAgeRelated: false },
    });
    const silent = plan({ items: { ...plan().content.items, meetings: { notNeeded: "tulee kun haluaa" } } });
    const [finding] = breachesOf(recordOf([special, silent])).filter(({ ref }) => ref === "SHL-42-e");
    expect(finding).toMatchObject({ documentId: documentId(6), severity: "error", ofContent: true });
    expect(finding?.path.at(-1)).toBe("notNeeded");
  });

  it("counts by the county's choices and shows them", () => {
    const record = recordOf([contact(), initiation()], { highestCareAllowance: true });
    const start = reviewRecord(record, at("2026-02-18", { saturdayCounts: true })).find(({ ref }) => ref === "SHL-36-d");
    expect(start).toMatchObject({ outcome: "breached", severity: "warning", options: { saturdayCounts: true } });
  });

  it("gives the same twice", () => {
    expect(reviewRecord(recordOf(chain), at("2026-04-14"))).toEqual(reviewRecord(recordOf(chain), at("2026-04-14")));
  });
});

describe("reviewDocument", () => {
  it("gives what concerns one document", () => {
    const all = reviewDocument(recordOf(chain), documentId(4), at("2026-04-14"));
    expect(all.length).toBeGreaterThan(5);
    expect(all.every((finding) => finding.documentId === documentId(4))).toBe(true);
  });
});

describe("keepsFromFinal", () => {
  it("is a breach of severity error in what the document says", () => {
    const [content] = breachesOf(recordOf([assessment({ clientView: undefined })]));
    const late = breachesOf(recordOf([contact(), initiation(), assessment()], { highestCareAllowance: true })).find(
      ({ ref }) => ref === "SHL-36-d",
    );
    const [warning] = breachesOf(recordOf([sectorAssessment(), contact({ dutyHolder: true, consent: false })])).filter(
      ({ ref }) => ref === "SHL-35",
    );
    expect([content, late, warning].map((finding) => finding && keepsFromFinal(finding))).toEqual([true, false, false]);
  });
});

describe("the parts of a review", () => {
  it("hold each rule once", () => {
    const rules = REVIEW_PARTS.flatMap((part) => part.rules);
    expect(combineRules(rules, []).ok).toBe(true);
  });
});
