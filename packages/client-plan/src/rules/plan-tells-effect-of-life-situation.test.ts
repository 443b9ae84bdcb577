import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import type { PlanItem } from "../plan/schema.ts";
import { planTellsEffectOfLifeSituation as rule } from "./plan-tells-effect-of-life-situation.ts";

const at = { on: "2026-02-18" };
const withItem = (environment: PlanItem, madeOn = jointPlan.madeOn) => ({
  plan: { ...jointPlan, madeOn, items: { ...jointPlan.items, environment } },
});

describe("item 10 of the plan", () => {
  it("is written, or not needed for a reason", () => {
    expect(said(rule, withItem({ text: "Kirjattu" }), at)).toBe("satisfied recorded");
    expect(said(rule, withItem({ notNeeded: "Syy" }), at)).toBe("satisfied notNeeded");
  });

  it("is missed where neither is written", () => {
    expect(judge(rule, withItem({ text: "" }), at)).toMatchObject({
      outcome: "breached",
      severity: "warning",
      ref: "SHL-39-b.10",
      path: ["plan", "items", "environment", "text"],
    });
  });

  it("is still to be written while the plan is being made", () => {
    expect(said(rule, { plan: { ...withItem({}).plan, madeOn: undefined } }, at)).toBe(
      "undetermined stillOpen for plan.items.environment.text",
    );
  });

  it("is judged by the law of the day the plan was made", () => {
    expect(said(rule, withItem({}, localDate("2024-12-31")), at)).toBe("notApplicable notInForce");
    expect(said(rule, withItem({}, localDate("2025-01-01")), at)).toBe("breached itemMissing at plan.items.environment.text");
  });
});
