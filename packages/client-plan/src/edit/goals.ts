import type { SupportNeedCode } from "@koonti/core";
import type { ClientPlan } from "../plan/schema.ts";

/** The plan without a goal: its actions go with it, services no longer point at it, its needs are free again. */
export const withoutGoal = (plan: ClientPlan, id: string): ClientPlan => ({
  ...plan,
  goals: plan.goals.filter((goal) => goal.id !== id),
  actions: plan.actions.filter(({ goalId }) => goalId !== id),
  services: plan.services.map((service) => ({ ...service, goalIds: service.goalIds.filter((goalId) => goalId !== id) })),
});

/** The plan with a need under one goal and no other; it is no longer among those left without one. */
export const withNeedIn = (plan: ClientPlan, code: SupportNeedCode, goalId: string): ClientPlan => ({
  ...plan,
  goals: plan.goals.map((goal) => {
    const others = goal.needs.filter((need) => need !== code);
    return { ...goal, needs: goal.id === goalId ? [...others, code] : others };
  }),
  needsWithoutGoal: plan.needsWithoutGoal.filter((need) => need.code !== code),
});

/** The plan with a goal one place earlier or later; one that is not there, or has nowhere to go, changes nothing of the order. */
export const withGoalMoved = (plan: ClientPlan, index: number, by: -1 | 1): ClientPlan => {
  const goal = plan.goals[index];
  if (goal === undefined || plan.goals[index + by] === undefined) return plan;
  return { ...plan, goals: plan.goals.toSpliced(index, 1).toSpliced(index + by, 0, goal) };
};
