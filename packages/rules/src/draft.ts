import type { EngineReason, Finding } from "./finding.ts";
import type { MessageParams } from "./message.ts";
import type { Outcome } from "./outcome.ts";
import type { Rule } from "./rule.ts";
import type { FindingPath, Verdict } from "./verdict.ts";

/** A finding while the engine fills it in. */
export type Draft = { -readonly [Name in keyof Finding]: Finding[Name] };

const NO_PARAMS: MessageParams = Object.freeze({});
const NO_PATH: FindingPath = Object.freeze([]);

const draftOf = (rule: Rule, outcome: Outcome): Draft => ({
  ruleId: rule.id,
  ref: rule.ref,
  legalBasis: rule.legalBasis,
  outcome,
  severity: rule.severity,
  path: NO_PATH,
});

/** The finding of a rule whose check was not asked, or did not answer. */
export const withoutCheck = (rule: Rule, outcome: Outcome, because: EngineReason): Draft => {
  const draft = draftOf(rule, outcome);
  draft.because = because;
  return draft;
};

/** The finding of a rule that does not concern the subject, with the key of the reason where the rule gave one. */
export const notApplicable = (rule: Rule, reason: string | false): Draft => {
  if (reason === false) return withoutCheck(rule, "notApplicable", "conditionsNotMet");
  const draft = draftOf(rule, "notApplicable");
  draft.message = { key: reason, params: NO_PARAMS };
  return draft;
};

/** The finding of what a check said. Members a verdict leaves open are left out, so that findings stay plain JSON. */
export const fromVerdict = (rule: Rule, { outcome, key, params, path, missing, severity, deadline }: Verdict): Draft => {
  const draft = draftOf(rule, outcome);
  if (severity !== undefined) draft.severity = severity;
  if (key !== undefined) draft.message = { key, params: params ?? NO_PARAMS };
  if (path !== undefined) draft.path = path;
  if (missing !== undefined) draft.missing = missing;
  if (deadline !== undefined) draft.deadline = deadline;
  return draft;
};
