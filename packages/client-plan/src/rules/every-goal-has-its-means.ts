import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { dayOf, missing, type PlanUnderReview, STILL_OPEN } from "./plan-under-review.ts";

/** The plan says by what means each of its goals is reached: a service or a step that serves it. */
export const everyGoalHasItsMeans = defineRule<PlanUnderReview>()({
  id: "client-plan/every-goal-has-its-means",
  ref: "ATL-43",
  legalBasis: [provision("ATL", "43")],
  inForce: { from: "2024-01-01" },
  severity: "warning",
  messageKeys: ["allHaveMeans", "goalWithoutMeans", "noGoals", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: ({ plan: { goals } }) => (goals.length > 0 ? true : "noGoals"),
  check(subject, toolbox) {
    const { goals, services, actions } = subject.plan;
    const served = new Set([...services.flatMap(({ goalIds }) => goalIds), ...actions.map(({ goalId }) => goalId)]);
    const index = goals.findIndex(({ id }) => !served.has(id));
    return index < 0 ? toolbox.pass("allHaveMeans") : missing(subject, toolbox, "goalWithoutMeans", ["plan", "goals", index]);
  },
});
