import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { dayOf, missing, type PlanUnderReview, STILL_OPEN } from "./plan-under-review.ts";

/** The client has been able to take part in and influence the planning: how is recorded. */
export const clientsParticipationIsRecorded = defineRule<PlanUnderReview>()({
  id: "client-plan/clients-participation-is-recorded",
  ref: "AsL-8",
  legalBasis: [provision("AsL", "8")],
  inForce: { from: "2001-01-01" },
  severity: "warning",
  messageKeys: ["recorded", "obstacleRecorded", "participationMissing", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: () => true,
  check(subject, toolbox) {
    const { clientParticipation, madeWithClient, obstacleReason } = subject.plan;
    if (clientParticipation) return toolbox.pass("recorded");
    if (madeWithClient === false && obstacleReason) return toolbox.pass("obstacleRecorded");
    return missing(subject, toolbox, "participationMissing", ["plan", "clientParticipation"]);
  },
});
