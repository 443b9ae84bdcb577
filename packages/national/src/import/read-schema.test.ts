import { describe, expect, it } from "vitest";
import { parse } from "../read/parse.ts";
import { fieldAt } from "../structure/field-at.ts";
import { readPhrases, readSchema } from "./read-schema.ts";
import { FIELDS, meta, sosmeta } from "./testing.ts";

const read = (json: unknown) => {
  const result = readSchema(json, { "Kenttä 1": "Field 1", Yksi: "One" });
  return result.ok ? result.value : undefined;
};

const reasons = (json: unknown) => {
  const result = readSchema(json);
  return result.ok ? [] : result.error.map(({ at, reason }) => (at === "" ? reason : `${at}: ${reason}`));
};

const only = (field: object) => fieldAt(read(sosmeta({ kentta: field })) ?? { ...EMPTY }, ["kentta"]);

const EMPTY = {
  oid: "",
  version: "",
  componentLibrary: "",
  type: "",
  root: "",
  name: { fi: "", sv: "", en: "" },
  fields: [],
  conditions: [],
};

describe("readSchema", () => {
  it("reads the frame of a structure", () => {
    expect(read(sosmeta({}))).toEqual({
      oid: "1.2.246.537.6.1506.99999.2025.1.2",
      version: "2025-01-02",
      componentLibrary: "2025-01-01",
      type: "Arvio",
      root: "testirakenne",
      name: { fi: "Testirakenne", sv: "Teststruktur", en: "Testirakenne" },
      fields: [],
      conditions: [],
    });
  });

  it.each([
    ["text", FIELDS.text(1)],
    ["name", FIELDS.name(1)],
    ["phrase", FIELDS.phrase(1, "Sanasta sanaan.")],
    ["boolean", FIELDS.boolean(1)],
    ["date", FIELDS.date(1)],
    ["count", FIELDS.count(1)],
    ["number", FIELDS.number(1)],
    ["quantity", FIELDS.quantity(1)],
    ["percent", FIELDS.quantity(1, "Prosentti")],
    ["measure", FIELDS.quantity(1, "Mitta")],
    ["identifier", FIELDS.identifier(1)],
    ["signature", FIELDS.signature(1)],
    ["code", FIELDS.serverCode(1, "1.2.246.537.6.1222")],
    ["heading", FIELDS.heading(1, {})],
    ["group", FIELDS.group(1, {})],
  ])("reads a %s", (is, field) => {
    expect(only(field)).toMatchObject({ is, row: 1, card: "0..1", label: { fi: "Kenttä 1", sv: "Fält 1", en: "Field 1" } });
  });

  it("reads cardinalities from what the schema enforces", () => {
    const field = FIELDS.text(1);
    const cards = { a: field, b: field, c: FIELDS.many(field), d: FIELDS.many(field, 1), e: FIELDS.many(field, 3) };
    const structure = read(sosmeta(cards, ["b", "d"]));
    expect(structure?.fields.map(({ card, minItems }) => [card, minItems])).toEqual([
      ["0..1", undefined],
      ["1..1", undefined],
      ["0..*", undefined],
      ["1..*", undefined],
      ["0..*", 3],
    ]);
  });

  it("keeps the order of the rows, whatever the order of the file", () => {
    expect(read(sosmeta({ b: FIELDS.text(2), a: FIELDS.text(1) }))?.fields.map(({ key }) => key)).toEqual(["a", "b"]);
  });

  it("keeps a mandatory text as strict as the schema is, and no stricter", () => {
    const structure = read(sosmeta({ loose: FIELDS.text(1), usual: FIELDS.mandatoryText(2) }, ["loose", "usual"]));
    expect(structure?.fields.map(({ minLength }) => minLength)).toEqual([0, undefined]);
    expect(structure && parse(structure, { testirakenne: { loose: "", usual: "x" } }).ok).toBe(true);
    expect(structure && parse(structure, { testirakenne: { loose: "", usual: "" } }).ok).toBe(false);
  });

  it("does not take a text called a date for one when nothing enforces it", () => {
    expect(only({ type: "string", sosmeta: meta(1, "Pvm") })?.is).toBe("text");
  });

  it("reads the flags and the title", () => {
    const flags = { nationwideRecordedInformation: true, conditionalRequired: true, hiddenField: true };
    const title = [{ lang: "fi", value: "Otsake  rivin\nyli" }];
    expect(only({ type: "boolean", sosmeta: meta(1, "Kytkin", { ...flags, title }) })).toMatchObject({
      nationwide: true,
      conditional: true,
      hidden: true,
      label: { fi: "Otsake rivin yli", sv: "Otsake rivin yli", en: "Otsake rivin yli" },
    });
  });

  it("reads codes with their labels out of the prose that lists them", () => {
    const entry = (code: string, fi: string, en = fi) => ({ code, label: { fi, sv: fi, en } });
    const prose = "Sisäinen luokitus:\n1 = Yksi,\n1.1 = Kela, tai muu\n2 = A = B;\n99 = Muu";
    expect(only(FIELDS.internalCode(1, "testirakenne/kentta", ["1", "1.1", "2", "99"], prose))?.codes).toEqual({
      list: {
        system: "testirakenne/kentta",
        codes: [entry("1", "Yksi", "One"), entry("1.1", "Kela, tai muu"), entry("2", "A = B"), entry("99", "Muu")],
      },
    });
    expect(only(FIELDS.serverCode(1, "1.2.3", ["K", "K", "E"], "K = Kyllä"))?.codes).toEqual({
      oid: "1.2.3",
      only: [entry("K", "Kyllä"), entry("E", "E")],
    });
    expect(only(FIELDS.internalCode(1, undefined, ["1"], ""))?.codes).toMatchObject({
      anySystem: true,
      list: { system: "testirakenne/kentta" },
    });
  });

  it("takes whatever a schema has for an OID, to the letter", () => {
    const structure = read(sosmeta({ kentta: FIELDS.serverCode(1, "1.2.246.537.6.1221 /x-1") }));
    const code = (system: string) => ({ testirakenne: { kentta: { system, code: "1", display: "" } } });
    expect(structure && parse(structure, code("urn:oid:1.2.246.537.6.1221 /x-1.2015")).ok).toBe(true);
    expect(structure && parse(structure, code("urn:oid:1.2.246.537.6.1221")).ok).toBe(false);
  });

  it("marks phrases and leaves their wording behind; readPhrases has it", () => {
    const schema = sosmeta({ teksti: FIELDS.phrase(1, "Sanasta sanaan."), koodi: FIELDS.serverCode(2, "1.2.3", ["K"]) });
    expect(JSON.stringify(read(schema))).not.toContain("Sanasta");
    expect(readPhrases(schema)).toEqual(["Sanasta sanaan."]);
  });

  it("carries no guidance", () => {
    expect(JSON.stringify(read(sosmeta({ kentta: FIELDS.text(1) })))).not.toMatch(/Ohje|Anvisning/u);
  });
});

