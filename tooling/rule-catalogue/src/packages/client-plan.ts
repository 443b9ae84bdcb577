import { planContentRules, planDutyRules, planMakingRules, representativeRules } from "@koonti/client-plan";
import { en } from "@koonti/client-plan/messages/en";
import { fi } from "@koonti/client-plan/messages/fi";
import { sv } from "@koonti/client-plan/messages/sv";
import { type RulePackage, ruleList } from "../catalogue.ts";
import { planDutyExamples, representativeExamples } from "../examples/client-plan/duties.ts";
import { planContentExamples } from "../examples/client-plan/plan-content.ts";
import { planMakingExamples } from "../examples/client-plan/plan-making.ts";

/** The rules of `@koonti/client-plan`. */
export const clientPlanPackage: RulePackage = {
  name: "client-plan",
  texts: { fi, sv, en },
  lists: [
    ruleList("planMakingRules", planMakingRules, planMakingExamples),
    ruleList("planContentRules", planContentRules, planContentExamples),
    ruleList("planDutyRules", planDutyRules, planDutyExamples),
    ruleList("representativeRules", representativeRules, representativeExamples),
  ],
};
