import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf, missing, STILL_OPEN } from "./finished.ts";

/** The document has a summary of the situation and of the need for services and special support (item 1). */
export const assessmentHasSummary = defineRule<ServiceNeedAssessment>()({
  id: "service-need/assessment-has-summary",
  ref: "SHL-37.1",
  legalBasis: [provision("SHL", "37")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["recorded", "summaryMissing", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: () => true,
  check: (assessment, toolbox) =>
    assessment.summary ? toolbox.pass("recorded") : missing(assessment, toolbox, "summaryMissing", ["summary"]),
});