describe("readSchema refuses", () => {
  const NOT_ONE = ["the file is not a Sosmeta schema of a document structure"];

  it.each([null, [], "x", 3, {}, { type: "object" }, { sosmeta: { oid: "x" } }, { openapi: "3.1.0" }])("%j", (json) => {
    expect(reasons(json)).toEqual(NOT_ONE);
  });

  it.each([
    ["two roots", { properties: { a: {}, b: {} } }],
    ["no root", { properties: {} }],
    ["an unusable root", { properties: JSON.parse('{"__proto__": {}}') }],
    ["no Sosmeta block", { sosmeta: undefined }],
  ])("a file with %s", (_, changes) => {
    expect(reasons(sosmeta({}, [], changes))).toEqual(NOT_ONE);
  });

  it.each([
    ["a keyword it does not carry", { type: "string", maxLength: 3, sosmeta: meta(1, "Teksti") }, 'the keyword "maxLength" is not one'],
    ["a reference", { $ref: "#/x", type: "object", sosmeta: meta(1, undefined), additionalProperties: false }, 'the keyword "$ref" is not'],
    ["a pattern it does not know", { type: "string", pattern: "^(a+)+$", sosmeta: meta(1, "Teksti") }, "the pattern is neither"],
    ["an open object", { type: "object", properties: {}, sosmeta: meta(1, undefined) }, "an object lets unknown fields in"],
    ["a field without its block", { type: "string" }, "the field has no sosmeta block"],
    ["a field without a name", { type: "string", sosmeta: { ...meta(1, "Teksti"), name: [] } }, "the field has no Finnish name"],
    ["a field without a row", { type: "string", sosmeta: { ...meta(1, "Teksti"), rowNumber: "1" } }, "the field has no row number"],
    ["a type Sosmeta does not use", { type: "integer", sosmeta: meta(1, "Lkm") }, 'the type "integer" is not one'],
    ["a union of types", { type: ["string", "null"], sosmeta: meta(1, "Teksti") }, "the type null is not one"],
    ["a list of nothing", { type: "array", minItems: 0 }, "a repeating field does not say what repeats"],
    ["a list of lists", FIELDS.many(FIELDS.many(FIELDS.text(1))), "the field has no sosmeta block"],
    [
      "a length that is no number",
      { type: "string", minLength: "1", sosmeta: meta(1, "Teksti") },
      "minLength is not a number of characters",
    ],
    ["a number of items that is none", { ...FIELDS.many(FIELDS.text(1)), minItems: -1 }, "minItems is not a number of items"],
    ["a field that is no object", "x", "the field has no sosmeta block"],
  ])("%s, and says where", (_, field, reason) => {
    const [first, ...others] = reasons(sosmeta({ osa: FIELDS.group(1, { kentta: field }) }));
    expect(first).toContain(`osa/kentta: ${reason}`);
    expect(others).toEqual([]);
  });

  it("a code system by a pattern that is more than a list", () => {
    const field = FIELDS.serverCode(1, "1.2.3");
    const system = { type: "string", pattern: "^urn:oid:1.2.3.*$" };
    expect(reasons(sosmeta({ kentta: { ...field, properties: { ...(field["properties"] as object), system } } }))).toEqual([
      "kentta: the pattern of the code system is not the OID of a list of the code server",
    ]);
  });

  it.each([
    "^urn:oid:1.2.3(\\.\\d+)*$",
    "^urn:oid:1\\.2(\\.\\d+)*",
    "^urn:oid:\\d+(\\.\\d+)*$",
    "^urn:oid:(a+)+(\\.\\d+)*$",
    "urn:oid:1(\\.\\d+)*$",
  ])("a code system by the pattern %s", (pattern) => {
    const field = FIELDS.serverCode(1, "1.2.3");
    const properties = { ...(field["properties"] as object), system: { type: "string", pattern } };
    expect(reasons(sosmeta({ kentta: { ...field, properties } }))).toHaveLength(1);
  });

  it("a mandatory field that is not there, and every other fault with it", () => {
    const faults = reasons(sosmeta({ a: { type: "integer", sosmeta: meta(1, "Lkm") }, b: { type: "string" } }, ["c"]));
    expect(faults).toHaveLength(3);
  });

  it.each([
    [["puuttuu"], 'ryhma: the field "puuttuu" is required and is not there'],
    [5, "ryhma: required is not a list of fields"],
  ])("a group that demands %j", (required, reason) => {
    const group = { ...FIELDS.group(1, { kentta: FIELDS.text(2) }), required };
    expect(reasons(sosmeta({ ryhma: group }))).toEqual([reason]);
  });

  it("fields nested too deep", () => {
    let field = FIELDS.text(1);
    for (let depth = 0; depth < 100; depth += 1) field = FIELDS.group(1, { kentta: field });
    expect(reasons(sosmeta({ kentta: field }))[0]).toContain("fields are nested deeper than 30");
  });
});
