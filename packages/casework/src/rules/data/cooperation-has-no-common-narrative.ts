import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ClientDocument } from "../../client-document/schema.ts";

/**
 * Social welfare and health care that only cooperate can have a common assessment, plan and other documents in both registers, but no common
 * client narrative.
 */
export const cooperationHasNoCommonNarrative = defineRule<ClientDocument>()({
  id: "casework/cooperation-has-no-common-narrative",
  ref: "ATL-47",
  legalBasis: [provision("ATL", "47")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["otherDocument", "commonNarrative", "notCooperation"],
  eventDate: ({ madeOn }) => madeOn,
  appliesWhen: ({ madeTogether }) => (madeTogether === "cooperation" ? true : "notCooperation"),
  check: ({ documentKind }, { pass, fail }) =>
    documentKind === "narrative" ? fail("commonNarrative", ["documentKind"]) : pass("otherDocument"),
});
