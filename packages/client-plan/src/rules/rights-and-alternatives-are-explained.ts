import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { dayOf, missing, type PlanUnderReview, STILL_OPEN } from "./plan-under-review.ts";

/** The client has been told rights, duties, alternatives and their effects in an understandable way: that it was done is recorded. */
export const rightsAndAlternativesAreExplained = defineRule<PlanUnderReview>()({
  id: "client-plan/rights-and-alternatives-are-explained",
  ref: "AsL-5",
  legalBasis: [provision("AsL", "5")],
  inForce: { from: "2001-01-01" },
  severity: "warning",
  messageKeys: ["explained", "notExplained", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: () => true,
  check: (subject, toolbox) =>
    subject.plan.rightsExplained === true
      ? toolbox.pass("explained")
      : missing(subject, toolbox, "notExplained", ["plan", "rightsExplained"]),
});
