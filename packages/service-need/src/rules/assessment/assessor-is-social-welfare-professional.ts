import { licenceOf } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf, missing, STILL_OPEN } from "./finished.ts";

/**
 * A suitable professional of social welfare answers for the assessment. A health care professional may assess an elderly person's need, so
 * such an assessor is left for a professional to judge.
 */
export const assessorIsSocialWelfareProfessional = defineRule<ServiceNeedAssessment>()({
  id: "service-need/assessor-is-social-welfare-professional",
  ref: "SHL-36-g",
  legalBasis: [provision("SHL", "36"), provision("AHL", "3")],
  inForce: { from: "2016-03-01" },
  severity: "error",
  messageKeys: ["suitable", "healthProfessional", "notLicensed", "assessorMissing", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: () => true,
  check(assessment, toolbox) {
    const { assessor } = assessment;
    if (assessor === undefined) return missing(assessment, toolbox, "assessorMissing", ["assessor"]);
    const licence = licenceOf(assessor.profession);
    if (licence === "social") return toolbox.pass("suitable");
    if (licence === "health") return toolbox.undetermined("healthProfessional", []);
    return toolbox.fail("notLicensed", ["assessor", "profession"]);
  },
});
