import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { checkCatalogue } from "./check-catalogue.ts";
import { evaluate } from "./evaluate.ts";
import { DAY, en, fi, hasTitle, loanRules, on, sv } from "./fixtures/loans.ts";

const key = "loans/has-a-title#mend";

describe("checkCatalogue", () => {
  it("finds nothing in whole texts, with findings or without", () => {
    const findings = [{}, { isReference: true }, { borrowedOn: localDate("2026-01-01") }, { borrowedOn: DAY, ground: "x" }].flatMap(
      (loan) => evaluate(loanRules, loan, on(DAY)),
    );
    expect(checkCatalogue(loanRules, { fi, sv, en })).toEqual([]);
    expect(checkCatalogue(loanRules, { fi, sv, en }, findings)).toEqual([]);
  });

  it.each([
    ["a text that is not there", { [key]: undefined }, "missing"],
    ["an empty text", { [key]: " " }, "missing"],
    ["a text that cannot be read", { [key]: "{metOn" }, "syntax"],
    ["a plural without other", { [key]: "{n, plural, one {x}}" }, "syntax"],
    ["a place the first language lacks", { [key]: "Anteckna {title}." }, "places"],
  ])("finds %s", (_, change, kind) => {
    const changed = Object.fromEntries(Object.entries({ ...sv, ...change }).filter(([, text]) => text !== undefined)) as Record<
      string,
      string
    >;
    expect(checkCatalogue(loanRules, { fi, sv: changed })).toContainEqual({ kind, key, language: "sv" });
  });

  it("says of a text that cannot be read only that, where there are no places to compare", () => {
    const plain = { ...fi, [key]: "Kirjaa nimike." };
    expect(checkCatalogue(loanRules, { fi: plain, sv: { ...sv, [key]: "Anteckna {" } })).toEqual([{ kind: "syntax", key, language: "sv" }]);
  });

  it("finds a text no rule asks for", () => {
    const texts = { ...fi, "loans/has-a-title#old": "x" };
    expect(checkCatalogue(loanRules, { fi: texts })).toEqual([{ kind: "unknown", key: "loans/has-a-title#old", language: "fi" }]);
  });

  it("finds a rule that is there twice", () => {
    expect(checkCatalogue([hasTitle, ...loanRules], { fi })).toEqual([{ kind: "duplicateRule", key: "loans/has-a-title" }]);
  });

  it("finds a value the text has a place for and the finding lacks", () => {
    const texts = { ...fi, "loans/has-a-title#titleMissing": "Puuttuu: {title}" };
    const findings = evaluate(loanRules, { borrowedOn: DAY }, on(DAY));
    expect(checkCatalogue(loanRules, { fi: texts }, findings)).toEqual([
      { kind: "value", key: "loans/has-a-title#titleMissing", language: "fi" },
    ]);
  });

  it("sees places inside plurals and choices", () => {
    const nested = "{n, plural, one {{a}} other {{flag, select, true {{b}} other {#}}}}";
    const texts = { ...fi, [key]: nested };
    expect(checkCatalogue(loanRules, { fi: texts, sv })).toEqual([{ kind: "places", key, language: "sv" }]);
    expect(checkCatalogue(loanRules, { fi: texts, sv: { ...sv, [key]: "{a} {b} {flag} {n}" } })).toEqual([]);
  });

  it("compares no places with a text that is not there", () => {
    const { [key]: _left, ...others } = sv;
    expect(checkCatalogue(loanRules, { fi: { ...fi, [key]: "Kirjaa {title}." }, sv: others })).toEqual([
      { kind: "missing", key, language: "sv" },
    ]);
    expect(checkCatalogue(loanRules, { fi: { ...fi, [key]: "" }, sv: { ...sv, [key]: "Anteckna {title}." } })).toEqual([
      { kind: "missing", key, language: "fi" },
    ]);
  });

  it("looks for no values in a text that cannot be read", () => {
    const texts = { ...fi, "loans/has-a-title#titleMissing": "{title" };
    const findings = evaluate(loanRules, { borrowedOn: DAY }, on(DAY));
    expect(checkCatalogue(loanRules, { fi: texts }, findings)).toEqual([
      { kind: "syntax", key: "loans/has-a-title#titleMissing", language: "fi" },
    ]);
  });

  it("finds no values in a finding of a rule without texts", () => {
    const findings = evaluate(loanRules, { borrowedOn: DAY }, on(DAY));
    expect(checkCatalogue([], { fi: {} }, findings)).toEqual([]);
  });

  it("has nothing to compare where there are no languages", () => {
    expect(checkCatalogue(loanRules, {})).toEqual([]);
  });
});
