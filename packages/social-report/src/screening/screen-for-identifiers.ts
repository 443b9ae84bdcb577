/** What kind of thing in a text may lead to a person. */
export const IDENTIFIER_KINDS = ["identityCode", "phone", "email", "address", "exactDate", "personName", "placeName"] as const;
/** One of {@link IDENTIFIER_KINDS}. */
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** A place in a text that may lead to a person. The text itself is not repeated. */
export interface IdentifierHit {
  readonly kind: IdentifierKind;
  /** Where it begins, in characters from the start. */
  readonly start: number;
  readonly length: number;
  /** False where only a person can tell: two capitalised words may be a name or a service. */
  readonly certain: boolean;
}

interface Pattern {
  readonly kind: IdentifierKind;
  readonly certain: boolean;
  readonly expression: RegExp;
}

const UPPER = "A-ZÅÄÖŠŽ";
const LOWER = "a-zåäöšž";

/** Written by shape alone, also where a check character or a day is wrong: a mistyped code still points at somebody. */
const PATTERNS: readonly Pattern[] = [
  { kind: "identityCode", certain: true, expression: /\b\d{6}\s?[-+A-FU-Ya-fu-y]\s?\d{3}[0-9A-Za-z]\b/g },
  { kind: "email", certain: true, expression: /[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/g },
  { kind: "phone", certain: true, expression: /(?:\+358\s?|\b0)(?:4\d|50|[1-9]\d?)[\s-]?\d{3}[\s-]?\d{2,5}\b/g },
  {
    kind: "address",
    certain: true,
    expression: new RegExp(`[${UPPER}][${LOWER}-]*(?:katu|tie|kuja|polku|raitti|väylä|gatan|vägen|gränd)\\s\\d{1,4}\\b`, "g"),
  },
  { kind: "exactDate", certain: true, expression: /\b(?:\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4})?|\d{4}-\d{2}-\d{2})(?!\d)/g },
  { kind: "personName", certain: true, expression: /\bTesti\s(?:Asiakas|Työntekijä)-\w+/g },
  { kind: "personName", certain: false, expression: new RegExp(`(?<=[${LOWER},;]\\s)[${UPPER}][${LOWER}]+\\s[${UPPER}][${LOWER}]+`, "g") },
];

const hitsOf = (text: string, { kind, certain, expression }: Pattern): readonly IdentifierHit[] =>
  [...text.matchAll(expression)].map((match) => ({ kind, certain, start: match.index, length: match[0].length }));

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A place by its name, in any of the cases of Finnish that keep the stem. */
const placePattern = (name: string): Pattern => ({
  kind: "placeName",
  certain: true,
  expression: new RegExp(`(?<![${UPPER}${LOWER}])${escaped(name)}[${LOWER}]{0,5}(?![${UPPER}${LOWER}])`, "g"),
});

/** What the caller knows of places: names of municipalities, villages, units. */
export interface ScreeningOptions {
  readonly placeNames?: readonly string[];
}

/**
 * Finds what in a free text may lead to a person (fi: tunnisteiden seulonta), so that it can be pointed out as one writes. Nothing of the text is
 * in the result but places and kinds.
 *
 * @remarks A screen, not a proof: a story can point at somebody without any of these.
 * @see SHL 7 §, ATL 4 §
 * @example
 * ```ts
 * import { screenForIdentifiers } from "@koonti/social-report";
 * screenForIdentifiers("Soitti numerosta 040 000 0012.").map(({ kind }) => kind); // => ["phone"]
 * screenForIdentifiers("Moni on lakannut avaamasta postiaan."); // => []
 * ```
 */
export function screenForIdentifiers(text: string, { placeNames = [] }: ScreeningOptions = {}): readonly IdentifierHit[] {
  const patterns = [...PATTERNS, ...placeNames.map(placePattern)];
  const hits = patterns.flatMap((pattern) => hitsOf(text, pattern)).sort((a, b) => a.start - b.start || b.length - a.length);
  return hits.filter((hit, index) => !hits.slice(0, index).some((other) => hit.start < other.start + other.length));
}
