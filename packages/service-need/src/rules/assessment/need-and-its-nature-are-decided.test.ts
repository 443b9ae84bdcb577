import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { judge, said } from "../../fixtures/judge.ts";
import { needAndItsNatureAreDecided as rule } from "./need-and-its-nature-are-decided.ts";

const at = { on: "2026-02-06" };

describe("what the assessment decides", () => {
  it("is whether there is a need, and of what nature", () => {
    expect(said(rule, finishedAssessment, at)).toBe("satisfied natureDecided");
    expect(said(rule, { ...finishedAssessment, hasNeed: false, needNature: undefined }, at)).toBe("satisfied noNeed");
  });

  it("is missing when one of them is", () => {
    expect(said(rule, { ...finishedAssessment, hasNeed: undefined }, at)).toBe("breached needNotDecided at hasNeed");
    expect(said(rule, { ...finishedAssessment, needNature: undefined }, at)).toBe("breached natureNotDecided at needNature");
    expect(judge(rule, { ...finishedAssessment, needNature: undefined }, at).path).toEqual(["needNature"]);
  });

  it("is still open while the assessment goes on", () => {
    const draft = { ...finishedAssessment, completedOn: undefined };
    expect(said(rule, { ...draft, hasNeed: undefined }, at)).toBe("undetermined stillOpen for hasNeed");
    expect(said(rule, { ...draft, needNature: undefined }, at)).toBe("undetermined stillOpen for needNature");
  });

  it("was no matter before the act", () => {
    expect(said(rule, { ...finishedAssessment, completedOn: localDate("2015-03-31") }, at)).toBe("notApplicable notInForce");
  });
});
