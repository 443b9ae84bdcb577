import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { judge, said } from "../../fixtures/judge.ts";
import { assessmentHasSummary as rule } from "./assessment-has-summary.ts";

const at = { on: "2026-02-06" };

describe("the summary", () => {
  it("is in a completed assessment", () => {
    expect(said(rule, finishedAssessment, at)).toBe("satisfied recorded");
    expect(said(rule, { ...finishedAssessment, summary: undefined }, at)).toBe("breached summaryMissing at summary");
    expect(said(rule, { ...finishedAssessment, summary: "" }, at)).toBe("breached summaryMissing at summary");
    expect(judge(rule, { ...finishedAssessment, summary: "" }, at)).toMatchObject({
      path: ["summary"],
      severity: "error",
      ref: "SHL-37.1",
    });
  });

  it("is still to be written while the assessment goes on", () => {
    const draft = { ...finishedAssessment, completedOn: undefined, summary: undefined };
    expect(said(rule, draft, at)).toBe("undetermined stillOpen for summary");
    expect(judge(rule, draft, at).missing).toEqual(["summary"]);
  });

  it("was no matter before the act", () => {
    expect(said(rule, { ...finishedAssessment, completedOn: localDate("2015-03-31") }, at)).toBe("notApplicable notInForce");
  });
});
