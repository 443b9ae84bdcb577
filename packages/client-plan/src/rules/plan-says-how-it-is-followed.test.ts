import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import { planSaysHowItIsFollowed as rule } from "./plan-says-how-it-is-followed.ts";

const at = { on: "2026-02-18" };
const silent = { ...jointPlan.items, followUp: {} };

describe("the follow-up of a plan", () => {
  it("is told in a text", () => expect(said(rule, { plan: jointPlan }, at)).toBe("satisfied recorded"));

  it("may be told by the day on which the plan is reviewed", () => {
    expect(judge(rule, { plan: { ...jointPlan, items: silent } }, at)).toMatchObject({
      outcome: "satisfied",
      message: { key: "reviewAgreed", params: { nextReviewOn: "2026-09-15" } },
    });
  });

  it("is missed where neither is there", () => {
    const plan = { ...jointPlan, items: silent, nextReviewOn: undefined };
    expect(said(rule, { plan }, at)).toBe("breached itemMissing at plan.items.followUp.text");
    expect(said(rule, { plan: { ...plan, madeOn: undefined } }, at)).toBe("undetermined stillOpen for plan.items.followUp.text");
    expect(said(rule, { plan: { ...plan, items: { ...silent, followUp: { notNeeded: "Lyhyt asia" } } } }, at)).toBe("satisfied notNeeded");
  });
});
