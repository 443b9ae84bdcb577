import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { type DecisionUnderReview, decidedOn, isOnServices } from "./decision-under-review.ts";

/** A decision that deviates from the whole of services written in the plan says why. In force from 2025. */
export const deviationFromPlanIsReasoned = defineRule<DecisionUnderReview>()({
  id: "casework/deviation-from-plan-is-reasoned",
  ref: "SHL-45-d",
  legalBasis: [provision("SHL", "45"), provision("SHL", "39")],
  inForce: { from: "2025-01-01" },
  severity: "error",
  messageKeys: ["allGranted", "deviationReasoned", "reasonMissing", "noPlan", "notOnServices"],
  eventDate: decidedOn,
  appliesWhen(subject) {
    if (!isOnServices(subject)) return "notOnServices";
    return subject.servicesLeftOut === undefined ? "noPlan" : true;
  },
  check({ decision: { deviationReason }, servicesLeftOut = [] }, { pass, fail }) {
    if (servicesLeftOut.length === 0) return pass("allGranted");
    const params = { services: servicesLeftOut, count: servicesLeftOut.length };
    return deviationReason ? pass("deviationReasoned", params) : fail("reasonMissing", ["decision", "deviationReason"], params);
  },
});
