import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf, missing, STILL_OPEN } from "./finished.ts";

/** The assessment decides whether there is a need, and of a need whether it is temporary, recurring or long-term. */
export const needAndItsNatureAreDecided = defineRule<ServiceNeedAssessment>()({
  id: "service-need/need-and-its-nature-are-decided",
  ref: "SHL-37",
  legalBasis: [provision("SHL", "37")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["noNeed", "natureDecided", "needNotDecided", "natureNotDecided", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: () => true,
  check(assessment, toolbox) {
    const { hasNeed, needNature } = assessment;
    if (hasNeed === undefined) return missing(assessment, toolbox, "needNotDecided", ["hasNeed"]);
    if (!hasNeed) return toolbox.pass("noNeed");
    return needNature === undefined ? missing(assessment, toolbox, "natureNotDecided", ["needNature"]) : toolbox.pass("natureDecided");
  },
});
