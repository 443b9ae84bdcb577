import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { judge, said } from "../../fixtures/judge.ts";
import { rightsAndAlternativesAreExplained as rule } from "./rights-and-alternatives-are-explained.ts";

const at = { on: "2026-02-06" };

describe("what the client is told", () => {
  it("is rights, alternatives and that they were understood", () => {
    expect(said(rule, finishedAssessment, at)).toBe("satisfied allExplained");
  });

  it.each(["rightsExplained", "alternativesExplained", "understood"] as const)("is warned of when %s is not recorded", (name) => {
    expect(said(rule, { ...finishedAssessment, [name]: undefined }, at)).toBe(`breached notExplained at ${name}`);
    expect(said(rule, { ...finishedAssessment, [name]: false }, at)).toBe(`breached notExplained at ${name}`);
    expect(judge(rule, { ...finishedAssessment, [name]: false }, at)).toMatchObject({ path: [name], severity: "warning" });
  });

  it("is still to be done while the assessment goes on", () => {
    const draft = { ...finishedAssessment, completedOn: undefined, understood: undefined };
    expect(said(rule, draft, at)).toBe("undetermined stillOpen for understood");
    expect(judge(rule, draft, at).missing).toEqual(["understood"]);
  });

  it("was no matter before the act", () => {
    expect(said(rule, { ...finishedAssessment, completedOn: localDate("2015-03-31") }, at)).toBe("notApplicable notInForce");
  });
});
