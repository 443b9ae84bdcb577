import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import { planIsMadeInMutualUnderstanding as rule } from "./plan-is-made-in-mutual-understanding.ts";

const at = { on: "2026-02-18" };

describe("mutual understanding", () => {
  it("is shown by an agreeing answer", () => {
    expect(said(rule, { plan: jointPlan, answer: { answer: "agrees" } }, at)).toBe("satisfied agreed");
  });

  it("is for people to judge after any other answer", () => {
    expect(said(rule, { plan: jointPlan, answer: { answer: "disagrees", reason: "Ei noin" } }, at)).toBe("undetermined disagreed");
    expect(said(rule, { plan: jointPlan, answer: { answer: "couldNotAnswer", reason: "Väsynyt" } }, at)).toBe(
      "undetermined couldNotAnswer",
    );
  });

  it("waits for the answer, and for the plan", () => {
    expect(judge(rule, { plan: jointPlan }, at)).toMatchObject({
      outcome: "undetermined",
      message: { key: "notAsked" },
      missing: ["answer"],
    });
    expect(said(rule, { plan: { ...jointPlan, madeOn: undefined } }, at)).toBe("notApplicable notMadeYet");
  });
});
