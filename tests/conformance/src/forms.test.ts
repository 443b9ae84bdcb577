import { type Condition, type FieldAt, fieldsOf, holds } from "@koonti/core";
import { CODE_SYSTEMS, completeness, formOf, fromFormContent, parse, review, serialise, toFormContent } from "@koonti/national";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentsOf, NAMED_STRUCTURES } from "./own-wording.ts";

const RUNS = { numRuns: 25 };

type Path = readonly (string | number)[];

const valueAt = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[step], content);

/** Where a field of a form stands in its content: once for each member of the lists around it. */
const placesOf = (content: unknown, names: readonly string[], at: Path = []): readonly Path[] => {
  const [name, ...rest] = names;
  if (name === undefined) return [at];
  const value = valueAt(content, at);
  if (Array.isArray(value)) return value.flatMap((_, index) => placesOf(content, names, [...at, index]));
  return typeof value === "object" && value !== null ? placesOf(content, rest, [...at, name]) : [];
};

const heldPlaces = (content: unknown, { path }: FieldAt, condition: Condition | undefined): readonly string[] => {
  if (condition === undefined) return [];
  return placesOf(content, path)
    .filter((place) => holds(condition, content, place.slice(0, -1)))
    .map((place) => place.join("/"));
};

describe("the form of a structure", () => {
  it.each(NAMED_STRUCTURES)("of %s gives back the very document it was filled from", (_, structure) => {
    fc.assert(
      fc.property(documentsOf(structure), (document) => {
        expect(fromFormContent(structure, toFormContent(structure, document), { base: document })).toEqual(document);
      }),
      RUNS,
    );
  });

  it.each(NAMED_STRUCTURES)("of %s has nothing in its content that it has no field for", (_, structure) => {
    const names = new Set([...fieldsOf(formOf(structure))].map(({ path }) => path.join("/")));
    const namesIn = (value: unknown, path: readonly string[]): readonly string[] => {
      if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, path));
      if (typeof value !== "object" || value === null) return [path.join("/")];
      return Object.entries(value).flatMap(([key, part]) => namesIn(part, [...path, key]));
    };
    fc.assert(
      fc.property(documentsOf(structure), (document) => {
        expect(namesIn(toFormContent(structure, document), []).filter((name) => name !== "" && !names.has(name))).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each(NAMED_STRUCTURES)("of %s demands what completeness misses, by the same conditions", (_, structure) => {
    const fields = [...fieldsOf(formOf(structure, { codeSystems: CODE_SYSTEMS }))];
    fc.assert(
      fc.property(documentsOf(structure), (document) => {
        const content = toFormContent(structure, document);
        const demanded = fields.flatMap((field) => heldPlaces(content, field, field.field.requiredWhen));
        const conditional = completeness(structure, document).filter(({ kind }) => kind === "conditional");
        const missing = conditional.map(({ path }) => path.slice(1)).filter((path) => placesOf(content, path.filter(isName)).length > 0);
        expect(missing.map((path) => path.join("/")).filter((place) => !demanded.includes(place))).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each(NAMED_STRUCTURES)("of %s hides what review says does not belong, by the same conditions", (_, structure) => {
    const fields = [...fieldsOf(formOf(structure, { codeSystems: CODE_SYSTEMS }))];
    fc.assert(
      fc.property(documentsOf(structure), (document) => {
        const content = toFormContent(structure, document);
        const shown = fields.flatMap((field) => heldPlaces(content, field, field.field.showWhen));
        const remarks = review(structure, document).filter(({ kind }) => kind === "notApplicable");
        expect(remarks.map(({ path }) => path.slice(1).join("/")).filter((place) => shown.includes(place))).toEqual([]);
      }),
      RUNS,
    );
  });
});

const isName = (step: string | number): step is string => typeof step === "string";

describe("a document made from a form alone", () => {
  it.each(NAMED_STRUCTURES)("of %s lacks nothing but what was blank", (_, structure) => {
    fc.assert(
      fc.property(documentsOf(structure), (document) => {
        const written = fromFormContent(structure, toFormContent(structure, document), { codeSystems: CODE_SYSTEMS });
        const read = parse(structure, serialise(structure, written));
        const problems = read.ok ? [] : read.error.filter(({ code }) => code !== "missing");
        expect(problems).toEqual([]);
      }),
      RUNS,
    );
  });
});
