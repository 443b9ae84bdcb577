import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ClientPermission, PermitReach } from "./client-permission.ts";

const IN_USE_FROM = {
  default: "2027-03-01",
  description: "First day on which permits are targeted, as YYYY-MM-DD; the decree sets the latest day and a county may begin before",
  confidence: "S",
} as const;

const namesData = ({ serviceTasks = [], dataGroups = [] }: PermitReach): boolean => serviceTasks.length > 0 || dataGroups.length > 0;

const isReversed = ({ recordedFrom, recordedUntil }: PermitReach): boolean =>
  recordedFrom !== undefined && recordedUntil !== undefined && recordedUntil < recordedFrom;

/**
 * A permit between social welfare and health care can be targeted by recipient, by service task or group of data, and by the time in which the
 * data were recorded. That a permit without recipients or data cannot be followed is our reading, so it is a warning.
 */
export const permitIsTargeted = defineRule<ClientPermission>()({
  id: "access/permit-is-targeted",
  ref: "ATA-25",
  legalBasis: [provision("ATA", "25"), provision("ATL", "53")],
  inForce: { from: "2024-10-01" },
  severity: "warning",
  options: { permitTargetingInUseFrom: IN_USE_FROM },
  messageKeys: [
    "targeted",
    "recipientMissing",
    "recipientUnnamed",
    "dataMissing",
    "timeReversed",
    "notKnown",
    "otherPermission",
    "notInUse",
  ],
  eventDate: ({ givenOn }) => givenOn,
  appliesWhen({ kind, reach, givenOn }, { options }) {
    if (kind === "denial" || reach?.between === "socialOnly") return "otherPermission";
    return givenOn < options.permitTargetingInUseFrom ? "notInUse" : true;
  },
  check({ reach }, { pass, fail, undetermined }) {
    if (reach === undefined) return undetermined("notKnown", ["reach"]);
    const recipients = reach.recipients ?? [];
    if (recipients.length === 0) return fail("recipientMissing", ["reach", "recipients"]);
    const unnamed = recipients.findIndex(({ kind, name }) => kind !== "publicProviders" && !name?.trim());
    if (unnamed >= 0) return fail("recipientUnnamed", ["reach", "recipients", unnamed, "name"]);
    if (!namesData(reach)) return fail("dataMissing", ["reach", "serviceTasks"]);
    return isReversed(reach) ? fail("timeReversed", ["reach", "recordedUntil"]) : pass("targeted");
  },
});
