import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { type DecisionUnderReview, decidedOn } from "./decision-under-review.ts";

/** Instructions for asking for rectification are attached to a decision. */
export const decisionHasRectificationInstructions = defineRule<DecisionUnderReview>()({
  id: "casework/decision-has-rectification-instructions",
  ref: "SHL-45-e",
  legalBasis: [provision("HL", "46"), provision("SHL", "45")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["attached", "notAttached", "notRecorded"],
  eventDate: decidedOn,
  appliesWhen: () => true,
  check({ decision: { rectificationInstructions } }, { pass, fail, undetermined }) {
    if (rectificationInstructions === undefined) return undetermined("notRecorded", ["decision.rectificationInstructions"]);
    return rectificationInstructions ? pass("attached") : fail("notAttached", ["decision", "rectificationInstructions"]);
  },
});
