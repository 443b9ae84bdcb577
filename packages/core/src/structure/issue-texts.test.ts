import { describe, expect, it } from "vitest";
import * as z from "zod";
import { structureIssues } from "./structure-issues.ts";

interface Example {
  readonly what: string;
  readonly schema: z.ZodType;
  readonly bad: unknown;
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

const EXAMPLES: readonly Example[] = [
  {
    what: "a text that must be filled in",
    schema: z.string().min(1),
    bad: "",
    fi: "Täytä tämä tieto",
    sv: "Fyll i denna uppgift",
    en: "Fill in this field",
  },
  {
    what: "a text too short",
    schema: z.string().min(3),
    bad: "ab",
    fi: "Vähintään 3 merkkiä",
    sv: "Minst 3 tecken",
    en: "At least 3 characters",
  },
  {
    what: "a text too long",
    schema: z.string().max(2),
    bad: "abc",
    fi: "Enintään 2 merkkiä",
    sv: "Högst 2 tecken",
    en: "At most 2 characters",
  },
  {
    what: "a list that must have something",
    schema: z.array(z.string()).min(1),
    bad: [],
    fi: "Lisää vähintään yksi",
    sv: "Lägg till minst en",
    en: "Add at least one",
  },
  {
    what: "a list too short",
    schema: z.array(z.string()).min(2),
    bad: ["a"],
    fi: "Vähintään 2 kpl",
    sv: "Minst 2 st.",
    en: "At least 2 in this list",
  },
  {
    what: "a list too long",
    schema: z.array(z.string()).max(1),
    bad: ["a", "b"],
    fi: "Enintään 1 kpl",
    sv: "Högst 1 st.",
    en: "At most 1 in this list",
  },
  { what: "a number too small", schema: z.number().min(-2), bad: -3, fi: "Vähintään -2", sv: "Minst -2", en: "At least -2" },
  { what: "a number too big", schema: z.number().max(2), bad: 3, fi: "Enintään 2", sv: "Högst 2", en: "At most 2" },
  {
    what: "a number that is not whole",
    schema: z.int(),
    bad: 1.5,
    fi: "Tieto puuttuu tai on väärää tyyppiä; tähän kuuluu kokonaisluku",
    sv: "Uppgiften saknas eller är av fel typ; här hör ett heltal",
    en: "Missing or of the wrong type; a whole number belongs here",
  },
  {
    what: "a text that is missing",
    schema: z.string(),
    bad: undefined,
    fi: "Tieto puuttuu tai on väärää tyyppiä; tähän kuuluu teksti",
    sv: "Uppgiften saknas eller är av fel typ; här hör en text",
    en: "Missing or of the wrong type; text belongs here",
  },
  {
    what: "a number that is missing",
    schema: z.number(),
    bad: undefined,
    fi: "Tieto puuttuu tai on väärää tyyppiä; tähän kuuluu luku",
    sv: "Uppgiften saknas eller är av fel typ; här hör ett tal",
    en: "Missing or of the wrong type; a number belongs here",
  },
  {
    what: "a yes or no that is missing",
    schema: z.boolean(),
    bad: undefined,
    fi: "Tieto puuttuu tai on väärää tyyppiä; tähän kuuluu kyllä tai ei",
    sv: "Uppgiften saknas eller är av fel typ; här hör ja eller nej",
    en: "Missing or of the wrong type; yes or no belongs here",
  },
  {
    what: "a field that nobody knows",
    schema: z.strictObject({}),
    bad: { extra: 1 },
    fi: "Tuntematon kenttä",
    sv: "Okänt fält",
    en: "Unknown field",
  },
  {
    what: "a value of none of several kinds",
    schema: z.union([z.string(), z.number()]),
    bad: true,
    fi: "Tieto ei vastaa mitään hyväksyttyä muotoa",
    sv: "Uppgiften motsvarar ingen godkänd form",
    en: "The value fits none of the accepted forms",
  },
  {
    what: "a list that is missing",
    schema: z.array(z.string()),
    bad: undefined,
    fi: "Tieto puuttuu tai on väärää tyyppiä; tähän kuuluu luettelo",
    sv: "Uppgiften saknas eller är av fel typ; här hör en lista",
    en: "Missing or of the wrong type; a list belongs here",
  },
  {
    what: "a group that is a text",
    schema: z.object({}),
    bad: "a",
    fi: "Tieto puuttuu tai on väärää tyyppiä; tähän kuuluu tietoryhmä",
    sv: "Uppgiften saknas eller är av fel typ; här hör en uppgiftsgrupp",
    en: "Missing or of the wrong type; a group of fields belongs here",
  },
];

describe.each(EXAMPLES)("$what", ({ schema, bad, ...expected }) => {
  it.each(["fi", "sv", "en"] as const)("in %s", (language) => {
    const { error = { issues: [] } } = schema.safeParse(bad);
    expect(structureIssues(error, language).map(({ message }) => message)).toEqual([expected[language]]);
  });
});

describe("a type that no form has", () => {
  it("is not said to be undefined, which is all that zod still knows of it", () => {
    const { error = { issues: [] } } = z.date().safeParse("a");
    expect((["fi", "sv", "en"] as const).map((language) => structureIssues(error, language)[0]?.message)).toEqual([
      "Tieto puuttuu tai on väärää tyyppiä; tähän kuuluu toisenlainen tieto",
      "Uppgiften saknas eller är av fel typ; här hör en annan typ av uppgift",
      "Missing or of the wrong type; another kind of value belongs here",
    ]);
  });
});

describe("what Koonti has no wording for", () => {
  it.each([
    ["more than, but not as much as", z.number().gt(2), 2],
    ["less than, but not as much as", z.number().lt(2), 2],
    ["more than there are in a set", z.set(z.string()).min(2), new Set(["a"])],
    ["fewer than there are in a set", z.set(z.string()).max(1), new Set(["a", "b"])],
    ["a multiple", z.number().multipleOf(5), 7],
    ["one value", z.literal("agrees"), "maybe"],
    ["a pattern", z.string().regex(/^\d{2}$/), "a"],
  ])("%s: a text all the same, of its own in each language", (_what, schema: z.ZodType, bad) => {
    const { error = { issues: [] } } = schema.safeParse(bad);
    const messages = (["fi", "sv", "en"] as const).map((language) => structureIssues(error, language)[0]?.message);
    expect(new Set(messages).size).toBe(3);
    expect(messages.filter((message) => message === undefined)).toEqual([]);
    // Koonti's words for a limit that belongs to what is accepted would be wrong here.
    expect(messages[0]).not.toMatch(/^(?:Vähintään|Enintään) 2$/);
  });
});
