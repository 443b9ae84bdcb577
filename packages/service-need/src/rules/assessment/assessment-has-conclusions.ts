import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf, missing, STILL_OPEN } from "./finished.ts";

/** The document has the professional's conclusions on the conditions for a client relationship (item 2). */
export const assessmentHasConclusions = defineRule<ServiceNeedAssessment>()({
  id: "service-need/assessment-has-conclusions",
  ref: "SHL-37.2",
  legalBasis: [provision("SHL", "37")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["recorded", "conclusionsMissing", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: () => true,
  check: (assessment, toolbox) =>
    assessment.conclusions ? toolbox.pass("recorded") : missing(assessment, toolbox, "conclusionsMissing", ["conclusions"]),
});
