import { encounterRules, visitRules } from "@koonti/outreach";
import { en } from "@koonti/outreach/messages/en";
import { fi } from "@koonti/outreach/messages/fi";
import { sv } from "@koonti/outreach/messages/sv";
import { type RulePackage, ruleList } from "../catalogue.ts";
import { encounterExamples, visitExamples } from "../examples/outreach/encounters.ts";

/** The rules of `@koonti/outreach`. */
export const outreachPackage: RulePackage = {
  name: "outreach",
  texts: { fi, sv, en },
  lists: [ruleList("encounterRules", encounterRules, encounterExamples), ruleList("visitRules", visitRules, visitExamples)],
};
