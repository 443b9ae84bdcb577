import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import type { ClientPlan } from "../plan/schema.ts";
import { everyGoalHasItsMeans as rule } from "./every-goal-has-its-means.ts";

const at = { on: "2026-02-18" };
const planned = (changes: Partial<ClientPlan>) => ({ plan: { ...jointPlan, ...changes } });
const [service] = jointPlan.services;
const [, action] = jointPlan.actions;
if (!(service && action)) throw new Error("The plan has services and actions");

const onlyService = { services: [{ ...service, goalIds: ["g1"] }], actions: [] };

describe("the means of each goal", () => {
  it("are services or steps, one is enough", () => {
    expect(said(rule, planned({ actions: [] }), at)).toBe("satisfied allHaveMeans");
    expect(said(rule, planned({ services: [{ ...service, goalIds: ["g1"] }] }), at)).toBe("satisfied allHaveMeans");
  });

  it("are missed at the first goal that nothing serves", () => {
    expect(judge(rule, planned(onlyService), at)).toMatchObject({ outcome: "breached", severity: "warning", path: ["plan", "goals", 1] });
    expect(said(rule, planned({ services: [], actions: [] }), at)).toBe("breached goalWithoutMeans at plan.goals.0");
  });

  it("are not a step that serves no goal or another one", () => {
    const elsewhere = [
      { ...action, goalId: undefined },
      { ...action, goalId: "g7" },
    ];
    expect(said(rule, planned({ ...onlyService, actions: elsewhere }), at)).toBe("breached goalWithoutMeans at plan.goals.1");
  });

  it("are still to be written while the plan is being made", () => {
    expect(said(rule, planned({ ...onlyService, madeOn: undefined }), at)).toBe("undetermined stillOpen for plan.goals.1");
  });

  it("are not asked of a plan without goals", () => expect(said(rule, planned({ goals: [] }), at)).toBe("notApplicable noGoals"));

  it("are asked since 2024", () => {
    expect(said(rule, planned({ ...onlyService, madeOn: localDate("2023-12-31") }), at)).toBe("notApplicable notInForce");
    expect(said(rule, planned({ ...onlyService, madeOn: localDate("2024-01-01") }), at)).toBe("breached goalWithoutMeans at plan.goals.1");
  });
});
