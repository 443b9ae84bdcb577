import { observationRules, reportTableRules } from "@koonti/social-report";
import { en } from "@koonti/social-report/messages/en";
import { fi } from "@koonti/social-report/messages/fi";
import { sv } from "@koonti/social-report/messages/sv";
import { type RulePackage, ruleList } from "../catalogue.ts";
import { observationExamples, reportTableExamples } from "../examples/social-report/reports.ts";

/** The rules of `@koonti/social-report`. */
export const socialReportPackage: RulePackage = {
  name: "social-report",
  texts: { fi, sv, en },
  lists: [
    ruleList("observationRules", observationRules, observationExamples),
    ruleList("reportTableRules", reportTableRules, reportTableExamples),
  ],
};
