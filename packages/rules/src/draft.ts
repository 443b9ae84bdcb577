import type { EngineReason, Finding } from "./finding.ts";
import type { MessageParams } from "./message.ts";
import type { OptionOverrides } from "./option.ts";
import type { Outcome } from "./outcome.ts";
import type { Rule } from "./rule.ts";
import type { FindingPath, Verdict } from "./verdict.ts";

type Draft = { -readonly [Name in keyof Finding]: Finding[Name] };

const NO_PARAMS: MessageParams = Object.freeze({});
const NO_PATH: FindingPath = Object.freeze([]);

// Most findings are one of three shapes, written out whole: an object that grows a member at a time costs several times as much.

/** A finding that says its outcome and nothing else. */
const bare = ({ id, ref, legalBasis, severity }: Rule, outcome: Outcome, options: OptionOverrides | undefined): Draft =>
  options === undefined
    ? { ruleId: id, ref, legalBasis, outcome, severity, path: NO_PATH }
    : { ruleId: id, ref, legalBasis, outcome, severity, path: NO_PATH, options };

/** The finding of a rule whose check was not asked, or did not answer. */
export const withoutCheck = (
  { id, ref, legalBasis, severity }: Rule,
  outcome: Outcome,
  because: EngineReason,
  options: OptionOverrides | undefined,
): Finding =>
  options === undefined
    ? { ruleId: id, ref, legalBasis, outcome, severity, path: NO_PATH, because }
    : { ruleId: id, ref, legalBasis, outcome, severity, path: NO_PATH, because, options };

/** The finding of a rule that does not concern the subject, with the key of the reason where the rule gave one. */
export const notApplicable = (rule: Rule, reason: string | false, options: OptionOverrides | undefined): Finding => {
  if (reason === false) return withoutCheck(rule, "notApplicable", "conditionsNotMet", options);
  const draft = bare(rule, "notApplicable", options);
  draft.message = { key: reason, params: NO_PARAMS };
  return draft;
};

const withMessage = (rule: Rule, { outcome, severity, path, key, params }: Verdict, options: OptionOverrides | undefined): Draft => {
  const { id, ref, legalBasis } = rule;
  const message = { key: key ?? "", params: params ?? NO_PARAMS };
  return options === undefined
    ? { ruleId: id, ref, legalBasis, outcome, severity: severity ?? rule.severity, path: path ?? NO_PATH, message }
    : { ruleId: id, ref, legalBasis, outcome, severity: severity ?? rule.severity, path: path ?? NO_PATH, message, options };
};

/** The finding of what a check said. Members a verdict leaves open are left out, so that findings stay plain JSON. */
export const fromVerdict = (rule: Rule, verdict: Verdict, options: OptionOverrides | undefined): Finding => {
  const draft = verdict.key === undefined ? bare(rule, verdict.outcome, options) : withMessage(rule, verdict, options);
  if (verdict.missing !== undefined) draft.missing = verdict.missing;
  if (verdict.deadline !== undefined) draft.deadline = verdict.deadline;
  return draft;
};
