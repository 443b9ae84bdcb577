import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { judge, said } from "../../fixtures/judge.ts";
import { declinedAssessmentHasReason as rule } from "./declined-assessment-has-reason.ts";

const declinedOn = localDate("2026-11-12");

describe("an assessment that is not made", () => {
  it("needs the reason why it is evidently unnecessary", () => {
    const reason = { declinedOn, evidentlyUnnecessaryReason: "Yksi kysymys, johon vastattiin puhelimessa." };
    expect(said(rule, reason, { on: "2026-11-12" })).toBe("satisfied reasonRecorded");
    expect(said(rule, { declinedOn }, { on: "2026-11-12" })).toBe("breached reasonMissing at evidentlyUnnecessaryReason");
    expect(said(rule, { declinedOn, evidentlyUnnecessaryReason: "" }, { on: "2026-11-12" })).toBe(
      "breached reasonMissing at evidentlyUnnecessaryReason",
    );
  });

  it("shows where the reason belongs", () => {
    expect(judge(rule, { declinedOn }, { on: "2026-11-12" })).toMatchObject({ path: ["evidentlyUnnecessaryReason"], severity: "error" });
  });

  it("was no matter before the act", () => {
    expect(said(rule, { declinedOn: localDate("2015-03-31") }, { on: "2026-11-12" })).toBe("notApplicable notInForce");
  });
});
