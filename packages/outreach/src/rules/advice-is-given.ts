import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Encounter } from "../encounter/schema.ts";

/** Advice and guidance of social welfare is available to residents, also to those who are not clients and give no name. */
export const adviceIsGiven = defineRule<Encounter>()({
  id: "outreach/advice-is-given",
  ref: "SHL-6",
  legalBasis: [provision("SHL", "6")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: ["given", "notGiven", "notRecorded"],
  eventDate: ({ metOn }) => metOn,
  appliesWhen: () => true,
  check({ guidanceGiven }, { pass, fail, undetermined }) {
    if (guidanceGiven === undefined) return undetermined("notRecorded", ["guidanceGiven"]);
    return guidanceGiven ? pass("given") : fail("notGiven", ["guidanceGiven"]);
  },
});
