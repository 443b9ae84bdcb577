import type { Texts } from "../catalogue.ts";
import type { OptionOverrides } from "../option.ts";
import type { Rule } from "../rule.ts";
import { found, placeOf } from "./found.ts";

/** When and how an example is judged; on 1.6.2026 unless said. */
export interface Judging {
  readonly today?: string;
  readonly asOf?: string;
  readonly options?: OptionOverrides;
}

/** An example of a rule: what is judged, and in one line what is found, such as `"breached startedLate error at startedOn"`. */
export type Example<Subject> = readonly [found: string, subject: Subject, judging?: Judging];

/** Rules about one subject, each with its examples. */
export type RuleExamples<Subject> = readonly (readonly [rule: Rule<Subject>, examples: readonly Example<Subject>[]])[];

/** What a rule finds, in one line: the outcome, why, of a breach how serious it is, and the place or what would settle it. */
export type Judged = <Subject>(rule: Rule<Subject>, subject: Subject, judging?: Judging) => string;

/**
 * How rules are asked in tables of examples.
 *
 * @param texts - the Finnish texts of the rules.
 */
export const judgedWith =
  (texts: Texts): Judged =>
  (rule, subject, { today = "2026-06-01", asOf = today, options = {} } = {}) => {
    const finding = found(texts, rule, subject, { asOf, today, options });
    const { outcome, message, because, severity } = finding;
    return [outcome, message?.key ?? because, outcome === "breached" ? severity : undefined, placeOf(finding)].filter(Boolean).join(" ");
  };

/** The keys that a rule declares and none of its examples reaches. */
export const unreached = <Subject>(rule: Rule<Subject>, examples: readonly Example<Subject>[]): readonly string[] =>
  rule.messageKeys.filter((key) => !examples.some(([line]) => line.split(" ")[1] === key));

/** Examples as rows of a test, each with how it is judged. */
export const rows = <Subject>(examples: readonly Example<Subject>[]): (readonly [string, Subject, Judging])[] =>
  examples.map(([line, subject, judging = {}]) => [line, subject, judging] as const);
