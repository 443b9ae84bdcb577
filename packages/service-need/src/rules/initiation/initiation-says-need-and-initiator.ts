import { dateOf } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Initiation } from "../../initiation/schema.ts";

const saysNeed = ({ needs, grounds }: Initiation): boolean => needs.length > 0 || !!grounds;

/** The initiator may stand in the contact the matter came from; with an own observation the author is the initiator. */
const saysInitiator = ({ initiator, contactId, mode }: Initiation): boolean => !!initiator || !!contactId || mode === "ownObservation";

/** The document of initiation says the need, its possible grounds, who initiated the matter and when. */
export const initiationSaysNeedAndInitiator = defineRule<Initiation>()({
  id: "service-need/initiation-says-need-and-initiator",
  ref: "ATL-41",
  legalBasis: [provision("ATL", "41")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["allRecorded", "needMissing", "initiatorMissing"],
  eventDate: ({ initiatedAt }) => dateOf(initiatedAt),
  appliesWhen: () => true,
  check(initiation, { pass, fail }) {
    if (!saysNeed(initiation)) return fail("needMissing", ["needs"]);
    return saysInitiator(initiation) ? pass("allRecorded") : fail("initiatorMissing", ["initiator"]);
  },
});
