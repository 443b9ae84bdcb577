import type { LocalDate } from "@koonti/core";
import { type Draft, fromVerdict, notApplicable, withoutCheck } from "./draft.ts";
import type { Finding } from "./finding.ts";
import { type OptionOverrides, resolveOptions } from "./option.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { RuleFailure } from "./rule-failure.ts";
import { type Toolbox, toolboxOn } from "./toolbox.ts";

/** When a case is judged, and how. */
export interface EvaluationContext {
  /** The day whose law judges: the day of the event. */
  readonly asOf: LocalDate;
  /** The day on which the question is asked. */
  readonly today: LocalDate;
  /** The county's values for options, by option name. Names no rule has are no matter here; `checkOptions` tells of them. */
  readonly options?: OptionOverrides | undefined;
  /**
   * Takes the failure of a rule that threw, and lets the rest go on; the rule's finding is then `undetermined`.
   * Without it the failure is thrown: a rule that throws is a bug.
   */
  readonly onRuleFailure?: ((failure: RuleFailure) => void) | undefined;
}

const NO_OPTIONS: OptionOverrides = Object.freeze({});

/** Whether a rule is in force on a day: its first and last day included. */
export const isInForce = ({ inForce: { from, until } }: Rule, day: LocalDate): boolean =>
  from <= day && (until === undefined || day <= until);

const judge = <Subject>(rule: Rule<Subject>, subject: Subject, toolbox: Toolbox, context: RuleContext): Draft => {
  if (!isInForce(rule, rule.eventDate?.(subject) ?? context.asOf)) return withoutCheck(rule, "notApplicable", "notInForce");
  const applies = rule.appliesWhen(subject, context);
  return applies === true ? fromVerdict(rule, rule.check(subject, toolbox, context)) : notApplicable(rule, applies);
};

const judgeWithOptions = <Subject>(rule: Rule<Subject>, subject: Subject, toolbox: Toolbox, at: EvaluationContext): Draft => {
  const options = resolveOptions(rule.options, rule.defaults, at.options);
  const draft = judge(rule, subject, toolbox, { asOf: at.asOf, today: at.today, options });
  draft.options = options;
  return draft;
};

const failed = (rule: Rule, cause: unknown, { onRuleFailure }: EvaluationContext): Draft => {
  const failure = new RuleFailure(rule.id, cause);
  if (onRuleFailure === undefined) throw failure;
  onRuleFailure(failure);
  return withoutCheck(rule, "undetermined", "ruleFailed");
};

/**
 * Judges a subject by rules: one finding per rule, in the order of the rules, the satisfied and the not applicable ones included.
 *
 * Pure and repeatable; never throws for data. A rule that is not in force on `asOf` (or on its own event date) is not applicable.
 *
 * @example
 * ```ts
 * evaluate(visitRules, { reason: "" }, { asOf: day, today: day }).map((finding) => finding.outcome); // => ["breached"]
 * ```
 */
export const evaluate = <Subject>(rules: readonly Rule<Subject>[], subject: Subject, at: EvaluationContext): readonly Finding[] => {
  const toolbox = toolboxOn(at.today);
  const plain: RuleContext = { asOf: at.asOf, today: at.today, options: NO_OPTIONS };
  const findings: Finding[] = [];
  for (const rule of rules) {
    try {
      findings.push(rule.hasOptions ? judgeWithOptions(rule, subject, toolbox, at) : judge(rule, subject, toolbox, plain));
    } catch (cause) {
      findings.push(failed(rule, cause, at));
    }
  }
  return findings;
};
