import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { DataDisclosure } from "../../data-disclosure/schema.ts";

const GROUNDS = ["evidentDanger", "childInterest", "clientsInterest"];

/**
 * What the client has denied goes only where it is necessary and health, development or safety is evidently endangered, a child's interest
 * requires it, or the necessary interests and rights of a client who cannot judge do.
 */
export const disclosureDespiteDenialHasGround = defineRule<DataDisclosure>()({
  id: "casework/disclosure-despite-denial-has-ground",
  ref: "ATL-56",
  legalBasis: [provision("ATL", "56")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["groundRecorded", "groundMissing", "notNecessary", "notDenied"],
  eventDate: ({ disclosedOn }) => disclosedOn,
  appliesWhen: ({ denied }) => (denied === true ? true : "notDenied"),
  check({ ground, necessaryOnly }, { pass, fail }) {
    if (ground === undefined || !GROUNDS.includes(ground)) return fail("groundMissing", ["ground"]);
    return necessaryOnly === true ? pass("groundRecorded") : fail("notNecessary", ["necessaryOnly"]);
  },
});
