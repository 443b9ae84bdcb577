import type { IdentifierKind } from "./identifier-kinds.ts";

/** How one kind of identifier looks in a text. */
export interface Pattern {
  readonly kind: IdentifierKind;
  /** Certain enough to refuse the text; otherwise somebody should look. */
  readonly certain: boolean;
  /** Sticky flags are the caller's; each pattern is global. */
  readonly expression: RegExp;
}

const STREETS =
  "katu|kadu|tie|polku|polu|kuja|kaari|kaare|raitti|raiti|väylä|aukio|puistikko|puistiko|bulevardi|rinne|rintee|penger|penkere|gata|väg|gränd|stig|allé|esplanad|bulevard|torg";
const MONTHS =
  "tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";
const WEEKDAYS = "maanantai|tiistai|keskiviik|torstai|perjantai|lauantai|sunnuntai|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag";

/**
 * Patterns in the order of their strength: where two meet the same place, the earlier one names it. A personal identity code is recognised
 * also when its separator is missing, spaced or wrong, or its end is cut.
 */
export const PATTERNS: readonly Pattern[] = [
  { kind: "hetu", certain: true, expression: /(?<![\p{L}\d])\d{6} ?[-+\u2013\u2212A-Za-z] ?\d{2,4}[A-Za-z]?(?![\p{L}\d])/gu },
  { kind: "hetu", certain: true, expression: /(?<![\p{L}\d])\d{6} ?\d{3}[A-Za-z](?![\p{L}\d])/gu },
  { kind: "email", certain: true, expression: /[^\s@,;:()<>]+ ?(?:@|\(at\)|\[at\]) ?[^\s@,;:()<>]+\.\p{L}{2,}/giu },
  { kind: "bankAccount", certain: true, expression: /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?\d{4}){3} ?\d{1,4}(?![\p{L}\d])/gu },
  { kind: "date", certain: true, expression: /(?<!\d)\d{1,2}\. ?\d{1,2}\. ?(?:19|20)?\d{2}(?!\d)/gu },
  { kind: "date", certain: true, expression: /(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/gu },
  { kind: "date", certain: true, expression: new RegExp(`(?<!\\d)\\d{1,2}\\.? (?:${MONTHS})\\p{L}* (?:19|20)\\d{2}(?!\\d)`, "giu") },
  {
    kind: "streetAddress",
    certain: true,
    expression: new RegExp(`(?<!\\p{L})\\p{Lu}[\\p{L}-]*(?:${STREETS})\\p{Ll}{0,6} \\d{1,4}(?!\\d)`, "gu"),
  },
  { kind: "postalAddress", certain: true, expression: /(?<![\p{L}\d])\d{5} \p{Lu}\p{L}+/gu },
  {
    kind: "phone",
    certain: true,
    expression: /(?<![\p{L}\d])(?:(?:\+|00)358[ -]?(?:\(0\))?[ -]?\d{1,3}|0\d{1,3})(?:[ -]?\d{2,4}){2,4}(?!\d)/gu,
  },
  { kind: "dayAndMonth", certain: false, expression: /(?<![\d.])(?:[1-9]|[12]\d|3[01])\.(?:[1-9]|1[0-2])\.(?!\d)/gu },
  { kind: "dayAndMonth", certain: false, expression: new RegExp(`(?<!\\d)\\d{1,2}\\.? (?:${MONTHS})(?:kuu\\p{L}*)?(?!\\p{L})`, "giu") },
  { kind: "exactAge", certain: false, expression: /(?<!\d)\d{1,3}(?:-| )?(?:vuotia|årig|år gammal|year[s-]* ?old)\p{L}*/giu },
  { kind: "weekday", certain: false, expression: new RegExp(`(?<!\\p{L})(?:${WEEKDAYS})\\p{L}*`, "giu") },
];
