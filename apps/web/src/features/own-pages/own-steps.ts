import type { Action, ClientPlan } from "@koonti/client-plan";
import type { LocalDate } from "@koonti/core";

/** A step of the plan as the client reads it. */
export interface OwnStep {
  readonly action: Action;
  readonly isOwn: boolean;
  /** Who else does it; absent where it is the client or nobody yet. */
  readonly by?: string;
}

const stepOf = ({ parties }: ClientPlan, action: Action): OwnStep => {
  const party = parties.find(({ id }) => id === action.partyId);
  const isOwn = party?.kind === "client";
  return { action, isOwn, ...(party === undefined || isOwn ? {} : { by: party.name }) };
};

const isShown = ({ state }: Action): boolean => state !== "noLongerNeeded";

/** The steps of one goal, done ones first, then by date. */
export const stepsOf = (plan: ClientPlan, goalId: string): readonly OwnStep[] =>
  plan.actions
    .filter((action) => action.goalId === goalId && isShown(action))
    .toSorted((a, b) => Number(b.state === "done") - Number(a.state === "done") || (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"))
    .map((action) => stepOf(plan, action));

/** What comes next: the nearest steps that are still to be done and have a date, all of the same day. */
export const nextSteps = (plan: ClientPlan, today: LocalDate): readonly OwnStep[] => {
  const coming = plan.actions.filter(({ state, dueOn }) => state !== "done" && dueOn !== undefined && dueOn >= today).filter(isShown);
  const first = coming.map(({ dueOn }) => dueOn ?? "").toSorted()[0];
  return coming.filter(({ dueOn }) => dueOn === first).map((action) => stepOf(plan, action));
};
