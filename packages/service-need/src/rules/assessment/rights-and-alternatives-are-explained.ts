import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { EXPLANATION_LABELS } from "../../assessment/labels.ts";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf, STILL_OPEN } from "./finished.ts";

const EXPLANATIONS = ["rightsExplained", "alternativesExplained", "understood"] as const;

/** The client is told rights and duties, the alternatives and their effects, in an understandable way. */
export const rightsAndAlternativesAreExplained = defineRule<ServiceNeedAssessment>()({
  id: "service-need/rights-and-alternatives-are-explained",
  ref: "SHL-36-f",
  legalBasis: [provision("SHL", "36")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: ["allExplained", "notExplained", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: () => true,
  check(assessment, { pass, fail, undetermined }) {
    const open = EXPLANATIONS.filter((name) => assessment[name] !== true);
    const first = open[0];
    if (first === undefined) return pass("allExplained");
    if (assessment.completedOn === undefined) return undetermined(STILL_OPEN, open);
    return fail("notExplained", [first], { missing: open.map((name) => EXPLANATION_LABELS[name]) });
  },
});
