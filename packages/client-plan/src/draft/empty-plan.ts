import type { PlanKind } from "../plan/codes.ts";
import type { ClientPlan } from "../plan/schema.ts";

/** A plan in which nothing is written yet: valid structure, whose missing parts the form and the rules tell. */
export const emptyPlan = (kind: PlanKind): ClientPlan => ({
  kind,
  items: {
    needs: {},
    services: {},
    necessaryServices: {},
    meetings: {},
    strengths: {},
    duration: {},
    followUp: {},
    environment: {},
    clientProposal: {},
  },
  goals: [],
  services: [],
  actions: [],
  parties: [],
  needsWithoutGoal: [],
  dissents: [],
});
