import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import { planHasGoalsSetTogether as rule } from "./plan-has-goals-set-together.ts";

const at = { on: "2026-02-18" };

describe("goals set together", () => {
  it("are in the plan in words, the client's own being enough", () => {
    expect(said(rule, { plan: jointPlan }, at)).toBe("satisfied goalsRecorded");
    const goals = jointPlan.goals.map((goal) => ({ ...goal, text: "" }));
    expect(said(rule, { plan: { ...jointPlan, goals } }, at)).toBe("satisfied goalsRecorded");
  });

  it("are not there without words", () => {
    const goals = jointPlan.goals.map((goal, index) => (index === 1 ? { ...goal, text: "", ownWords: undefined } : goal));
    expect(judge(rule, { plan: { ...jointPlan, goals } }, at)).toMatchObject({ outcome: "breached", path: ["plan", "goals", 1, "text"] });
    expect(said(rule, { plan: { ...jointPlan, goals: goals.toReversed() } }, at)).toBe("breached goalWithoutWords at plan.goals.0.text");
  });

  it("may be none when each need without one has its reason", () => {
    expect(said(rule, { plan: { ...jointPlan, goals: [] } }, at)).toBe("satisfied reasonsRecorded");
    expect(said(rule, { plan: { ...jointPlan, goals: [], needsWithoutGoal: [] } }, at)).toBe("breached goalsMissing at plan.goals");
    expect(said(rule, { plan: { ...jointPlan, goals: [], needsWithoutGoal: [], madeOn: undefined } }, at)).toBe(
      "undetermined stillOpen for plan.goals",
    );
  });
});
