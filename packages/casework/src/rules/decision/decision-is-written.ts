import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { type DecisionUnderReview, decidedOn } from "./decision-under-review.ts";

/** The client has a right to a written decision. */
export const decisionIsWritten = defineRule<DecisionUnderReview>()({
  id: "casework/decision-is-written",
  ref: "SHL-45-a",
  legalBasis: [provision("SHL", "45")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["written", "notWritten", "notRecorded"],
  eventDate: decidedOn,
  appliesWhen: () => true,
  check({ decision: { written } }, { pass, fail, undetermined }) {
    if (written === undefined) return undetermined("notRecorded", ["decision.written"]);
    return written ? pass("written") : fail("notWritten", ["decision", "written"]);
  },
});
