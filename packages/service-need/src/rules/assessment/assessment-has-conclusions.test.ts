import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { judge, said } from "../../fixtures/judge.ts";
import { assessmentHasConclusions as rule } from "./assessment-has-conclusions.ts";

const at = { on: "2026-02-06" };

describe("the professional's conclusions", () => {
  it("is in a completed assessment", () => {
    expect(said(rule, finishedAssessment, at)).toBe("satisfied recorded");
    expect(said(rule, { ...finishedAssessment, conclusions: undefined }, at)).toBe("breached conclusionsMissing at conclusions");
    expect(said(rule, { ...finishedAssessment, conclusions: "" }, at)).toBe("breached conclusionsMissing at conclusions");
    expect(judge(rule, { ...finishedAssessment, conclusions: "" }, at)).toMatchObject({
      path: ["conclusions"],
      severity: "error",
      ref: "SHL-37.2",
    });
  });

  it("is still to be written while the assessment goes on", () => {
    const draft = { ...finishedAssessment, completedOn: undefined, conclusions: undefined };
    expect(said(rule, draft, at)).toBe("undetermined stillOpen for conclusions");
    expect(judge(rule, draft, at).missing).toEqual(["conclusions"]);
  });

  it("was no matter before the act", () => {
    expect(said(rule, { ...finishedAssessment, completedOn: localDate("2015-03-31") }, at)).toBe("notApplicable notInForce");
  });
});
