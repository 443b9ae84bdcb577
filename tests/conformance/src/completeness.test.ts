import { completeness, fieldAt, parse, review, type Structure, serialise, workingAgeApplication } from "@koonti/national";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentsOf, NAMED_STRUCTURES } from "./own-wording.ts";

const RUNS = { numRuns: 25 };

type Path = readonly (string | number)[];

const keysOf = (path: Path): readonly string[] => path.filter((step) => typeof step === "string").slice(1);

/** Whether something on the way to a place is a heading, or a hidden group at the top, that the document leaves out. */
const isUnderAbsentHeading = (structure: Structure, json: unknown, path: Path): boolean => {
  let value: unknown = json;
  for (const [depth, step] of path.slice(0, -1).entries()) {
    value = (value as Readonly<Record<string | number, unknown>>)[step];
    if (value === undefined) {
      const field = fieldAt(structure, keysOf(path.slice(0, depth + 1)));
      return field?.is === "heading" || field?.hidden === true;
    }
  }
  return false;
};

/** Whether nothing is said in a value, wherever in it one looks. */
const saysNothing = (value: unknown): boolean =>
  typeof value === "object" && value !== null ? Object.values(value).every(saysNothing) : typeof value === "string" && value.trim() === "";

const isBlank = (json: unknown, path: Path): boolean =>
  saysNothing(path.reduce<unknown>((part, step) => (part as Readonly<Record<string | number, unknown>> | undefined)?.[step], json));

describe("completeness beside parse", () => {
  it.each(NAMED_STRUCTURES)(
    "of %s misses in a document that parse takes only what stands under a heading left out, or blank",
    (_, structure) => {
      fc.assert(
        fc.property(documentsOf(structure), (document) => {
          const json = serialise(structure, document);
          expect(parse(structure, json).ok).toBe(true);
          const unexplained = completeness(structure, document)
            .filter(({ kind }) => kind === "mandatory")
            .filter(({ path }) => !(isUnderAbsentHeading(structure, json, path) || isBlank(json, path)));
          expect(unexplained).toEqual([]);
        }),
        RUNS,
      );
    },
  );

  it("misses a person of whom nothing but blanks is written", () => {
    const blank = { sukunimi: " ", etunimet: " ", henkilotunnus: { value: "" } };
    const found = completeness(workingAgeApplication, { asiakas: [blank], hakemus: { haettava_palvelu: [{}] } });
    expect(found.map(({ row }) => row)).toContain(1);
  });

  it.each(NAMED_STRUCTURES)("of %s misses every field that parse misses", (_, structure) => {
    const root = structure.fields.filter(({ card }) => card.startsWith("1"));
    fc.assert(
      fc.property(documentsOf(structure), fc.constantFrom(...root), (document, { key, row }) => {
        const { [key]: _removed, ...rest } = document as Readonly<Record<string, unknown>>;
        const rows = completeness(structure, rest).map((gap) => gap.row);
        expect(rows.some((found) => found >= row)).toBe(true);
        const read = parse(structure, { [structure.root]: rest });
        expect(read.ok ? [] : read.error.filter(({ code }) => code === "missing").map((problem) => problem.row)).toContain(row);
      }),
      RUNS,
    );
  });

  it.each(NAMED_STRUCTURES)("of %s and review bear any content at all", (_, structure) => {
    fc.assert(
      fc.property(fc.jsonValue(), documentsOf(structure), (value, document) => {
        const keys = Object.keys(document);
        const spoilt = { ...document, [keys[0] ?? "x"]: value };
        expect(() => [
          completeness(structure, value),
          completeness(structure, spoilt),
          review(structure, value),
          review(structure, spoilt),
        ]).not.toThrow();
      }),
      RUNS,
    );
  });
});
