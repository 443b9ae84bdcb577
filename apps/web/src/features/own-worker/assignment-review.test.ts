import { reviewRecord } from "@koonti/casework";
import { localDate } from "@koonti/core";
import { emptyAssessment } from "@koonti/service-need";
import { describe, expect, it } from "vitest";
import { sampleDocument, sampleInitiation, sampleRecord } from "../../testing/sample-record.ts";
import { recordWith, startingAssignment, UNWRITTEN } from "./assignment-review.ts";

const today = localDate("2026-02-17");
const counsellor = { name: "Testi Työntekijä-10A", profession: "socialCounsellor", employment: "employmentContract" } as const;
const socialWorker = { name: "Testi Työntekijä-10B", profession: "socialWorker", employment: "publicOffice" } as const;
const record = sampleRecord(sampleInitiation);

const breachesOf = (content: object): readonly string[] =>
  reviewRecord(recordWith(record, { ...content }, today), { today })
    .filter(({ documentId, outcome }) => documentId === UNWRITTEN && outcome === "breached")
    .map(({ ref }) => ref);

describe("a naming that is being written", () => {
  it("is judged by the same rules as one that has been recorded", () => {
    const content = { namedOn: today, specialSupport: "yes", ownWorker: counsellor };
    expect(breachesOf(content)).toEqual(["SHL-42-c"]);
    expect(breachesOf({ ...content, pairWorker: socialWorker })).toEqual([]);
  });

  it("leaves the record as it is while it is not whole", () => {
    expect(recordWith(record, { namedOn: "17.2." }, today)).toBe(record);
  });
});

describe("a naming begun", () => {
  it("begins with who takes the client, in place of the one before", () => {
    const before = sampleDocument(5, "assignment", { namedOn: localDate("2026-01-16"), specialSupport: "no", ownWorker: counsellor });
    expect(startingAssignment(sampleRecord(before), today, socialWorker)).toMatchObject({ namedOn: today, ownWorker: socialWorker });
  });

  it("has those named now, and what the newest assessment found of special support", () => {
    const before = sampleDocument(5, "assignment", {
      namedOn: localDate("2026-01-16"),
      specialSupport: "notAssessed",
      ownWorker: counsellor,
    });
    expect(startingAssignment(sampleRecord(before), today)).toMatchObject({
      namedOn: today,
      specialSupport: "notAssessed",
      ownWorker: counsellor,
    });
    const found = { ...emptyAssessment("client"), specialSupport: { entitled: true, reasons: [] } };
    expect(startingAssignment(sampleRecord(before, sampleDocument(6, "serviceNeedAssessment", found)), today).specialSupport).toBe("yes");
  });
});
