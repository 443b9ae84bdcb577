import { provision } from "@koonti/legislation";
import { isSocialWorkerInOffice } from "@koonti/responsible-worker";
import { defineRule } from "@koonti/rules";
import { type DecisionUnderReview, decidedOn, isOnServices } from "./decision-under-review.ts";

/**
 * On the services of a client who needs special support decides a social worker in a public-service office who works with the own worker.
 * Decisions on social assistance may be made by the officer responsible for it.
 */
export const specialSupportIsDecidedBySocialWorkerInOffice = defineRule<DecisionUnderReview>()({
  id: "casework/special-support-is-decided-by-social-worker-in-office",
  ref: "SHL-46",
  legalBasis: [provision("SHL", "46")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["socialWorkerInOffice", "otherDecider", "deciderMissing", "specialSupportNotAssessed", "noSpecialSupport", "notOnServices"],
  eventDate: decidedOn,
  appliesWhen(subject) {
    if (!isOnServices(subject)) return "notOnServices";
    return subject.specialSupport === "no" ? "noSpecialSupport" : true;
  },
  check({ decision: { decider }, specialSupport }, { pass, fail, undetermined }) {
    if (decider !== undefined && isSocialWorkerInOffice(decider)) return pass("socialWorkerInOffice");
    if (specialSupport === "notAssessed") return undetermined("specialSupportNotAssessed", ["specialSupport"]);
    return decider === undefined ? fail("deciderMissing", ["decision", "decider"]) : fail("otherDecider", ["decision", "decider"]);
  },
});
