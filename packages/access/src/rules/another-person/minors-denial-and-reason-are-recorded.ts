import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { isMinor, type MinorsDenial } from "./minors-denial.ts";

/** When a minor denies giving data to a guardian, the denial and its reason are recorded. */
export const minorsDenialAndReasonAreRecorded = defineRule<MinorsDenial>()({
  id: "access/minors-denial-and-reason-are-recorded",
  ref: "ATL-51",
  legalBasis: [provision("ATL", "51"), provision("ATL", "40")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["recorded", "notRecorded", "reasonMissing", "notKnown", "ofAge"],
  eventDate: ({ deniedOn }) => deniedOn,
  appliesWhen: (denial) => (isMinor(denial) ? true : "ofAge"),
  check({ isRecorded, recordedReason }, { pass, fail, undetermined }) {
    if (isRecorded === undefined) return undetermined("notKnown", ["isRecorded"]);
    if (!isRecorded) return fail("notRecorded", ["isRecorded"]);
    return recordedReason?.trim() ? pass("recorded") : fail("reasonMissing", ["recordedReason"]);
  },
});
