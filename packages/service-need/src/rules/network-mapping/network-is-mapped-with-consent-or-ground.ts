import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { NetworkMapping } from "../../network-mapping/schema.ts";

/**
 * The close network is mapped with the client's consent; without it only when the client is evidently unable to care for own health or
 * safety and the information is necessary, or when the child's interest requires it.
 */
export const networkIsMappedWithConsentOrGround = defineRule<NetworkMapping>()({
  id: "service-need/network-is-mapped-with-consent-or-ground",
  ref: "SHL-43",
  legalBasis: [provision("SHL", "43")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: [
    "consentGiven",
    "childInterest",
    "evidentlyUnable",
    "groundMissing",
    "groundNotOfLaw",
    "notNecessary",
    "necessityNotRecorded",
  ],
  eventDate: ({ mappedOn }) => mappedOn,
  appliesWhen: () => true,
  check({ consent, ground, informationNecessary }, { pass, fail, undetermined }) {
    if (consent === true) return pass("consentGiven");
    if (ground === undefined) return fail("groundMissing", ["consent"]);
    if (ground === "other") return fail("groundNotOfLaw", ["ground"]);
    if (ground === "childInterest") return pass("childInterest");
    if (informationNecessary === undefined) return undetermined("necessityNotRecorded", ["informationNecessary"]);
    return informationNecessary ? pass("evidentlyUnable") : fail("notNecessary", ["informationNecessary"]);
  },
});
