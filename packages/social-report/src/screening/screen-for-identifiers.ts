import type { IdentifierKind } from "./identifier-kinds.ts";
import { PATTERNS } from "./patterns.ts";
import { possibleNames } from "./person-names.ts";

/**
 * A place in a text that may lead to a person: `[start, end)` in UTF-16 units. It never holds the words themselves, so that it may travel in
 * a reply and a log.
 */
export interface Hit {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
  /** Certain enough to stop the text; otherwise somebody should look. */
  readonly certain: boolean;
}

/** What the screening may know besides the text. */
export interface ScreeningOptions {
  /** Names of municipalities or villages; words that begin with one are found, so that most inflected forms are too. */
  readonly places?: readonly string[];
}

const LONGEST_ENDING = 8;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const placeHits = (text: string, places: readonly string[]): readonly Hit[] => {
  const names = places.filter((place) => place.trim() !== "").map(escaped);
  if (names.length === 0) return [];
  const expression = new RegExp(`(?<!\\p{L})(?:${names.join("|")})\\p{Ll}{0,${LONGEST_ENDING}}(?!\\p{L})`, "gu");
  return [...text.matchAll(expression)].map((match) => ({
    kind: "municipality",
    start: match.index,
    end: match.index + match[0].length,
    certain: false,
  }));
};

const patternHits = (text: string): readonly Hit[] =>
  PATTERNS.flatMap(({ kind, certain, expression }) =>
    [...text.matchAll(expression)].map((match) => ({ kind, certain, start: match.index, end: match.index + match[0].length })),
  );

const nameHits = (text: string): readonly Hit[] => possibleNames(text).map((place) => ({ kind: "personName", certain: false, ...place }));

const overlaps = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end;

const strongest = (hits: readonly Hit[]): readonly Hit[] => {
  const kept: Hit[] = [];
  for (const hit of hits) if (!kept.some((other) => overlaps(other, hit))) kept.push(hit);
  return kept;
};

/**
 * Screens a free text for what may lead to a person (fi: tunnisteiden seulonta): identity codes whole or spoilt, e-mail, bank account, phone,
 * addresses, exact dates; and for a human eye possible names, places of a list, exact ages, weekdays.
 *
 * It finds forms, not meanings: a text without hits may still be about one known person, and only a reader sees that.
 *
 * @returns the places in the order of the text; where two kinds meet, the stronger one.
 * @example
 * ```ts
 * import { screenForIdentifiers } from "@koonti/social-report";
 * screenForIdentifiers("Soitti numerosta 040 000 0012."); // => [{ kind: "phone", certain: true, start: 17, end: 29 }]
 * screenForIdentifiers("Jonot ovat kasvaneet koko alueella."); // => []
 * ```
 */
export const screenForIdentifiers = (text: string, { places = [] }: ScreeningOptions = {}): readonly Hit[] =>
  strongest([...patternHits(text), ...nameHits(text), ...placeHits(text, places)]).toSorted((a, b) => a.start - b.start);
