import { describe, expect, it } from "vitest";
import { checkOptions, ruleOptionsOf } from "./check-options.ts";
import { defineRule } from "./define-rule.ts";
import { hasTitle, type Loan, loanRules, PROVISION, returnedInTime } from "./fixtures/loans.ts";
import type { OptionDefinitions } from "./option.ts";

const ruleWith = (id: string, options: OptionDefinitions) =>
  defineRule<Loan>()({
    id: `loans/${id}`,
    ref: "LIB-3",
    legalBasis: [PROVISION],
    inForce: { from: "2020-01-01" },
    severity: "info",
    options,
    messageKeys: [],
    appliesWhen: () => true,
    check: (_, { pass }) => pass(),
  });

describe("ruleOptionsOf", () => {
  it("gathers the options of all rules by name", () => {
    const mode = { default: "a", description: "", values: ["a", "b"] };
    expect(ruleOptionsOf([hasTitle, returnedInTime, ruleWith("with-mode", { mode })])).toEqual({ ...returnedInTime.options, mode });
  });
});

describe("checkOptions", () => {
  const mode = ruleWith("with-mode", { mode: { default: "a", description: "", values: ["a", "b"] } });

  it("accepts values the definitions allow, the bounds included", () => {
    expect(checkOptions([...loanRules, mode], {})).toEqual([]);
    expect(checkOptions([...loanRules, mode], { loanDays: 1, mode: "b" })).toEqual([]);
    expect(checkOptions(loanRules, { loanDays: 90 })).toEqual([]);
  });

  it.each([
    ["of the wrong type", { loanDays: "28" }],
    ["under the bound", { loanDays: 0 }],
    ["over the bound", { loanDays: 91 }],
    ["not a number", { loanDays: Number.NaN }],
    ["empty", { loanDays: null }],
  ])("refuses a value that is %s", (_, values) => {
    expect(checkOptions(loanRules, values)).toEqual([{ kind: "value", option: "loanDays" }]);
  });

  it("refuses a value outside its list", () => {
    expect(checkOptions([mode], { mode: "c" })).toEqual([{ kind: "value", option: "mode" }]);
  });

  it("refuses a name no rule has", () => {
    expect(checkOptions(loanRules, { loandays: 14 })).toEqual([{ kind: "unknown", option: "loandays" }]);
  });

  it("finds rules that disagree about an option, once", () => {
    const other = (id: string) => ruleWith(id, { loanDays: { default: 14, description: "", min: 1, max: 90 } });
    expect(checkOptions([...loanRules, other("one"), other("two")], {})).toEqual([{ kind: "conflict", option: "loanDays" }]);
    expect(checkOptions([...loanRules, ruleWith("same", returnedInTime.options)], {})).toEqual([]);
  });

  it.each([
    ["default", { default: 14, description: "", min: 1, max: 90 }],
    ["least", { default: 28, description: "", min: 2, max: 90 }],
    ["greatest", { default: 28, description: "", min: 1, max: 91 }],
    ["list", { default: 28, description: "", min: 1, max: 90, values: [14, 28] }],
  ])("takes another %s for a disagreement, and other words for none", (_, loanDays) => {
    const same = { default: 28, description: "In other words", min: 1, max: 90, confidence: "G" } as const;
    expect(checkOptions([...loanRules, ruleWith("other", { loanDays })], {})).toEqual([{ kind: "conflict", option: "loanDays" }]);
    expect(checkOptions([...loanRules, ruleWith("other", { loanDays: same })], {})).toEqual([]);
  });
});
