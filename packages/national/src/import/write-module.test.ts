import { describe, expect, it } from "vitest";
import type { Structure } from "../structure/structure.ts";
import { constantName, fileName, typeName } from "./names.ts";
import { printComment, printKey, printText, printValue, Reference } from "./print.ts";
import { readSchema } from "./read-schema.ts";
import { FIELDS, sosmeta } from "./testing.ts";
import { writeModule } from "./write-module.ts";

const structureOf = (schema: object): Structure => {
  const read = readSchema(schema);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

/** What a literal means, worked out by the platform's own parser for JSON-like texts. */
const meaning = (literal: string): unknown =>
  JSON.parse(literal.startsWith("'") ? `"${literal.slice(1, -1).replaceAll('"', '\\"').replaceAll("\\'", "'")}"` : literal);

describe("names", () => {
  it.each([
    ["merkinta_asian_vireilletulosta", "merkintaAsianVireilletulosta", "merkinta-asian-vireilletulosta"],
    ["Äidin ja isän töistä", "aidinJaIsanToista", "aidin-ja-isan-toista"],
    ["../../etc/passwd", "etcPasswd", "etc-passwd"],
    ["class", "structureClass", "class"],
    ["24_tuntinen", "structure24Tuntinen", "24-tuntinen"],
    ["'; process.exit(); //", "processExit", "process-exit"],
    ["", "structure", "structure"],
    ["日本", "structure", "structure"],
  ])("of %j are plain", (text, constant, file) => {
    expect(constantName(text)).toBe(constant);
    expect(fileName(text)).toBe(file);
    expect(typeName(constant)).toMatch(/^[A-Z]/);
  });

  it("have an end", () => {
    expect(constantName("pitka_".repeat(100)).length).toBeLessThanOrEqual(110);
    expect(fileName("pitka_".repeat(100)).length).toBeLessThanOrEqual(100);
  });
});

describe("printed texts", () => {
  it.each(['a "b" c', "a 'b' c", `both " and '`, "back\\slash", '\\"', "line\nbreak", "\u2028", `$\{x} \`y\``, "*/", '\\\\""'])(
    "mean %j",
    (text) => {
      expect(meaning(printText(text))).toBe(text);
    },
  );

  it("need as little escaping as may be", () => {
    expect(printText('luokka "Muu"')).toBe(`'luokka "Muu"'`);
    expect(printText("it's")).toBe(`"it's"`);
  });

  it("are keys in quotes unless they are names", () => {
    expect([printKey("a_1"), printKey("a-b"), printKey("1a"), printKey('"')]).toEqual(["a_1", '"a-b"', '"1a"', '"\\""']);
  });

  it("cannot end a comment", () => {
    expect(printComment("a */ process.exit() \n b \u2028 c")).toBe("/** a * / process.exit()   b   c */");
  });
});

describe("printValue", () => {
  it("keeps short values on a line and breaks long ones", () => {
    expect(printValue({ a: 1, b: ["x"], c: undefined }, 0, 0)).toBe('{ a: 1, b: ["x"] }');
    expect(printValue({ a: "x".repeat(80), b: "y".repeat(80) }, 0, 0).split("\n")).toHaveLength(4);
  });

  it("puts each of several objects on a line of its own", () => {
    const rows = [
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ];
    expect(printValue(rows, 0, 0)).toBe("[\n  { a: 1, b: 2 },\n  { a: 3, b: 4 },\n]");
  });

  it("leaves names in scope as they are", () => {
    expect(printValue({ codes: new Reference("codes") }, 0, 0)).toBe("{ codes: codes }");
  });
});

describe("writeModule", () => {
  const structure = structureOf(
    sosmeta({
      a: FIELDS.serverCode(1, "1.2.3", ["K", "E"], "K = Kyllä, E = Ei"),
      b: FIELDS.serverCode(2, "1.2.3", ["K", "E"], "K = Kyllä, E = Ei"),
      c: FIELDS.group(3, { "outo-avain": FIELDS.date(4) }),
    }),
  );

  it("writes the type, the structure and the form, from two packages only", () => {
    const source = writeModule(structure);
    expect(source).toContain("export interface TestirakenneDocument {");
    expect(source).toContain("export const testirakenne: Structure<TestirakenneDocument> = {");
    expect(source).toContain("export const testirakenneForm: FormDefinition = /* @__PURE__ */ formOf(testirakenne);");
    expect(source).toContain('readonly "outo-avain"?: PartialDate;');
    expect([...source.matchAll(/from "([^"]+)"/g)].map(([, from]) => from)).toEqual([
      "@koonti/core",
      "@koonti/national",
      "@koonti/national",
    ]);
  });

  it("writes equal code lists once, and under a name that is free", () => {
    expect(writeModule(structure).match(/CodeEntry\[\]/g)).toHaveLength(1);
    const clash = writeModule(structure, { constant: "aCodes", form: false });
    expect(clash).toContain("const aCodes2: readonly CodeEntry[]");
  });

  it("writes phrases only when it is given them", () => {
    expect(writeModule(structure)).not.toContain("Phrases");
    expect(writeModule(structure, { phrases: ["Sanasta sanaan."] })).toContain(
      'testirakennePhrases: readonly string[] = ["Sanasta sanaan."];',
    );
  });
});
