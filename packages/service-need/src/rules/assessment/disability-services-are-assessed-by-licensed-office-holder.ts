import { licenceOf } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf, missing, STILL_OPEN } from "./finished.ts";

/** The act on disability services: the assessor is a professional of social welfare, and in a public-service office. */
export const disabilityServicesAreAssessedByLicensedOfficeHolder = defineRule<ServiceNeedAssessment>()({
  id: "service-need/disability-services-are-assessed-by-licensed-office-holder",
  ref: "VPL-4",
  legalBasis: [provision("VPL", "4"), provision("AHL", "3")],
  inForce: { from: "2025-01-01" },
  severity: "error",
  messageKeys: ["licensedOfficeHolder", "notLicensed", "notInOffice", "assessorMissing", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: ({ disabledPerson }) => disabledPerson === true,
  check(assessment, toolbox) {
    const { assessor } = assessment;
    if (assessor === undefined) return missing(assessment, toolbox, "assessorMissing", ["assessor"]);
    if (licenceOf(assessor.profession) !== "social") return toolbox.fail("notLicensed", ["assessor", "profession"]);
    if (assessor.employment !== "publicOffice") return toolbox.fail("notInOffice", ["assessor", "employment"]);
    return toolbox.pass("licensedOfficeHolder");
  },
});
