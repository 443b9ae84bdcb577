import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { DataDisclosure } from "../../data-disclosure/schema.ts";
import { hasItemisedPermit, isByIncapacity, sidesOf } from "./disclosure-sides.ts";

const OTHER_GROUNDS = ["jointService", "statutoryTask"];

/**
 * Between social welfare and health care data go by the client's permit that itemises them. Without it: in a joint service, for a statutory
 * task of the social welfare authority, or when the client cannot assess a permit, has no representative and only necessary data go.
 */
export const healthAndSocialDataGoByPermitOrGround = defineRule<DataDisclosure>()({
  id: "casework/health-and-social-data-go-by-permit-or-ground",
  ref: "ATL-53",
  legalBasis: [provision("ATL", "53")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["permit", "otherGround", "incapacity", "permitNotItemised", "groundMissing", "otherParties"],
  eventDate: ({ disclosedOn }) => disclosedOn,
  appliesWhen: (disclosure) => (sidesOf(disclosure) === "socialAndHealth" ? true : "otherParties"),
  check(disclosure, { pass, fail }) {
    if (hasItemisedPermit(disclosure)) return pass("permit");
    if (isByIncapacity(disclosure)) return pass("incapacity");
    if (disclosure.ground !== undefined && OTHER_GROUNDS.includes(disclosure.ground)) return pass("otherGround");
    return disclosure.permit === undefined ? fail("groundMissing", ["permit"]) : fail("permitNotItemised", ["permit", "itemised"]);
  },
});
