import type { Sector } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { SectorAssessment } from "../../sector-assessment/schema.ts";
import { SOURCE_RECORD_LABELS } from "../../sector-assessment/source-labels.ts";

/** The client's own words and the county's own social work are not information from elsewhere. */
const NOT_FROM_ELSEWHERE: readonly Sector[] = ["client", "social"];

const missingOf = ({ source = {} }: SectorAssessment) => {
  const asked = source.askedBySocialWelfare === true ? (["askedBy"] as const) : [];
  return (["what", "fromWhom", "receivedOn", ...asked, "provisionOrConsent", "purpose"] as const).filter((name) => !source[name]);
};

/**
 * Of information got from elsewhere the document shows what, from whom, when, who asked when it was got on own initiative, on what provision
 * or consent, and for what purpose.
 */
export const informationFromElsewhereHasItsSource = defineRule<SectorAssessment>()({
  id: "service-need/information-from-elsewhere-has-its-source",
  ref: "ATL-39",
  legalBasis: [provision("ATL", "39")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["sourceRecorded", "sourceIncomplete"],
  eventDate: ({ source, assessedOn }) => source?.receivedOn ?? assessedOn,
  appliesWhen: ({ sector, participation }) => participation === "received" && !NOT_FROM_ELSEWHERE.includes(sector),
  check(assessment, { pass, fail }) {
    const missing = missingOf(assessment);
    const first = missing[0];
    if (first === undefined) return pass("sourceRecorded");
    return fail("sourceIncomplete", ["source", first], { missing: missing.map((name) => SOURCE_RECORD_LABELS[name]) });
  },
});
