import {
  observationRules,
  reportTableRules,
  waitingTimesRules,
  wellbeingReportRules,
  wellbeingYearRules,
  yearlyAccountRules,
} from "@koonti/social-report";
import { en } from "@koonti/social-report/messages/en";
import { fi } from "@koonti/social-report/messages/fi";
import { sv } from "@koonti/social-report/messages/sv";
import { type RulePackage, ruleList } from "../catalogue.ts";
import {
  waitingTimesExamples,
  wellbeingReportExamples,
  wellbeingYearExamples,
  yearlyAccountExamples,
} from "../examples/social-report/publications.ts";
import { observationExamples, reportTableExamples } from "../examples/social-report/reports.ts";

/** The rules of `@koonti/social-report`. */
export const socialReportPackage: RulePackage = {
  name: "social-report",
  texts: { fi, sv, en },
  lists: [
    ruleList("observationRules", observationRules, observationExamples),
    ruleList("reportTableRules", reportTableRules, reportTableExamples),
    ruleList("wellbeingReportRules", wellbeingReportRules, wellbeingReportExamples),
    ruleList("wellbeingYearRules", wellbeingYearRules, wellbeingYearExamples),
    ruleList("yearlyAccountRules", yearlyAccountRules, yearlyAccountExamples),
    ruleList("waitingTimesRules", waitingTimesRules, waitingTimesExamples),
  ],
};
