import { describe, expect, it } from "vitest";
import { assessment, decision, plan } from "../../fixtures/documents.ts";
import { foundOf } from "../../fixtures/found.ts";
import { counsellor } from "../../fixtures/people.ts";
import { documentId, documentOf } from "../../fixtures/record.ts";

const service = (id: string, needs: readonly string[] = ["3"]) => ({ id, name: `palvelu ${id}`, category: "1", needs, goalIds: [] });
const wide = plan({ services: [service("ps1"), service("ps2"), service("ps3", [])] });
const specialSupport = { entitled: true, difficultyAccessingServices: true, reasons: ["psychicIllness"], oldAgeRelated: false };

describe("a decision against its plan", () => {
  it("is held against what it and earlier decisions grant", () => {
    expect(foundOf("SHL-45-d", [wide, decision({ grantedServices: ["ps1", "ps2", "ps3"] })])).toEqual(["satisfied allGranted at 60"]);
    expect(foundOf("SHL-45-d", [wide, decision()])).toEqual(["breached reasonMissing at 60"]);
    const later = decision({ decidedOn: "2026-04-10", grantedServices: ["ps2", "ps3"] }, 61);
    expect(foundOf("SHL-45-d", [wide, decision({ deviationReason: "Loput erikseen" }), later])).toEqual([
      "satisfied deviationReasoned at 60",
      "satisfied allGranted at 61",
    ]);
  });

  it("is not held against a plan of another decision or none", () => {
    expect(foundOf("SHL-45-d", [wide, decision({ planId: undefined })])).toEqual(["notApplicable noPlan at 60"]);
    expect(foundOf("SHL-45-d", [wide, decision({ planId: documentId(16) })])).toEqual(["notApplicable noPlan at 60"]);
  });

  it("grants services that answer a need", () => {
    expect(foundOf("SHL-11", [wide, decision()])).toEqual(["satisfied allAnswer at 60"]);
    expect(foundOf("SHL-11", [wide, decision({ grantedServices: ["ps3"] })])).toEqual(["breached needMissing at 60"]);
  });
});

describe("who decides", () => {
  it("depends on what had been assessed by the day of the decision", () => {
    const by = decision({ decider: counsellor });
    expect(foundOf("SHL-46", [assessment({ specialSupport }), by])).toEqual(["breached otherDecider at 60"]);
    expect(foundOf("SHL-46", [assessment({ specialSupport, completedOn: "2026-04-03" }), by])).toEqual([
      "undetermined specialSupportNotAssessed at 60",
    ]);
    expect(foundOf("SHL-46", [assessment(), by])).toEqual(["notApplicable noSpecialSupport at 60"]);
  });

  it("is an office holder for a disabled person, known from the basics or the assessment", () => {
    const by = decision({ decider: counsellor });
    expect(foundOf("VPL-5", [by], { basics: { disabledPerson: true } })).toContain("breached notInOffice at 60");
    expect(foundOf("VPL-5", [assessment({ disabledPerson: true }), by])).toContain("breached notInOffice at 60");
    expect(foundOf("VPL-5", [by])).toEqual(["notApplicable conditionsNotMet at 60", "notApplicable conditionsNotMet at 60"]);
  });
});

describe("the period for rectification", () => {
  const receipt = documentOf("decisionReceipt", { decisionId: documentId(60), receivedOn: "2026-06-12" }, { id: 70 });
  const request = (requestedOn: string) => documentOf("rectificationRequest", { decisionId: documentId(60), requestedOn }, { id: 71 });

  it("runs from the receipt and is shown at the request once there is one", () => {
    expect(foundOf("SHL-50/51", [decision(), receipt], { today: "2026-07-13" })).toEqual(["undetermined periodRuns at 70"]);
    expect(foundOf("SHL-50/51", [decision(), receipt], { today: "2026-07-14" })).toEqual(["notApplicable notAsked at 70"]);
    expect(foundOf("SHL-50/51", [decision(), receipt, request("2026-07-13")], { today: "2026-08-01" })).toEqual([
      "satisfied askedInTime at 71",
    ]);
    expect(foundOf("SHL-50/51", [decision(), receipt, request("2026-07-14")], { today: "2026-08-01" })).toEqual([
      "breached askedLate at 71",
    ]);
  });

  it("says nothing of a decision nobody has got yet", () => {
    expect(foundOf("SHL-50/51", [decision()])).toEqual([]);
  });
});
