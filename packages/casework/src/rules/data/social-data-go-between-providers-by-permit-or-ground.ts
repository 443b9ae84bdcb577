import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { DataDisclosure } from "../../data-disclosure/schema.ts";
import { isByIncapacity, sidesOf } from "./disclosure-sides.ts";

/**
 * Between providers of social welfare a permit covers all social welfare data, as far as the client has not denied it. Without it the same
 * incapacity exception holds, and the authority's right to necessary information for its task.
 */
export const socialDataGoBetweenProvidersByPermitOrGround = defineRule<DataDisclosure>()({
  id: "casework/social-data-go-between-providers-by-permit-or-ground",
  ref: "ATL-55",
  legalBasis: [provision("ATL", "55")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["permit", "statutoryTask", "incapacity", "groundMissing", "denied", "otherParties"],
  eventDate: ({ disclosedOn }) => disclosedOn,
  appliesWhen(disclosure) {
    if (sidesOf(disclosure) !== "social") return "otherParties";
    return disclosure.denied === true ? "denied" : true;
  },
  check(disclosure, { pass, fail }) {
    if (disclosure.permit !== undefined) return pass("permit");
    if (disclosure.ground === "statutoryTask") return pass("statutoryTask");
    return isByIncapacity(disclosure) ? pass("incapacity") : fail("groundMissing", ["permit"]);
  },
});
