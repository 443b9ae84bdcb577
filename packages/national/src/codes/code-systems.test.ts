import { describe, expect, it } from "vitest";
import { isServerCodes } from "../structure/code-binding.ts";
import { fieldsOfStructure } from "../structure/field-at.ts";
import type { Structure } from "../structure/structure.ts";
import { STRUCTURES } from "../structures/all.ts";
import { CODE_SYSTEMS } from "./code-systems.ts";

const bindings = Object.values<Structure>(STRUCTURES).flatMap((structure) =>
  [...fieldsOfStructure(structure)].flatMap(({ field }) => (field.codes ? [field.codes] : [])),
);

describe("the code systems of this package", () => {
  it("are all those the structures use, each once", () => {
    const used = new Set(bindings.flatMap((binding) => (isServerCodes(binding) ? [binding.oid] : [])));
    expect(CODE_SYSTEMS.map(({ oid }) => oid).toSorted()).toEqual([...used].toSorted());
  });

  it("say `external` when they have no codes and only then", () => {
    expect(CODE_SYSTEMS.filter(({ status, codes }) => (status === "external") !== (codes.length === 0))).toEqual([]);
  });

  it("have every code once, with texts in Finnish, Swedish and English", () => {
    for (const { codes } of CODE_SYSTEMS) {
      expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
      expect(codes.every(({ label }) => label.fi !== "" && label.sv !== "" && label.en !== "")).toBe(true);
    }
  });

  it("agree with what the structures say of the same codes", () => {
    const different = bindings.filter(isServerCodes).flatMap(({ oid, only = [] }) => {
      const known = CODE_SYSTEMS.find((system) => system.oid === oid)?.codes ?? [];
      return only
        .filter(({ code, label }) => known.find((entry) => entry.code === code)?.label.fi !== label.fi)
        .map(({ code }) => `${oid} ${code}`);
    });
    expect(different).toEqual([]);
  });
});
