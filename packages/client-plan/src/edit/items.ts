import type { ClientPlan } from "../plan/schema.ts";
import { withoutGoal } from "./goals.ts";
import { withoutParty } from "./parties.ts";

/** The lists of a plan whose items are written one at a time. */
export type PlanList = "goals" | "services" | "actions" | "parties" | "dissents" | "needsWithoutGoal";

/** The plan with one more item at the end of a list. */
export const withItem = <L extends PlanList>(plan: ClientPlan, list: L, item: ClientPlan[L][number]): ClientPlan => ({
  ...plan,
  [list]: [...plan[list], item],
});

/** The plan without one item of a list; what hangs on a goal or a party is mended. An item that is not there changes nothing. */
export const withoutItem = (plan: ClientPlan, list: PlanList, index: number): ClientPlan => {
  const item = plan[list][index];
  if (item === undefined) return plan;
  if (list === "goals") return withoutGoal(plan, plan.goals[index]?.id ?? "");
  if (list === "parties") return withoutParty(plan, plan.parties[index]?.id ?? "");
  return { ...plan, [list]: plan[list].filter((one) => one !== item) };
};
