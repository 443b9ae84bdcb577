import { dateOf } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { AssistanceApplication } from "../../application/schema.ts";

/**
 * The application goes first to Kela: supplementary and preventive assistance is applied for from the county once Kela has decided on the
 * same period. For a special reason the county may deviate.
 */
export const supplementaryApplicationFollowsBasicDecision = defineRule<AssistanceApplication>()({
  id: "social-assistance/supplementary-application-follows-basic-decision",
  ref: "TTL-14",
  legalBasis: [provision("TTL", "14"), provision("TTL", "8", "2")],
  inForce: { from: "2023-01-01" },
  severity: "warning",
  messageKeys: ["basicDecisionMade", "specialReason", "basicDecisionMissing", "notKnown"],
  eventDate: ({ receivedAt }) => dateOf(receivedAt),
  appliesWhen: () => true,
  check({ basicDecisionForPeriod, specialReason }, { pass, fail, undetermined }) {
    if (basicDecisionForPeriod === true) return pass("basicDecisionMade");
    if (specialReason) return pass("specialReason");
    if (basicDecisionForPeriod === undefined) return undetermined("notKnown", ["basicDecisionForPeriod"]);
    return fail("basicDecisionMissing", ["basicDecisionForPeriod"]);
  },
});
