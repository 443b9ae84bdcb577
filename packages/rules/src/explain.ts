import { messageKey, type Texts } from "./catalogue.ts";
import type { Finding } from "./finding.ts";
import type { MessageParams } from "./message.ts";
import { textOf } from "./message-format.ts";
import { type Phrases, phrasesIn } from "./phrases.ts";
import type { Provision } from "./provision.ts";

/** A finding in words. */
export interface Explanation {
  /** What the duty is. */
  readonly duty: string;
  /** Why it does or does not hold here. */
  readonly reason: string;
  /** What would mend it; only of a breach. */
  readonly mend?: string;
  /** The provisions it comes from. */
  readonly provision: string;
  /** The public address of the first of them. */
  readonly url: string;
}

const labelIn = ({ labels, label }: Provision, language: string): string => labels?.[language] ?? label;

const urlIn = (provision: Provision | undefined, language: string): string => provision?.urls?.[language] ?? provision?.url ?? "";

const paramsOf = ({ options, message }: Finding): MessageParams => ({ ...options, ...message?.params });

const reasonOf = (finding: Finding, phrases: Phrases, fill: (key: string) => string | undefined): string =>
  (finding.message && fill(finding.message.key)) ?? phrases.reasons[finding.because ?? finding.outcome];

/**
 * A finding in words: the duty, why it does or does not hold, what would mend it, and the provision with its address.
 *
 * Calendar dates among the parameters are written the way of the language; the rule's options can be used in texts by name.
 * Never throws: a text the catalogue lacks (or that is not ICU MessageFormat) gives way to the engine's own phrase,
 * and a value the finding lacks is written as `…`. `checkCatalogue` finds both in a test.
 *
 * @param catalogue - texts by message key, of one language.
 * @param language - language of the catalogue, BCP 47.
 * @param phrases - the engine's own texts, where the language is not Finnish, Swedish or English.
 */
export const explain = (finding: Finding, catalogue: Texts, language: string, phrases: Phrases = phrasesIn(language)): Explanation => {
  const params = paramsOf(finding);
  const fill = (key: string) => textOf(catalogue, messageKey(finding.ruleId, key), language)?.format(params);
  const provision = finding.legalBasis.map((basis) => labelIn(basis, language)).join(", ");
  const mend = finding.outcome === "breached" ? fill("mend") : undefined;
  return {
    duty: fill("duty") ?? provision,
    reason: reasonOf(finding, phrases, fill),
    ...(mend === undefined ? undefined : { mend }),
    provision,
    url: urlIn(finding.legalBasis[0], language),
  };
};
