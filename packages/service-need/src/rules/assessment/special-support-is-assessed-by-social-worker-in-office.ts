import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { dayOf, missing, STILL_OPEN } from "./finished.ts";

/** For a child or adult needing special support a social worker in a public-service office answers for the assessment. */
export const specialSupportIsAssessedBySocialWorkerInOffice = defineRule<ServiceNeedAssessment>()({
  id: "service-need/special-support-is-assessed-by-social-worker-in-office",
  ref: "SHL-36-g",
  legalBasis: [provision("SHL", "36")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["socialWorkerInOffice", "notSocialWorker", "notInOffice", "assessorMissing", "specialSupportNotAssessed", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: ({ specialSupport }) => specialSupport.entitled !== false,
  check(assessment, toolbox) {
    const { assessor, specialSupport } = assessment;
    if (specialSupport.entitled === undefined) return toolbox.undetermined("specialSupportNotAssessed", ["specialSupport.entitled"]);
    if (assessor === undefined) return missing(assessment, toolbox, "assessorMissing", ["assessor"]);
    if (assessor.profession !== "socialWorker") return toolbox.fail("notSocialWorker", ["assessor", "profession"]);
    if (assessor.employment !== "publicOffice") return toolbox.fail("notInOffice", ["assessor", "employment"]);
    return toolbox.pass("socialWorkerInOffice");
  },
});
