import { localDate } from "@koonti/core";
import type { Texts } from "../catalogue.ts";
import { evaluate } from "../evaluate.ts";
import { explain } from "../explain.ts";
import type { Finding } from "../finding.ts";
import type { OptionOverrides } from "../option.ts";
import type { Rule } from "../rule.ts";

/** When a case of a test is judged, as dates `YYYY-MM-DD`, and by which choices of a county. */
export interface Asked {
  /** The day of the event, whose law judges it. */
  readonly asOf: string;
  readonly today: string;
  readonly options?: OptionOverrides;
}

/** A rule that names a key it does not declare has no text for it: types see to it in the sources, this in what they became. */
const expectDeclared = ({ id, messageKeys }: Rule, { message }: Finding): void => {
  if (message !== undefined && !messageKeys.includes(message.key)) throw new Error(`${id} does not declare "${message.key}"`);
};

/** What a text tells of a case comes with the finding: without it a reader sees a gap. */
const expectWhole = (finding: Finding, texts: Texts): void => {
  const { reason, mend = "" } = explain(finding, texts, "fi");
  if (`${reason}${mend}`.includes("…")) throw new Error(`${finding.ruleId} leaves a gap: ${reason} ${mend}`);
};

/**
 * The finding of one rule, for its tests.
 *
 * @param texts - the Finnish texts of the rule's package.
 * @throws where the rule names a key it does not declare, or leaves a gap in what its text tells.
 */
export const found = <Subject>(texts: Texts, rule: Rule<Subject>, subject: Subject, { asOf, today, options = {} }: Asked): Finding => {
  const [finding] = evaluate([rule], subject, { asOf: localDate(asOf), today: localDate(today), options });
  if (finding === undefined) throw new Error("one rule gives one finding");
  expectDeclared(rule, finding);
  expectWhole(finding, texts);
  return finding;
};

/** Where a breach is shown, or what would settle an open question; `undefined` where there is neither. */
export const placeOf = ({ outcome, path, missing = [] }: Finding): string | undefined => {
  if (outcome === "breached") return path.length > 0 ? `at ${path.join(".")}` : undefined;
  return missing.length > 0 ? `for ${missing.join(", ")}` : undefined;
};
