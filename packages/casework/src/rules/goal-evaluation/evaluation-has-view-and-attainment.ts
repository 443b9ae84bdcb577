import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { GoalEvaluationDocument } from "../../goal-evaluation/schema.ts";

/** When a plan is evaluated, the client's view and the worker's estimate of how the goals were reached are recorded. */
export const evaluationHasViewAndAttainment = defineRule<GoalEvaluationDocument>()({
  id: "casework/evaluation-has-view-and-attainment",
  ref: "ATL-42",
  legalBasis: [provision("ATL", "42")],
  inForce: { from: "2024-01-01" },
  severity: "warning",
  messageKeys: ["recorded", "clientsViewMissing", "attainmentMissing", "goalsMissing"],
  eventDate: ({ evaluatedOn }) => evaluatedOn,
  appliesWhen: () => true,
  check({ clientPresent, clientsView, evaluation: { goals } }, { pass, fail }) {
    if (goals.length === 0) return fail("goalsMissing", ["evaluation", "goals"]);
    const open = goals.findIndex(({ attainment, narrative }) => attainment === undefined && !narrative);
    if (open >= 0) return fail("attainmentMissing", ["evaluation", "goals", open, "attainment"], { number: open + 1 });
    return clientPresent === true || clientsView ? pass("recorded") : fail("clientsViewMissing", ["clientsView"]);
  },
});
