import type { Action, ClientPlan, Dissent, Goal, Party, PlannedService } from "@koonti/client-plan";
import type { SupportNeedCode } from "@koonti/core";

/** The lists of a plan whose items are written one at a time. */
export type PlanList = "goals" | "services" | "actions" | "parties" | "dissents" | "needsWithoutGoal";

type Item<L extends PlanList> = ClientPlan[L][number];

/** The plan with one more item at the end of a list. */
export const withItem = <L extends PlanList>(plan: ClientPlan, list: L, item: Item<L>): ClientPlan => ({
  ...plan,
  [list]: [...plan[list], item],
});

/** A goal for some needs, its words still to be agreed. */
export const newGoal = (id: string, needs: readonly SupportNeedCode[] = []): Goal => ({
  id,
  needs: [...needs],
  direction: "better",
  text: "",
});

/** An action of a goal, nobody's yet. */
export const newAction = (id: string, goalId: string): Action => ({ id, goalId, what: "", state: "notStarted" });

/** A service without a name yet. */
export const newService = (id: string): PlannedService => ({ id, name: "", category: "1", needs: [], goalIds: [] });

/** A party without a name yet. */
export const newParty = (id: string): Party => ({ id, kind: "authority", name: "", responsibilities: [] });

/** A differing view, nobody's yet. */
export const newDissent = (partyId: string): Dissent => ({ partyId, text: "" });

/** The plan without a goal: its actions go with it, services no longer point at it, its needs are free again. */
export const withoutGoal = (plan: ClientPlan, id: string): ClientPlan => ({
  ...plan,
  goals: plan.goals.filter((goal) => goal.id !== id),
  actions: plan.actions.filter(({ goalId }) => goalId !== id),
  services: plan.services.map((service) => ({ ...service, goalIds: service.goalIds.filter((goalId) => goalId !== id) })),
});

const unassigned = ({ partyId: _, ...action }: Action): Action => action;

/** The plan without a party: its actions are nobody's again, its differing views go with it. */
export const withoutParty = (plan: ClientPlan, id: string): ClientPlan => ({
  ...plan,
  parties: plan.parties.filter((party) => party.id !== id),
  actions: plan.actions.map((action) => (action.partyId === id ? unassigned(action) : action)),
  dissents: plan.dissents.filter(({ partyId }) => partyId !== id),
});

/** The plan without one item of a list; what hangs on it is mended. */
export const withoutItem = (plan: ClientPlan, list: PlanList, index: number): ClientPlan => {
  const item = plan[list][index];
  if (item === undefined) return plan;
  if (list === "goals") return withoutGoal(plan, plan.goals[index]?.id ?? "");
  if (list === "parties") return withoutParty(plan, plan.parties[index]?.id ?? "");
  return { ...plan, [list]: plan[list].filter((one) => one !== item) };
};

/** The plan with a need under one goal and no other; it is no longer among those left without one. */
export const withNeedIn = (plan: ClientPlan, code: SupportNeedCode, goalId: string): ClientPlan => ({
  ...plan,
  goals: plan.goals.map((goal) => {
    const others = goal.needs.filter((need) => need !== code);
    return { ...goal, needs: goal.id === goalId ? [...others, code] : others };
  }),
  needsWithoutGoal: plan.needsWithoutGoal.filter((need) => need.code !== code),
});

/** The plan with a goal one place earlier or later. */
export const withGoalMoved = (plan: ClientPlan, index: number, by: -1 | 1): ClientPlan => {
  const goal = plan.goals[index];
  if (goal === undefined) return plan;
  return { ...plan, goals: plan.goals.toSpliced(index, 1).toSpliced(index + by, 0, goal) };
};

/** Parties as they are shown: the client first. */
export const partiesInOrder = ({ parties }: ClientPlan): readonly { readonly party: Party; readonly index: number }[] =>
  parties
    .map((party, index) => ({ party, index }))
    .toSorted((a, b) => Number(b.party.kind === "client") - Number(a.party.kind === "client"));
