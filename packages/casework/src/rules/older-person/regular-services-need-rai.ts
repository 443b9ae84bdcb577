import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { OlderPersonAssessment } from "../../older-person/schema.ts";

/**
 * The RAI tool is used for an older person who needs regular services.
 *
 * The day the duty began was not read; it is taken to be in force with the counties, from 2023.
 */
export const regularServicesNeedRai = defineRule<OlderPersonAssessment>()({
  id: "casework/regular-services-need-rai",
  ref: "VanhL-15a",
  legalBasis: [provision("VanhL", "15 a")],
  inForce: { from: "2023-01-01" },
  severity: "error",
  messageKeys: ["raiUsed", "raiNotUsed", "raiNotRecorded", "needNotRecorded", "noRegularServices"],
  eventDate: ({ assessedOn }) => assessedOn,
  appliesWhen: ({ regularServicesNeeded }) => (regularServicesNeeded === false ? "noRegularServices" : true),
  check({ regularServicesNeeded, raiUsed }, { pass, fail, undetermined }) {
    if (raiUsed === true) return pass("raiUsed");
    if (regularServicesNeeded === undefined) return undetermined("needNotRecorded", ["regularServicesNeeded"]);
    return raiUsed === false ? fail("raiNotUsed", ["raiUsed"]) : undetermined("raiNotRecorded", ["raiUsed"]);
  },
});
