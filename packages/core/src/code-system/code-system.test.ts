import { describe, expect, it } from "vitest";
import { EMPLOYMENT_FORMS } from "../professional/professional.ts";
import { type CodeSystem, codeLabel, codesOf, findCode, optionsFrom, optionsOf } from "./code-system.ts";

const system: CodeSystem = {
  oid: "1.2.246.537.6.0",
  name: { fi: "Testikoodisto", sv: "Testkodverk", en: "Test code system" },
  status: "partial",
  codes: [
    { code: "1", label: { fi: "yksi", sv: "ett", en: "one" } },
    { code: "10", label: { fi: "kymmenen", sv: "tio", en: "ten", se: "logi" } },
  ],
};

describe("findCode", () => {
  it("finds the whole code only", () => {
    expect(findCode(system, "10")?.label.sv).toBe("tio");
    expect(findCode(system, "0")).toBeUndefined();
    expect(findCode(system, "")).toBeUndefined();
  });

  it("looks into a bare list of codes as well", () => expect(findCode(system.codes, "1")?.label.en).toBe("one"));
});

describe("codeLabel", () => {
  it("speaks the language asked for", () => {
    expect(codeLabel(system, "10", "se")).toBe("logi");
    expect(codeLabel(system, "1", "se")).toBe("yksi");
  });

  it("shows the code where the text is not known", () => expect(codeLabel(system, "99", "fi")).toBe("99"));
});

describe("codesOf and optionsOf", () => {
  it("keep the order of the list", () => {
    expect(codesOf(system.codes)).toEqual(["1", "10"]);
    expect(optionsOf(EMPLOYMENT_FORMS).map(({ value, label }) => [value, label.fi])).toEqual([
      ["publicOffice", "Virkasuhde"],
      ["employmentContract", "Työsuhde"],
    ]);
  });
});

describe("optionsFrom", () => {
  const labels = {
    no: { fi: "Ei", sv: "Nej", en: "No" },
    unknown: { fi: "Ei tiedossa", sv: "Inte känt", en: "Not known" },
    yes: { fi: "Kyllä", sv: "Ja", en: "Yes" },
  };

  it("offers the codes it is given, in their order, and no other that has a text", () => {
    expect(optionsFrom(["yes", "no"], labels)).toEqual([
      { value: "yes", label: labels.yes },
      { value: "no", label: labels.no },
    ]);
  });
});
