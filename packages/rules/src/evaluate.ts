import type { LocalDate } from "@koonti/core";
import { fromVerdict, notApplicable, withoutCheck } from "./draft.ts";
import type { Finding } from "./finding.ts";
import { type DayNumber, dayNumber, isInSpan } from "./in-force.ts";
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

/** What is the same for every rule of one evaluation. */
interface Evaluation {
  readonly at: EvaluationContext;
  readonly asOf: DayNumber;
  readonly toolbox: Toolbox;
  /** The context of every rule without options. */
  readonly plain: RuleContext;
}

const evaluationOn = (at: EvaluationContext): Evaluation => ({
  at,
  asOf: dayNumber(at.asOf),
  toolbox: toolboxOn(at.today),
  plain: { asOf: at.asOf, today: at.today, options: NO_OPTIONS },
});

const dayOf = <Subject>(rule: Rule<Subject>, subject: Subject, asOf: DayNumber): DayNumber => {
  const date = rule.eventDate?.(subject);
  return date === undefined ? asOf : dayNumber(date);
};

const contextOf = (rule: Rule, { at, plain }: Evaluation): RuleContext =>
  rule.hasOptions ? { asOf: at.asOf, today: at.today, options: resolveOptions(rule.options, rule.defaults, at.options) } : plain;

const judge = <Subject>(rule: Rule<Subject>, subject: Subject, evaluation: Evaluation): Finding => {
  const context = contextOf(rule, evaluation);
  const shown = rule.hasOptions ? context.options : undefined;
  if (!isInSpan(rule.span, dayOf(rule, subject, evaluation.asOf))) return withoutCheck(rule, "notApplicable", "notInForce", shown);
  const applies = rule.appliesWhen(subject, context);
  return applies === true
    ? fromVerdict(rule, rule.check(subject, evaluation.toolbox, context), shown)
    : notApplicable(rule, applies, shown);
};

const failed = (rule: Rule, cause: unknown, { onRuleFailure }: EvaluationContext): Finding => {
  const failure = new RuleFailure(rule.id, cause);
  if (onRuleFailure === undefined) throw failure;
  onRuleFailure(failure);
  return withoutCheck(rule, "undetermined", "ruleFailed", undefined);
};

/**
 * Judges a subject by rules: one finding per rule, in the order of the rules, the satisfied and the not applicable ones included.
 *
 * Pure and repeatable; never throws for data. A rule that is not in force on `asOf` (or on its own event date) is not applicable.
 *
 * @example
 * ```ts
 * import { localDate } from "@koonti/core";
 * import { defineRule, evaluate } from "@koonti/rules";
 * const provision = { act: "X", section: "4", label: "X 4 §", url: "https://example.org" };
 * const visitHasReason = defineRule<{ readonly reason?: string }>()({
 *   id: "visits/visit-has-a-reason",
 *   ref: "VISIT-1",
 *   legalBasis: [provision],
 *   inForce: { from: "2023-01-01" },
 *   severity: "error",
 *   messageKeys: ["reasonMissing"],
 *   appliesWhen: () => true,
 *   check: ({ reason }, { pass, fail }) => (reason ? pass() : fail("reasonMissing", ["reason"])),
 * });
 * const day = localDate("2026-05-04");
 * evaluate([visitHasReason], {}, { asOf: day, today: day })[0]?.outcome; // => "breached"
 * evaluate([visitHasReason], { reason: "money" }, { asOf: day, today: day })[0]?.outcome; // => "satisfied"
 * evaluate([visitHasReason], {}, { asOf: localDate("2022-12-31"), today: day })[0]?.because; // => "notInForce"
 * ```
 */
export const evaluate = <Subject>(rules: readonly Rule<Subject>[], subject: Subject, at: EvaluationContext): readonly Finding[] => {
  const evaluation = evaluationOn(at);
  return rules.map((rule) => {
    try {
      return judge(rule, subject, evaluation);
    } catch (cause) {
      return failed(rule, cause, at);
    }
  });
};
