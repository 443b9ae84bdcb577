import { describe, expect, it } from "vitest";
import { judge, said } from "../fixtures/judge.ts";
import { planIsMadeOrReasonRecorded as rule } from "./plan-is-made-or-reason-recorded.ts";

const at = { on: "2026-03-26" };

describe("the duty to make a plan", () => {
  it("is met by a plan", () => expect(said(rule, { hasPlan: true, assessmentCompleted: true }, at)).toBe("satisfied planMade"));

  it.each(["evidentlyUnnecessary", "temporaryAdvice"] as const)("is met by the reason %s (T29)", (noPlanReason) => {
    expect(said(rule, { hasPlan: false, noPlanReason }, at)).toBe("satisfied reasonRecorded");
  });

  it("is broken when there is neither (T29)", () => {
    expect(judge(rule, { hasPlan: false, assessmentCompleted: true }, at)).toMatchObject({
      outcome: "breached",
      severity: "error",
      ref: "SHL-39-a",
    });
    expect(said(rule, { hasPlan: false }, at)).toBe("breached neitherPlanNorReason at noPlanReason");
  });

  it("does not exist for advice alone, nor before the assessment is done", () => {
    expect(said(rule, { hasPlan: false, onlyAdvice: true }, at)).toBe("notApplicable onlyAdvice");
    expect(said(rule, { hasPlan: false, assessmentCompleted: false }, at)).toBe("notApplicable assessmentGoesOn");
  });

  it("is met by a plan or a reason also where it does not exist", () => {
    for (const facts of [{ onlyAdvice: true }, { assessmentCompleted: false }]) {
      expect(said(rule, { hasPlan: true, ...facts }, at)).toBe("satisfied planMade");
      expect(said(rule, { hasPlan: false, noPlanReason: "temporaryAdvice", ...facts }, at)).toBe("satisfied reasonRecorded");
    }
  });

  it("was not there before the act", () => expect(said(rule, { hasPlan: false }, { on: "2015-03-31" })).toBe("notApplicable notInForce"));
});
