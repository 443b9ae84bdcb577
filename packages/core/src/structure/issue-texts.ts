import type * as z from "zod";
import type { Language } from "../localized-text/localized-text.ts";

/** The texts that zod's own locales leave hard to read for one who fills in a form. */
interface Wording {
  readonly unknownField: string;
  readonly noneFits: string;
  readonly required: string;
  readonly addOne: string;
  readonly expected: (type: string) => string;
  readonly otherType: string;
  readonly types: Readonly<Record<string, string>>;
  readonly atLeast: Readonly<Record<string, (n: string) => string>>;
  readonly atMost: Readonly<Record<string, (n: string) => string>>;
}

const fi: Wording = {
  unknownField: "Tuntematon kenttä",
  noneFits: "Tieto ei vastaa mitään hyväksyttyä muotoa",
  required: "Täytä tämä tieto",
  addOne: "Lisää vähintään yksi",
  expected: (type) => `Tieto puuttuu tai on väärää tyyppiä; tähän kuuluu ${type}`,
  otherType: "toisenlainen tieto",
  types: { string: "teksti", number: "luku", int: "kokonaisluku", boolean: "kyllä tai ei", array: "luettelo", object: "tietoryhmä" },
  atLeast: { string: (n) => `Vähintään ${n} merkkiä`, array: (n) => `Vähintään ${n} kpl`, number: (n) => `Vähintään ${n}` },
  atMost: { string: (n) => `Enintään ${n} merkkiä`, array: (n) => `Enintään ${n} kpl`, number: (n) => `Enintään ${n}` },
};

const sv: Wording = {
  unknownField: "Okänt fält",
  noneFits: "Uppgiften motsvarar ingen godkänd form",
  required: "Fyll i denna uppgift",
  addOne: "Lägg till minst en",
  expected: (type) => `Uppgiften saknas eller är av fel typ; här hör ${type}`,
  otherType: "en annan typ av uppgift",
  types: {
    string: "en text",
    number: "ett tal",
    int: "ett heltal",
    boolean: "ja eller nej",
    array: "en lista",
    object: "en uppgiftsgrupp",
  },
  atLeast: { string: (n) => `Minst ${n} tecken`, array: (n) => `Minst ${n} st.`, number: (n) => `Minst ${n}` },
  atMost: { string: (n) => `Högst ${n} tecken`, array: (n) => `Högst ${n} st.`, number: (n) => `Högst ${n}` },
};

const en: Wording = {
  unknownField: "Unknown field",
  noneFits: "The value fits none of the accepted forms",
  required: "Fill in this field",
  addOne: "Add at least one",
  expected: (type) => `Missing or of the wrong type; ${type} belongs here`,
  otherType: "another kind of value",
  types: { string: "text", number: "a number", int: "a whole number", boolean: "yes or no", array: "a list", object: "a group of fields" },
  atLeast: { string: (n) => `At least ${n} characters`, array: (n) => `At least ${n} in this list`, number: (n) => `At least ${n}` },
  atMost: { string: (n) => `At most ${n} characters`, array: (n) => `At most ${n} in this list`, number: (n) => `At most ${n}` },
};

const WORDINGS: Readonly<Record<Language, Wording>> = { fi, sv, en };

/** How the wording of a language speaks of an issue; `undefined` where zod's own text is used. */
export interface IssueTexts {
  readonly unknownField: string;
  readonly noneFits: string;
  readonly sizeOf: (issue: z.core.$ZodIssue) => string | undefined;
  readonly typeOf: (issue: z.core.$ZodIssue) => string | undefined;
}

const tooSmall = ({ minimum, origin }: z.core.$ZodIssueTooSmall, { required, addOne, atLeast }: Wording): string | undefined => {
  if (minimum === 1 && origin === "string") return required;
  return minimum === 1 && origin === "array" ? addOne : atLeast[origin]?.(String(minimum));
};

const sizeText = (issue: z.core.$ZodIssue, wording: Wording): string | undefined => {
  if (issue.code === "too_small" && issue.inclusive !== false) return tooSmall(issue, wording);
  return issue.code === "too_big" && issue.inclusive !== false ? wording.atMost[issue.origin]?.(String(issue.maximum)) : undefined;
};

/**
 * The wording of a language.
 *
 * @internal
 */
export const issueTexts = (language: Language): IssueTexts => {
  const wording = WORDINGS[language];
  return {
    unknownField: wording.unknownField,
    noneFits: wording.noneFits,
    sizeOf: (issue) => sizeText(issue, wording),
    typeOf: (issue) => (issue.code === "invalid_type" ? wording.expected(wording.types[issue.expected] ?? wording.otherType) : undefined),
  };
};
