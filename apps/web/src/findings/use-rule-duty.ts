import { messageKey } from "@koonti/rules";
import { useRuleTexts } from "./use-rule-texts.ts";

/** A function that says what the duty of a rule is, by the rule's id. */
export const useRuleDuty = (): ((ruleId: string) => string) => {
  const texts = useRuleTexts();
  return (ruleId) => texts[messageKey(ruleId, "duty")] ?? "";
};
