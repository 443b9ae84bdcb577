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
import { en } from "@koonti/access/messages/en";
import { fi } from "@koonti/access/messages/fi";
import { sv } from "@koonti/access/messages/sv";
import { type RulePackage, ruleList } from "../catalogue.ts";
import {
  actingForAnotherExamples,
  dataAfterDeathExamples,
  minorsDenialExamples,
  permissionExamples,
} from "../examples/access/permissions.ts";
import { disclosureLogExamples, placeTableExamples, recordUseExamples, useLogExamples } from "../examples/access/uses.ts";

/** The rules of `@koonti/access`. */
export const accessPackage: RulePackage = {
  name: "access",
  texts: { fi, sv, en },
  lists: [
    ruleList("recordUseRules", recordUseRules, recordUseExamples),
    ruleList("useLogRules", useLogRules, useLogExamples),
    ruleList("disclosureLogRules", disclosureLogRules, disclosureLogExamples),
    ruleList("placeTableRules", placeTableRules, placeTableExamples),
    ruleList("permissionRules", permissionRules, permissionExamples),
    ruleList("actingForAnotherRules", actingForAnotherRules, actingForAnotherExamples),
    ruleList("minorsDenialRules", minorsDenialRules, minorsDenialExamples),
    ruleList("dataAfterDeathRules", dataAfterDeathRules, dataAfterDeathExamples),
  ],
};
