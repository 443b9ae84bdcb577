import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf, missing, STILL_OPEN } from "./finished.ts";

/** The document of an assessment that finds a need holds the client's and the professional's assessment of it, each in its own words. */
export const assessmentHasBothAssessmentsOfNeed = defineRule<ServiceNeedAssessment>()({
  id: "service-need/assessment-has-both-assessments-of-need",
  ref: "ATL-42",
  legalBasis: [provision("ATL", "42"), provision("SHL", "39", "2")],
  inForce: { from: "2024-01-01" },
  severity: "warning",
  messageKeys: ["bothRecorded", "needsMissing", "clientsMissing", "professionalsMissing", "noNeed", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: ({ hasNeed }) => (hasNeed === false ? "noNeed" : true),
  check(assessment, toolbox) {
    const standing = assessment.needs.filter(({ state }) => state !== "leftOut");
    if (standing.length === 0) return missing(assessment, toolbox, "needsMissing", ["needs"]);
    if (!standing.some(({ client }) => client?.text)) return missing(assessment, toolbox, "clientsMissing", ["needs"]);
    if (!standing.some(({ professional }) => professional?.text)) return missing(assessment, toolbox, "professionalsMissing", ["needs"]);
    return toolbox.pass("bothRecorded");
  },
});
