import { describe, expect, it } from "vitest";
import { assessment, contact, initiation, sectorAssessment, urgency } from "../../fixtures/documents.ts";
import { foundOf } from "../../fixtures/found.ts";
import { documentId, documentOf } from "../../fixtures/record.ts";

const decline = (changes = {}) =>
  documentOf("assessmentDecline", { declinedOn: "2026-02-10", evidentlyUnnecessaryReason: "Yksi kysymys", ...changes }, { id: 30 });
const mapping = (changes: object) => documentOf("networkMapping", { mappedOn: "2026-02-20", ...changes }, { id: 31 });
const begun = [contact(), initiation()];

describe("urgency", () => {
  it("is asked of each matter, and shown at its initiation", () => {
    const again = initiation({ initiatedAt: "2026-04-01T09:00", clientRelationshipStart: "2026-04-01" }, 20);
    expect(foundOf("SHL-36-a", [...begun, urgency(), again])).toEqual(["satisfied assessedAtOnce at 2", "breached notAssessed at 20"]);
  });
});

describe("the pace of the assessment", () => {
  it("is shown at the initiation until there is an assessment", () => {
    const asking = { today: "2026-02-18", basics: { highestCareAllowance: true } };
    expect(foundOf("SHL-36-d", begun, asking)).toEqual(["undetermined running at 2"]);
    expect(foundOf("SHL-36-d", [...begun, assessment()], { basics: { highestCareAllowance: true } })).toEqual([
      "breached startedLate at 4",
    ]);
  });

  it("takes the age from the date of birth, and disability from the basics or the assessment", () => {
    const on = (basics: object, changes = {}) =>
      foundOf("SHL-36-d", [...begun, assessment({ startedOn: "2026-02-18", ...changes })], { basics });
    expect(on({ birthDate: "1946-05-01" })).toEqual(["satisfied startedInTime at 4"]);
    expect(on({ disabledPerson: true })).toEqual(["satisfied startedInTime at 4"]);
    expect(on({}, { disabledPerson: true })).toEqual(["satisfied startedInTime at 4"]);
    expect(on({})).toEqual(["notApplicable otherGroup at 4"]);
  });

  it("does not run where no assessment is made", () => {
    expect(foundOf("SHL-36-d", [...begun, decline()], { basics: { highestCareAllowance: true } })).toEqual(["notApplicable declined at 2"]);
  });
});

describe("documents beside the assessment", () => {
  it("an assessment left out needs its reason", () => {
    expect(foundOf("SHL-36-b", [contact(), decline()])).toEqual(["satisfied reasonRecorded at 30"]);
    expect(foundOf("SHL-36-b", [contact(), decline({ evidentlyUnnecessaryReason: undefined })])).toEqual(["breached reasonMissing at 30"]);
  });

  it("a network is mapped by consent or ground", () => {
    expect(foundOf("SHL-43", [mapping({ consent: true })])).toEqual(["satisfied consentGiven at 31"]);
    expect(foundOf("SHL-43", [mapping({ ground: "other" })])).toEqual(["breached groundNotOfLaw at 31"]);
  });

  it("information from elsewhere has its source", () => {
    const source = { what: "x", fromWhom: "x", receivedOn: "2026-03-04", provisionOrConsent: "lupa", purpose: "x" };
    expect(foundOf("ATL-39", [sectorAssessment({ source }), sectorAssessment({}, 9)])).toEqual([
      "satisfied sourceRecorded at 5",
      "breached sourceIncomplete at 9",
    ]);
  });

  it("an initiation that names its contact says who initiated", () => {
    expect(foundOf("ATL-41", [contact(), initiation({ initiator: undefined, contactId: documentId(1) })])).toEqual([
      "satisfied allRecorded at 2",
    ]);
  });
});
