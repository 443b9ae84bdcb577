import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { codeState } from "./code-states.ts";
import { CODE_SYSTEMS, withExports } from "./code-systems.ts";
import { codeSystemFromCsv, codeSystemFromJson } from "./load-code-system.ts";

const options = { oid: "1.2.246.537.6.1294", name: { fi: "Tuen tarpeen kesto", sv: "Varaktighet", en: "Duration" } };

const loaded = (...args: Parameters<typeof codeSystemFromCsv>) => {
  const read = codeSystemFromCsv(...args);
  return read.ok ? read.value : read.error;
};

describe("codeSystemFromCsv", () => {
  it("reads codes with their texts; Swedish and English fall back on Finnish", () => {
    expect(loaded("code;fi;sv\n1;Tilapäinen;Tillfälligt\n2;Toistuva;\n", options)).toEqual({
      ...options,
      status: "complete",
      codes: [
        { code: "1", label: { fi: "Tilapäinen", sv: "Tillfälligt", en: "Tilapäinen" } },
        { code: "2", label: { fi: "Toistuva", sv: "Toistuva", en: "Toistuva" } },
      ],
    });
  });

  it.each([
    ["commas and quotes", 'code,fi\n"1","Testi, ""lainaus"""\n', 'Testi, "lainaus"'],
    ["tabs", "code\tfi\n1\tTesti\n", "Testi"],
    ["Windows line ends and a byte order mark", "\uFEFFcode;fi\r\n1;Testi\r\n", "Testi"],
    ["a line break in a text", 'code;fi\n1;"Testi\ntoinen"', "Testi\ntoinen"],
    ["column names in capitals", "CODE;FI\n1;Testi", "Testi"],
  ])("bears %s", (_, text, expected) => {
    expect(loaded(text, options)).toMatchObject({ codes: [{ code: "1", label: { fi: expected } }] });
  });

  it("takes other column names, main classes and days in force", () => {
    const text =
      "CodeId;LongName;Up;Start;End\nA;Pää;;2020-01-01;\nA1;Ala;A;2020-01-01;\nA2;Vanha;A;2010-01-01;2019-12-31\nA3;Tuleva;A;2030-01-01;\n";
    const columns = { code: "CodeId", fi: "LongName", parent: "Up", from: "Start", until: "End" };
    const list = loaded(text, { ...options, columns, asOf: localDate("2026-05-04"), version: "2024" });
    expect(list).toMatchObject({ version: "2024", codes: [{ code: "A" }, { code: "A1" }], parents: { A1: "A" } });
  });

  it.each([
    ["code;fi\n1;\n", { reason: "there is no Finnish text in the column fi", row: 2 }],
    ["code;fi\n1;A\n1;B\n", { reason: "the code stands twice", row: 3 }],
    ["koodi;fi\n1;A\n", { reason: "there is no code in the column code", row: 2 }],
    ["code;fi\n", { reason: "there are no codes" }],
    ["", { reason: "there are no codes" }],
    ['code;fi\n1;"A\n', { reason: "the quotes do not pair" }],
  ])("refuses %j", (text, problem) => {
    expect(loaded(text, options)).toEqual(problem);
  });
});

describe("codeSystemFromJson", () => {
  it("reads the same as CSV", () => {
    const read = codeSystemFromJson([{ code: 1, fi: "Tilapäinen", sv: "Tillfälligt" }], options);
    expect(read).toEqual(codeSystemFromCsv("code;fi;sv\n1;Tilapäinen;Tillfälligt", options));
  });

  it.each([{}, null, "x", [1], [[]]])("refuses %j", (json) => {
    expect(codeSystemFromJson(json, options)).toEqual({ ok: false, error: { reason: "the export is not a list of objects" } });
  });
});

describe("codeState", () => {
  const URN = "urn:oid:1.2.246.537.6.1294";

  it("is verified for what a complete list has, unknown for what it has not", () => {
    expect(codeState(CODE_SYSTEMS, "urn:oid:1.2.246.537.6.1243", "24")).toBe("verified");
    expect(codeState(CODE_SYSTEMS, "urn:oid:1.2.246.537.6.1243.2022", "20")).toBe("unknown");
  });

  it("is unverified for what a partial, an external or no list has not", () => {
    expect(codeState(CODE_SYSTEMS, URN, "3")).toBe("verified");
    expect(codeState(CODE_SYSTEMS, URN, "1")).toBe("unverified");
    expect(codeState(CODE_SYSTEMS, "urn:oid:1.2.246.537.6.1292", "1")).toBe("unverified");
    expect(codeState([], URN, "3")).toBe("unverified");
  });

  it("is known once a county has given its export", () => {
    const read = codeSystemFromCsv("code;fi\n1;Tilapäinen\n2;Toistuva\n3;Pitkäaikainen", options);
    const systems = withExports(read.ok ? [read.value] : []);
    expect(codeState(systems, URN, "1")).toBe("verified");
    expect(codeState(systems, URN, "4")).toBe("unknown");
    expect(systems).toHaveLength(CODE_SYSTEMS.length);
  });
});
