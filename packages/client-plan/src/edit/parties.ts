import type { Action, ClientPlan } from "../plan/schema.ts";

const nobodys = ({ partyId: _, ...action }: Action): Action => action;

/** The plan without a party: its actions are nobody's again, its differing views go with it. */
export const withoutParty = (plan: ClientPlan, id: string): ClientPlan => ({
  ...plan,
  parties: plan.parties.filter((party) => party.id !== id),
  actions: plan.actions.map((action) => (action.partyId === id ? nobodys(action) : action)),
  dissents: plan.dissents.filter(({ partyId }) => partyId !== id),
});
