import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import type { ClientPlan } from "../plan/schema.ts";
import { everyPlannedServiceHasAGoal as rule } from "./every-planned-service-has-a-goal.ts";

const at = { on: "2026-02-18" };
const planned = (changes: Partial<ClientPlan>) => ({ plan: { ...jointPlan, ...changes } });
const [first, second] = jointPlan.services;
if (!(first && second)) throw new Error("The plan has two services");

const aimless = { services: [first, { ...second, goalIds: [] }] };

describe("the goal of each service", () => {
  it("is one of the plan's", () => expect(said(rule, planned({}), at)).toBe("satisfied allHaveGoals"));

  it("is missed at the first service without one, or with one the plan does not have", () => {
    expect(judge(rule, planned(aimless), at)).toMatchObject({
      outcome: "breached",
      severity: "warning",
      path: ["plan", "services", 1, "goalIds"],
    });
    expect(said(rule, planned({ services: [{ ...first, goalIds: ["g7"] }] }), at)).toBe(
      "breached serviceWithoutGoal at plan.services.0.goalIds",
    );
  });

  it("may stand beside one the plan no longer has", () => {
    expect(said(rule, planned({ services: [{ ...first, goalIds: ["g7", "g1"] }] }), at)).toBe("satisfied allHaveGoals");
  });

  it("is still to be written while the plan is being made", () => {
    expect(said(rule, planned({ ...aimless, madeOn: undefined }), at)).toBe("undetermined stillOpen for plan.services.1.goalIds");
  });

  it("is not asked of a plan without services", () => {
    expect(said(rule, planned({ services: [] }), at)).toBe("notApplicable noServices");
  });

  it("is asked since 2024", () => {
    expect(said(rule, planned({ ...aimless, madeOn: localDate("2023-12-31") }), at)).toBe("notApplicable notInForce");
    expect(said(rule, planned({ ...aimless, madeOn: localDate("2024-01-01") }), at)).toBe(
      "breached serviceWithoutGoal at plan.services.1.goalIds",
    );
  });
});
