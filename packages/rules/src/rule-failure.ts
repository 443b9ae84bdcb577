/** A rule threw. The message names the rule and nothing of the case; what was thrown is in `cause`. */
export class RuleFailure extends Error {
  readonly code = "rule_failure";
  override readonly name = "RuleFailure";
  readonly ruleId: string;

  constructor(ruleId: string, cause: unknown) {
    super(`Rule "${ruleId}" threw instead of giving an outcome`, { cause });
    this.ruleId = ruleId;
  }
}
