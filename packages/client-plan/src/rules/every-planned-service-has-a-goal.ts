import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { dayOf, missing, type PlanUnderReview, STILL_OPEN } from "./plan-under-review.ts";

/** The plan says what is aimed at with each service: it serves a goal of the plan. */
export const everyPlannedServiceHasAGoal = defineRule<PlanUnderReview>()({
  id: "client-plan/every-planned-service-has-a-goal",
  ref: "ATL-43",
  legalBasis: [provision("ATL", "43")],
  inForce: { from: "2024-01-01" },
  severity: "warning",
  messageKeys: ["allHaveGoals", "serviceWithoutGoal", "noServices", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: ({ plan: { services } }) => (services.length > 0 ? true : "noServices"),
  check(subject, toolbox) {
    const { goals, services } = subject.plan;
    const index = services.findIndex(({ goalIds }) => !goals.some(({ id }) => goalIds.includes(id)));
    const path = ["plan", "services", index, "goalIds"];
    return index < 0 ? toolbox.pass("allHaveGoals") : missing(subject, toolbox, "serviceWithoutGoal", path);
  },
});
