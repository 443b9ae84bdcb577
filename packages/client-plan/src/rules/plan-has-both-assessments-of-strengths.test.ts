import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import type { TwoVoiceItem } from "../plan/schema.ts";
import { planHasBothAssessmentsOfStrengths as rule } from "./plan-has-both-assessments-of-strengths.ts";

const at = { on: "2026-02-18" };
const withItem = (strengths: TwoVoiceItem, madeOn = jointPlan.madeOn) => ({
  plan: { ...jointPlan, madeOn, items: { ...jointPlan.items, strengths } },
});

describe("item 5 of the plan", () => {
  it("has both voices, or a reason why it is not needed", () => {
    expect(said(rule, withItem({ client: "Minä", professional: "Hän" }), at)).toBe("satisfied bothRecorded");
    expect(said(rule, withItem({ notNeeded: "Ei muuttunut" }), at)).toBe("satisfied notNeeded");
    expect(said(rule, withItem({ client: "Minä", notNeeded: "Ei muuttunut" }), at)).toBe("satisfied notNeeded");
  });

  it("is not enough in one voice", () => {
    expect(said(rule, withItem({ professional: "Hän" }), at)).toBe("breached clientsMissing at plan.items.strengths.client");
    expect(said(rule, withItem({ client: "Minä", professional: "" }), at)).toBe(
      "breached professionalsMissing at plan.items.strengths.professional",
    );
    expect(judge(rule, withItem({ client: "Minä" }), at)).toMatchObject({
      ref: "SHL-39-b.5",
      severity: "warning",
      path: ["plan", "items", "strengths", "professional"],
    });
  });

  it("is missed where nothing is written", () => {
    expect(said(rule, withItem({}), at)).toBe("breached bothMissing at plan.items.strengths");
    expect(judge(rule, withItem({}), at).path).toEqual(["plan", "items", "strengths"]);
  });

  it("is still to be written while the plan is being made", () => {
    expect(judge(rule, { plan: { ...withItem({}).plan, madeOn: undefined } }, at)).toMatchObject({
      outcome: "undetermined",
      missing: ["plan.items.strengths"],
    });
  });

  it("was no matter before the act", () => {
    expect(said(rule, withItem({}, localDate("2015-03-31")), at)).toBe("notApplicable notInForce");
    expect(said(rule, withItem({}, localDate("2015-04-01")), at)).toBe("breached bothMissing at plan.items.strengths");
  });
});
