import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { type DecisionUnderReview, decidedOn, isOnServices } from "./decision-under-review.ts";

/** Social services are arranged for the support needs that the act lists: each service granted answers at least one of them. */
export const grantedServiceAnswersANeed = defineRule<DecisionUnderReview>()({
  id: "casework/granted-service-answers-a-need",
  ref: "SHL-11",
  legalBasis: [provision("SHL", "11"), provision("SHL", "14")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: ["allAnswer", "needMissing", "noPlan", "notOnServices"],
  eventDate: decidedOn,
  appliesWhen(subject) {
    if (!isOnServices(subject)) return "notOnServices";
    return subject.servicesWithoutNeed === undefined ? "noPlan" : true;
  },
  check: ({ servicesWithoutNeed = [] }, { pass, fail }) =>
    servicesWithoutNeed.length === 0
      ? pass("allAnswer")
      : fail("needMissing", ["decision", "grantedServices"], { services: servicesWithoutNeed }),
});
