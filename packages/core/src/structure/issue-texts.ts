import type * as z from "zod";
import type { Language } from "../localized-text/localized-text.ts";

/** The texts that zod's own locales leave hard to read for one who fills in a form. */
interface Wording {
  readonly unknownField: string;
  readonly noneFits: string;
  readonly required: string;
  readonly expected: (type: string) => string;
  readonly types: Readonly<Record<string, string>>;
  readonly atLeast: Readonly<Record<string, (n: string) => string>>;
  readonly atMost: Readonly<Record<string, (n: string) => string>>;
}

const fi: Wording = {
  unknownField: "Tuntematon kenttä",
  noneFits: "Tieto ei vastaa mitään hyväksyttyä muotoa",
  required: "Täytä tämä tieto",
  expected: (type) => `Tieto puuttuu tai on väärää tyyppiä; tähän kuuluu ${type}`,
  types: { string: "teksti", number: "luku", int: "kokonaisluku", boolean: "kyllä tai ei", array: "luettelo", object: "tietoryhmä" },
  atLeast: { string: (n) => `Vähintään ${n} merkkiä`, array: (n) => `Vähintään ${n} kpl`, number: (n) => `Vähintään ${n}` },
  atMost: { string: (n) => `Enintään ${n} merkkiä`, array: (n) => `Enintään ${n} kpl`, number: (n) => `Enintään ${n}` },
};

const sv: Wording = {
  unknownField: "Okänt fält",
  noneFits: "Uppgiften motsvarar ingen godkänd form",
  required: "Fyll i denna uppgift",
  expected: (type) => `Uppgiften saknas eller är av fel typ; här hör ${type}`,
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
  expected: (type) => `Missing or of the wrong type; ${type} belongs here`,
  types: { string: "text", number: "a number", int: "a whole number", boolean: "yes or no", array: "a list", object: "a group of fields" },
  atLeast: { string: (n) => `At least ${n} characters`, array: (n) => `At least ${n} items`, number: (n) => `At least ${n}` },
  atMost: { string: (n) => `At most ${n} characters`, array: (n) => `At most ${n} items`, number: (n) => `At most ${n}` },
};

const WORDINGS: Readonly<Record<Language, Wording>> = { fi, sv, en };

/** How the wording of a language speaks of an issue; `undefined` where zod's own text is used. */
export interface IssueTexts {
  readonly unknownField: string;
  readonly noneFits: string;
  readonly sizeOf: (issue: z.core.$ZodIssue) => string | undefined;
  readonly typeOf: (issue: z.core.$ZodIssue) => string | undefined;
}

const sizeText = (issue: z.core.$ZodIssue, { required, atLeast, atMost }: Wording): string | undefined => {
  if (issue.code === "too_small" && issue.inclusive !== false) {
    return issue.minimum === 1 && issue.origin === "string" ? required : atLeast[issue.origin]?.(String(issue.minimum));
  }
  return issue.code === "too_big" && issue.inclusive !== false ? atMost[issue.origin]?.(String(issue.maximum)) : undefined;
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
    typeOf: (issue) => {
      const type = issue.code === "invalid_type" ? wording.types[issue.expected] : undefined;
      return type === undefined ? undefined : wording.expected(type);
    },
  };
};
