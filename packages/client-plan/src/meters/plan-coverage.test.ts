import { SUPPORT_NEEDS } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyPlan } from "../draft/empty-plan.ts";
import { jointPlan } from "../fixtures/joint-plan.ts";
import type { Action, Goal } from "../plan/schema.ts";
import { hasActor, needCoverage, planCoverage } from "./plan-coverage.ts";

const [firstGoal] = jointPlan.goals as [Goal];
const [firstAction] = jointPlan.actions as [Action];

describe("planCoverage", () => {
  it("gives the four meters of a plan", () => {
    expect(planCoverage(jointPlan, ["2", "3", "11", "4", "9"])).toEqual({
      needs: { met: 3, of: 5, missing: ["4", "9"] },
      goalsWithAction: { met: 2, of: 2, missing: [] },
      partiesWithBasis: { met: 4, of: 4, missing: [] },
      goalsWithDate: { met: 1, of: 2, missing: ["g2"] },
    });
  });

  it("counts a need named twice once", () => {
    expect(planCoverage(jointPlan, ["2", "2"]).needs).toEqual({ met: 1, of: 1, missing: [] });
  });

  it("lacks everything of an empty plan and divides nothing by nothing", () => {
    expect(planCoverage(emptyPlan("single"), [])).toEqual({
      needs: { met: 0, of: 0, missing: [] },
      goalsWithAction: { met: 0, of: 0, missing: [] },
      partiesWithBasis: { met: 0, of: 0, missing: [] },
      goalsWithDate: { met: 0, of: 0, missing: [] },
    });
  });

  it("misses the ground of a party", () => {
    const parties = jointPlan.parties.map((party) => (party.id === "p3" ? { ...party, basis: undefined } : party));
    expect(planCoverage({ ...jointPlan, parties }, []).partiesWithBasis.missing).toEqual(["p3"]);
  });

  it("always adds up", () => {
    const codes = fc.array(fc.constantFrom(...SUPPORT_NEEDS.map(({ code }) => code)));
    fc.assert(
      fc.property(codes, (needs) => {
        for (const { met, of, missing } of Object.values(planCoverage(jointPlan, needs))) expect(met + missing.length).toBe(of);
      }),
    );
  });
});

describe("needCoverage", () => {
  it("tells by what a need is answered: a goal before a service before a reason", () => {
    const plan = { ...jointPlan, goals: jointPlan.goals.filter(({ id }) => id === "g1") };
    expect(needCoverage(plan, ["2", "3", "11", "9"])).toEqual([
      { code: "2", by: "goal", goalIds: ["g1"], serviceIds: ["s2"] },
      { code: "3", by: "service", goalIds: [], serviceIds: ["s1"] },
      { code: "11", by: "reason", goalIds: [], serviceIds: [] },
      { code: "9", goalIds: [], serviceIds: [] },
    ]);
  });
});

describe("hasActor", () => {
  const withActions = (...actions: Partial<Action>[]) => ({
    ...jointPlan,
    actions: actions.map((action) => ({ ...firstAction, ...action })),
  });

  it("wants an action, and somebody for each", () => {
    expect(hasActor(firstGoal, withActions())).toBe(false);
    expect(hasActor(firstGoal, withActions({}))).toBe(true);
    expect(hasActor(firstGoal, withActions({}, { partyId: undefined }))).toBe(false);
  });

  it("wants nobody for an action no longer needed, and nothing of another goal's", () => {
    expect(hasActor(firstGoal, withActions({}, { partyId: undefined, state: "noLongerNeeded" }))).toBe(true);
    expect(hasActor(firstGoal, withActions({ goalId: "g2" }))).toBe(false);
  });
});
