import type { Condition } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { fieldAt, fieldsOfStructure } from "../structure/field-at.ts";
import type { FieldCondition } from "../structure/field-condition.ts";
import type { Structure } from "../structure/structure.ts";
import { structureFaults } from "../structure/structure-faults.ts";
import { STRUCTURES } from "../structures/all.ts";

/** Marked by THL as conditionally mandatory on grounds that a document does not hold: who makes the service, and where. */
const NOT_DECIDABLE = [
  "asiakkuusasiakirja/sosiaalihuollon_palvelutehtava/palvelunjarjestajan_palveluyksikko",
  "asiakkuusasiakirja/sosiaalihuollon_palvelutehtava/palveluntuottaja",
  "asiakkuusasiakirja/sosiaalihuollon_palvelutehtava/palveluntuottaja/palveluntoteuttaja",
];

const structures = Object.entries<Structure>(STRUCTURES);

const pathsIn = (condition: Condition | undefined): readonly string[] => {
  if (condition === undefined) return [];
  if ("all" in condition) return condition.all.flatMap(pathsIn);
  if ("any" in condition) return condition.any.flatMap(pathsIn);
  if ("not" in condition) return pathsIn(condition.not);
  return [condition.path];
};

const CODE_PARTS = ["code", "display", "system"];

const leadsSomewhere = (structure: Structure, { at }: FieldCondition, path: string): boolean => {
  const keys = path.split(".");
  const ofField = CODE_PARTS.includes(keys.at(-1) ?? "") ? keys.slice(0, -1) : keys;
  return fieldAt(structure, [...at, ...ofField]) !== undefined;
};

describe("the conditions of the structures", () => {
  it.each(structures)("%s: keys, rows and fields named by conditions are in order", (_, structure) => {
    expect(structureFaults(structure)).toEqual([]);
  });

  it.each(structures)("%s: every path inside a condition leads to a field", (_, structure) => {
    const lost = structure.conditions.flatMap((condition) =>
      [condition.showWhen, condition.requiredWhen, condition.allow?.when]
        .flatMap(pathsIn)
        .filter((path) => !leadsSomewhere(structure, condition, path)),
    );
    expect(lost).toEqual([]);
  });

  it("cover every field that THL marks as conditionally mandatory", () => {
    const uncovered = structures.flatMap(([, structure]) => {
      const covered = structure.conditions.flatMap(({ at, fields }) => fields.map((field) => [...at, ...field.split(".")].join("/")));
      return [...fieldsOfStructure(structure)]
        .filter(({ field, path }) => field.conditional === true && !covered.includes(path.join("/")))
        .map(({ path }) => [structure.root, ...path].join("/"));
    });
    expect(uncovered).toEqual(NOT_DECIDABLE);
  });

  it("have ids of their own, named after their structure", () => {
    const ids = structures.flatMap(([, { conditions }]) => conditions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id))).toBe(true);
  });
});
