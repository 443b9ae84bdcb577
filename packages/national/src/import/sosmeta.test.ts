import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeLabels, labelOf, representationOf } from "./sosmeta.ts";

const texts = (fi: string, sv?: string) => [{ lang: "fi", value: fi }, ...(sv === undefined ? [] : [{ lang: "sv", value: sv }])];

describe("labelOf", () => {
  it("prefers the title, tidies it, and falls back on Finnish", () => {
    expect(labelOf({ name: texts("Taho", "Aktör"), title: texts("  Ilmoittaja \n taho ") }, {})).toEqual({
      fi: "Ilmoittaja taho",
      sv: "Ilmoittaja taho",
      en: "Ilmoittaja taho",
    });
  });

  it("takes a dash for nothing", () => {
    expect(labelOf({ name: texts("Taho", "-"), title: texts("-") }, { Taho: "Party" })).toEqual({ fi: "Taho", sv: "Taho", en: "Party" });
    expect(labelOf({ name: texts("-") }, {})).toBeUndefined();
  });

  it.each([{}, { name: "Taho" }, { name: [null, 3, { value: 3 }] }])("finds no label in %j", (meta) => {
    expect(labelOf(meta, {})).toBeUndefined();
  });
});

describe("representationOf", () => {
  it("is empty for a component", () => {
    expect(representationOf({ representation: texts(" Koodi ") })).toBe("Koodi");
    expect(representationOf({})).toBe("");
  });
});

describe("codeLabels", () => {
  it.each([
    ["1 = Kela, 2 = Muu", { "1": "Kela", "2": "Muu" }],
    ["Sisäinen luokitus:\n1 = Kela,\n2 = Muu, joku muu;\n", { "1": "Kela", "2": "Muu, joku muu" }],
    ["1=Kela 2=Muu", { "1": "Kela", "2": "Muu" }],
    ["2 = Muu", { "2": "Muu" }],
    ["ei mitään", {}],
  ])("reads %j", (prose, expected) => {
    expect(Object.fromEntries(codeLabels(prose, ["1", "2"]))).toEqual(expected);
  });

  it("leaves words before an equals sign in the label unless they are codes", () => {
    expect(Object.fromEntries(codeLabels("1 = a = b, 2 = c", ["1", "2"]))).toEqual({ "1": "a = b", "2": "c" });
  });

  it("reads back what was listed, in any order of codes", () => {
    const entries = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[1-9]\d?$/), fc.stringMatching(/^[a-zåäö]{1,10}( [a-zåäö]{1,10})?$/)), {
      selector: ([code]) => code,
    });
    fc.assert(
      fc.property(entries, (listed) => {
        const prose = listed.map(([code, label]) => `${code} = ${label}`).join(",\n");
        const codes = listed.map(([code]) => code).toSorted();
        expect([...codeLabels(prose, codes)]).toEqual(listed);
      }),
    );
  });

  it("is quick with a text made to be slow", () => {
    expect(codeLabels(`${"1 ".repeat(50_000)}=`, ["1"]).size).toBeLessThan(2);
  });
});
