import { applicationHandlingRules, applicationRules, kelaStatementRules, talkRules } from "@koonti/social-assistance";
import { en } from "@koonti/social-assistance/messages/en";
import { fi } from "@koonti/social-assistance/messages/fi";
import { sv } from "@koonti/social-assistance/messages/sv";
import { type RulePackage, ruleList } from "../catalogue.ts";
import { applicationExamples, applicationHandlingExamples } from "../examples/social-assistance/applications.ts";
import { kelaStatementExamples, talkExamples } from "../examples/social-assistance/talks-and-statements.ts";

/** The rules of `@koonti/social-assistance`. */
export const socialAssistancePackage: RulePackage = {
  name: "social-assistance",
  texts: { fi, sv, en },
  lists: [
    ruleList("applicationRules", applicationRules, applicationExamples),
    ruleList("applicationHandlingRules", applicationHandlingRules, applicationHandlingExamples),
    ruleList("talkRules", talkRules, talkExamples),
    ruleList("kelaStatementRules", kelaStatementRules, kelaStatementExamples),
  ],
};
