import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { type DecisionUnderReview, decidedOn, isOnServices } from "./decision-under-review.ts";

/**
 * A decision for a disabled person is in force until further notice, unless the person's own interest or situation or the nature of the
 * service requires a fixed term: then the decision says why.
 */
export const disabilityDecisionIsUntilFurtherNotice = defineRule<DecisionUnderReview>()({
  id: "casework/disability-decision-is-until-further-notice",
  ref: "VPL-5",
  legalBasis: [provision("VPL", "5")],
  inForce: { from: "2025-01-01" },
  severity: "warning",
  messageKeys: ["untilFurtherNotice", "fixedTermReasoned", "reasonMissing", "notOnServices"],
  eventDate: decidedOn,
  appliesWhen: (subject) => (isOnServices(subject) ? subject.disabledPerson === true : "notOnServices"),
  check({ decision: { validUntil, fixedTermReason } }, { pass, fail }) {
    if (validUntil === undefined) return pass("untilFurtherNotice");
    return fixedTermReason
      ? pass("fixedTermReasoned", { validUntil })
      : fail("reasonMissing", ["decision", "fixedTermReason"], { validUntil });
  },
});
