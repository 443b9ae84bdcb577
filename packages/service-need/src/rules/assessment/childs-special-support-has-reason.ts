import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf } from "./finished.ts";

/**
 * A child found to need special support does so for its growth conditions, its own behaviour or a reason that would count for an adult;
 * the difficulty in getting services is no condition here.
 */
export const childsSpecialSupportHasReason = defineRule<ServiceNeedAssessment>()({
  id: "service-need/childs-special-support-has-reason",
  ref: "SHL-3-special",
  legalBasis: [provision("SHL", "3")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["reasonRecorded", "reasonMissing"],
  eventDate: dayOf,
  appliesWhen: ({ subject, specialSupport }) => subject === "child" && specialSupport.entitled === true,
  check: ({ specialSupport: { reasons } }, { pass, fail }) =>
    reasons.length > 0 ? pass("reasonRecorded") : fail("reasonMissing", ["specialSupport", "reasons"]),
});
