import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf, missing, STILL_OPEN } from "./finished.ts";

/** An office holder always answers for the assessment of a disabled person meant in the act on disability services. */
export const disabledPersonIsAssessedByOfficeHolder = defineRule<ServiceNeedAssessment>()({
  id: "service-need/disabled-person-is-assessed-by-office-holder",
  ref: "SHL-36-g",
  legalBasis: [provision("SHL", "36"), provision("VPL", "4")],
  inForce: { from: "2025-01-01" },
  severity: "error",
  messageKeys: ["officeHolder", "notInOffice", "assessorMissing", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: ({ disabledPerson }) => disabledPerson === true,
  check(assessment, toolbox) {
    const { assessor } = assessment;
    if (assessor === undefined) return missing(assessment, toolbox, "assessorMissing", ["assessor"]);
    return assessor.employment === "publicOffice" ? toolbox.pass("officeHolder") : toolbox.fail("notInOffice", ["assessor", "employment"]);
  },
});
