import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { AssessmentDecline } from "../../decline/schema.ts";

/** Everybody has a right to an assessment unless making it is evidently unnecessary: leaving it out needs that reason. */
export const declinedAssessmentHasReason = defineRule<AssessmentDecline>()({
  id: "service-need/declined-assessment-has-reason",
  ref: "SHL-36-b",
  legalBasis: [provision("SHL", "36")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["reasonRecorded", "reasonMissing"],
  eventDate: ({ declinedOn }) => declinedOn,
  appliesWhen: () => true,
  check: ({ evidentlyUnnecessaryReason }, { pass, fail }) =>
    evidentlyUnnecessaryReason ? pass("reasonRecorded") : fail("reasonMissing", ["evidentlyUnnecessaryReason"]),
});
