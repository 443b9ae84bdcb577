import { describe, expect, it } from "vitest";
import type { Representation } from "../structure/representation.ts";
import type { Structure, StructureField } from "../structure/structure.ts";
import { parse } from "./parse.ts";

const structureWith = (field: Partial<StructureField> & { readonly is: Representation }): Structure => ({
  oid: "1.2.3",
  version: "2025-01-02",
  componentLibrary: "2025-01-01",
  type: "Arvio",
  root: "testi",
  name: { fi: "Testi", sv: "Test", en: "Test" },
  fields: [{ key: "kentta", row: 1, label: { fi: "Kenttä", sv: "Fält", en: "Field" }, card: "0..1", ...field }],
  conditions: [],
});

const problems = (field: Parameters<typeof structureWith>[0], kentta: unknown) => {
  const read = parse(structureWith(field), { testi: { kentta } });
  return read.ok ? [] : read.error.map(({ path, code }) => [path.slice(2).join("/"), code]);
};

describe("numbers", () => {
  it.each([0, -1.5, 1e300])("take %d", (value) => {
    expect(problems({ is: "number" }, value)).toEqual([]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "1", true, [], null])("refuse %j", (value) => {
    expect(problems({ is: "count" }, value)).toEqual([["", "notNumber"]]);
  });
});

describe("quantities", () => {
  it.each(["quantity", "percent", "measure"] as const)("of the kind %s have a number and a unit", (is) => {
    expect(problems({ is }, { value: 12.5, code: "EUR" })).toEqual([]);
    expect(problems({ is }, { value: "12", code: 3 })).toEqual([
      ["value", "notNumber"],
      ["code", "notText"],
    ]);
    expect(problems({ is }, {})).toEqual([
      ["value", "missing"],
      ["code", "missing"],
    ]);
  });
});

describe("identifiers", () => {
  it("need a value and take a system", () => {
    expect(problems({ is: "identifier" }, { value: "" })).toEqual([]);
    expect(problems({ is: "identifier" }, { system: 1, value: "x", extra: 1 })).toEqual([
      ["system", "notText"],
      ["extra", "unknownField"],
    ]);
  });

  it("need what their schema says they need", () => {
    expect(problems({ is: "identifier", requiredParts: ["system", "value"] }, { value: "x" })).toEqual([["system", "missing"]]);
    expect(problems({ is: "identifier", requiredParts: [] }, {})).toEqual([]);
  });
});

describe("codes", () => {
  it("of an open internal list take any code under its name", () => {
    const codes = { list: { system: "testi/kentta", codes: [] } };
    expect(problems({ is: "code", codes }, { system: "testi/kentta", code: "x", display: "" })).toEqual([]);
    expect(problems({ is: "code", codes }, { system: "testi/muu", code: "x", display: "" })).toEqual([["system", "wrongSystem"]]);
  });

  it("whose system is open take any system and their own codes", () => {
    const label = { fi: "Yksi", sv: "Ett", en: "One" };
    const codes = { list: { system: "testi/kentta", codes: [{ code: "1", label }] }, anySystem: true };
    expect(problems({ is: "code", codes }, { system: "mitä vain", code: "1", display: "" })).toEqual([]);
    expect(problems({ is: "code", codes }, { system: "mitä vain", code: "2", display: "" })).toEqual([["code", "wrongCode"]]);
  });
});

describe("texts", () => {
  it("count characters as people do when more than one is asked for", () => {
    expect(problems({ is: "text", minLength: 2 }, "👪")).toEqual([["", "tooShort"]]);
    expect(problems({ is: "text", minLength: 2 }, "ab")).toEqual([]);
  });

  it("take nothing for a text only where nothing is asked for", () => {
    expect(problems({ is: "text" }, "")).toEqual([]);
    expect(problems({ is: "text", card: "1..1" }, "")).toEqual([["", "tooShort"]]);
    expect(problems({ is: "signature", card: "1..1" }, "")).toEqual([]);
  });
});

describe("lists", () => {
  it("look at each item, and say how many there must be", () => {
    expect(problems({ is: "date", card: "0..*" }, ["2026", "x", 3])).toEqual([
      ["1", "badDate"],
      ["2", "notText"],
    ]);
    expect(problems({ is: "date", card: "0..*", minItems: 3 }, ["2026"])).toEqual([["", "tooFew"]]);
  });
});
