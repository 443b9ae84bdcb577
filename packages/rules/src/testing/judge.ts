import type { Texts } from "../catalogue.ts";
import type { Finding } from "../finding.ts";
import type { OptionOverrides } from "../option.ts";
import type { Rule } from "../rule.ts";
import { found, placeOf } from "./found.ts";

/** When a case of a test is judged: by the law of `on`, asked on `today`, the same day unless said. */
export interface JudgedAt {
  readonly on: string;
  readonly today?: string;
  readonly options?: OptionOverrides;
}

/** What a test asks of one rule. */
export interface Judge {
  /** The finding. */
  readonly judge: <Subject>(rule: Rule<Subject>, subject: Subject, at: JudgedAt) => Finding;
  /**
   * What the rule says in a few words: `"breached reasonMissing at reason"`, with the severity where it is not the rule's own, and the place
   * or what would settle it.
   */
  readonly said: <Subject>(rule: Rule<Subject>, subject: Subject, at: JudgedAt) => string;
}

const lowered = ({ outcome, severity }: Finding, rule: Rule): string | undefined =>
  outcome === "breached" && severity !== rule.severity ? `(${severity})` : undefined;

/**
 * How the tests of a package, or of a county, ask their rules one by one.
 *
 * @param texts - the Finnish texts of the rules, so that a text with a gap in it does not pass.
 * @example
 * ```ts
 * import { defineRule } from "@koonti/rules";
 * import { judgeWith } from "@koonti/rules/testing";
 * const hasReason = defineRule<{ readonly reason?: string }>()({
 *   id: "letters/has-reason",
 *   ref: "LETTER-1",
 *   legalBasis: [{ act: "LETTER", section: "1", label: "LETTER 1 §", url: "https://example.org/1" }],
 *   inForce: { from: "2020-01-01" },
 *   severity: "error",
 *   messageKeys: ["missing"],
 *   appliesWhen: () => true,
 *   check: ({ reason }, { pass, fail }) => (reason === undefined ? fail("missing", ["reason"]) : pass()),
 * });
 * const texts = { "letters/has-reason#duty": "A letter has a reason.", "letters/has-reason#mend": "Write it.", "letters/has-reason#missing": "None." };
 * judgeWith(texts).said(hasReason, {}, { on: "2026-02-09" }); // => "breached missing at reason"
 * ```
 */
export const judgeWith = (texts: Texts): Judge => {
  const judge: Judge["judge"] = (rule, subject, { on, today = on, options = {} }) =>
    found(texts, rule, subject, { asOf: on, today, options });
  const said: Judge["said"] = (rule, subject, at) => {
    const finding = judge(rule, subject, at);
    const { outcome, message, because } = finding;
    return [outcome, message?.key ?? because, lowered(finding, rule as Rule), placeOf(finding)].filter(Boolean).join(" ");
  };
  return { judge, said };
};
