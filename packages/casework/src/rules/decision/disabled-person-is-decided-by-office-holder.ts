import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { type DecisionUnderReview, decidedOn, isOnServices } from "./decision-under-review.ts";

/** An office holder decides on the services of a disabled person meant in the act on disability services. */
export const disabledPersonIsDecidedByOfficeHolder = defineRule<DecisionUnderReview>()({
  id: "casework/disabled-person-is-decided-by-office-holder",
  ref: "VPL-5",
  legalBasis: [provision("VPL", "5")],
  inForce: { from: "2025-01-01" },
  severity: "error",
  messageKeys: ["officeHolder", "notInOffice", "deciderMissing", "notOnServices"],
  eventDate: decidedOn,
  appliesWhen: (subject) => (isOnServices(subject) ? subject.disabledPerson === true : "notOnServices"),
  check({ decision: { decider } }, { pass, fail }) {
    if (decider === undefined) return fail("deciderMissing", ["decision", "decider"]);
    return decider.employment === "publicOffice" ? pass("officeHolder") : fail("notInOffice", ["decision", "decider", "employment"]);
  },
});
