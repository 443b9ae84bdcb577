import type { SupportNeedCode } from "@koonti/core";
import type { Action, Dissent, Goal, Party, PlannedService } from "../plan/schema.ts";

/** A goal for some needs, its words still to be agreed. */
export const newGoal = (id: string, needs: readonly SupportNeedCode[] = []): Goal => ({
  id,
  needs: [...needs],
  direction: "better",
  text: "",
});

/** An action of a goal, nobody's yet. */
export const newAction = (id: string, goalId: string): Action => ({ id, goalId, what: "", state: "notStarted" });

/** A service without a name yet; the plan is not of its structure before it has one. */
export const newService = (id: string): PlannedService => ({ id, name: "", category: "1", needs: [], goalIds: [] });

/** A party without a name yet; the plan is not of its structure before it has one. */
export const newParty = (id: string): Party => ({ id, kind: "authority", name: "", responsibilities: [] });

/** A differing view (fi: eriävä näkemys) of a party, its words still to be written. */
export const newDissent = (partyId: string): Dissent => ({ partyId, text: "" });
