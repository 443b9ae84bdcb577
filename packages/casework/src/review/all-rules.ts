import {
  actingForAnotherRules,
  dataAfterDeathRules,
  disclosureLogRules,
  minorsDenialRules,
  permissionRules,
  placeTableRules,
  recordUseRules,
  useLogRules,
} from "@koonti/access";
import { encounterRules, visitRules } from "@koonti/outreach";
import type { Rule } from "@koonti/rules";
import {
  observationRules,
  reportTableRules,
  waitingTimesRules,
  wellbeingReportRules,
  wellbeingYearRules,
  yearlyAccountRules,
} from "@koonti/social-report";
import { accessibilityFeedbackRules, digitalServiceRules, narrativeEntryRules } from "../rules/index.ts";
import { REVIEW_PARTS } from "./parts/index.ts";

const OUTSIDE_RECORDS = {
  recordUseRules,
  useLogRules,
  disclosureLogRules,
  placeTableRules,
  permissionRules,
  actingForAnotherRules,
  minorsDenialRules,
  dataAfterDeathRules,
  encounterRules,
  visitRules,
  narrativeEntryRules,
  digitalServiceRules,
  accessibilityFeedbackRules,
  observationRules,
  reportTableRules,
  wellbeingReportRules,
  wellbeingYearRules,
  yearlyAccountRules,
  waitingTimesRules,
};

/**
 * Every list of national rules of the product by its name: those a client's record is judged by, and those about things that stand in
 * nobody's record. For a catalogue, for `checkCountyRules`, and for whoever wants to see them all.
 *
 * @example
 * ```ts
 * import { ALL_RULES } from "@koonti/casework";
 * ALL_RULES["contactRules"]?.map(({ ref }) => ref); // => ["SHL-35"]
 * ```
 */
export const ALL_RULES: Readonly<Record<string, readonly Rule[]>> = /* @__PURE__ */ Object.freeze({
  .../* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ REVIEW_PARTS.map(({ list, rules }) => [list, rules])),
  ...OUTSIDE_RECORDS,
});
