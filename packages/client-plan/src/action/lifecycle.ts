import { err, ok, type Result } from "@koonti/core";
import type { ActionState } from "../plan/codes.ts";
import type { ClientPlan } from "../plan/schema.ts";

/** To which states an action may go from each. A done action may be taken up again; one no longer needed may be needed after all. */
export const NEXT_ACTION_STATES = {
  notStarted: ["ongoing", "done", "cannotYet", "noLongerNeeded"],
  ongoing: ["done", "cannotYet", "noLongerNeeded", "notStarted"],
  cannotYet: ["notStarted", "ongoing", "noLongerNeeded"],
  done: ["ongoing"],
  noLongerNeeded: ["notStarted", "ongoing"],
} as const satisfies Readonly<Record<ActionState, readonly ActionState[]>>;

/** Why an action's state is not changed. */
export interface ActionRefusal {
  readonly kind: "refused";
  readonly reason: "noSuchAction" | "notFromThisState";
}

/** Whether an action may go from one state to another. Staying where it is needs no move. */
export const canMoveAction = (from: ActionState, to: ActionState): boolean => {
  const next: readonly ActionState[] = NEXT_ACTION_STATES[from];
  return next.includes(to);
};

/** The plan with one action in a new state, or why not (fi: toimen tilan muutos). */
export const moveAction = (plan: ClientPlan, actionId: string, to: ActionState): Result<ClientPlan, ActionRefusal> => {
  const action = plan.actions.find(({ id }) => id === actionId);
  if (action === undefined) return err({ kind: "refused", reason: "noSuchAction" });
  if (!canMoveAction(action.state, to)) return err({ kind: "refused", reason: "notFromThisState" });
  return ok({ ...plan, actions: plan.actions.map((one) => (one === action ? { ...one, state: to } : one)) });
};
