import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { type DecisionUnderReview, decidedOn } from "./decision-under-review.ts";

/** A decision says its reasons: the facts and the provisions it rests on. */
export const decisionHasReasons = defineRule<DecisionUnderReview>()({
  id: "casework/decision-has-reasons",
  ref: "SHL-45-e",
  legalBasis: [provision("HL", "45"), provision("HL", "44"), provision("SHL", "45")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["reasonsGiven", "reasonsMissing"],
  eventDate: decidedOn,
  appliesWhen: () => true,
  check: ({ decision: { reasons } }, { pass, fail }) => (reasons ? pass("reasonsGiven") : fail("reasonsMissing", ["decision", "reasons"])),
});
