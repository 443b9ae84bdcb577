import type { LocalDate, LocalizedText } from "@koonti/core";

/** What kind of law an act is: it decides how its provisions are named and where it is published. */
export type ActKind = "act" | "decree" | "euRegulation";

/** How sure a fact of the register is: `S` statute text read, `G` official guidance read, `K` general knowledge, `I` interpretation. */
export type Confidence = "S" | "G" | "K" | "I";

/** An act of the register (fi: säädös). */
export interface Act<Key extends string = string> {
  /** Short key, as the practice abbreviates the Finnish name: `"SHL"`. */
  readonly key: Key;
  readonly kind: ActKind;
  /** Number in the statute book: 1301 of 1301/2014. */
  readonly number: number;
  readonly year: number;
  /** Names; where the official name in a language is not known to us it is the number, such as `"457/2024"`. */
  readonly names: LocalizedText;
  /** The Swedish name in the form a provision is cited by: `"socialvårdslagen"`. */
  readonly citedSv: string;
  /** First day in force, where known. */
  readonly inForceFrom?: LocalDate;
  /** How sure that day is. */
  readonly inForceConfidence?: Confidence;
}

/** The number an act is cited by: `"1301/2014"`, of an EU regulation `"2016/679"`. */
export const actNumber = ({ kind, number, year }: Pick<Act, "kind" | "number" | "year">): string =>
  kind === "euRegulation" ? `${year}/${number}` : `${number}/${year}`;

/**
 * Public address of an act: the up-to-date text in Finlex, or the EU's register.
 *
 * Finlex publishes in Finnish and Swedish; other languages get the Finnish address.
 *
 * @example
 * ```ts
 * import { ACTS, actUrl } from "@koonti/legislation";
 * actUrl(ACTS.SHL); // => "https://www.finlex.fi/fi/laki/ajantasa/2014/20141301"
 * ```
 */
export const actUrl = ({ kind, number, year }: Pick<Act, "kind" | "number" | "year">, language = "fi"): string => {
  if (kind === "euRegulation") return `https://eur-lex.europa.eu/eli/reg/${year}/${number}/oj`;
  const site = language === "sv" ? "sv" : "fi";
  return `https://www.finlex.fi/${site}/laki/ajantasa/${year}/${year}${String(number).padStart(4, "0")}`;
};
