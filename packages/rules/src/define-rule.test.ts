import { describe, expect, expectTypeOf, it } from "vitest";
import type { Catalogue, MessageKeyOf } from "./catalogue.ts";
import { defineRule } from "./define-rule.ts";
import { RuleDefinitionError } from "./definition.ts";
import { hasTitle, type Loan, type loanRules, PROVISION, returnedInTime } from "./fixtures/loans.ts";
import type { Rule } from "./rule.ts";
import type { Toolbox } from "./toolbox.ts";

const sound = {
  id: "loans/is-sound",
  ref: "LIB-2",
  legalBasis: [PROVISION],
  inForce: { from: "2020-01-01" },
  severity: "error",
  messageKeys: ["wrong"],
  appliesWhen: () => true,
  check: (_: Loan, { pass }: Toolbox<"wrong", never>) => pass(),
} as const;

const define = (changes: object) => () => defineRule<Loan>()({ ...sound, ...changes });

describe("defineRule", () => {
  it("fills in what is left out", () => {
    expect(hasTitle).toMatchObject({ source: "guidance", options: {}, defaults: {}, hasOptions: false, severities: ["info"] });
    expect(returnedInTime).toMatchObject({ source: "law", defaults: { loanDays: 28 }, hasOptions: true, severities: ["error", "warning"] });
    expect(hasTitle).not.toHaveProperty("eventDate");
  });

  it("freezes the rule and what is in it", () => {
    for (const part of [
      returnedInTime,
      returnedInTime.legalBasis,
      returnedInTime.inForce,
      returnedInTime.messageKeys,
      returnedInTime.severities,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    for (const part of [returnedInTime.options, returnedInTime.defaults]) expect(Object.isFrozen(part)).toBe(true);
  });

  it.each([
    ["an id without a package", { id: "is-sound" }, "the id is not of the form package/duty-as-words"],
    ["an id with capitals", { id: "loans/isSound" }, "the id is not of the form package/duty-as-words"],
    ["an id with a trailing hyphen", { id: "loans/is-" }, "the id is not of the form package/duty-as-words"],
    ["an id with something before it", { id: "the loans/is-sound" }, "the id is not of the form package/duty-as-words"],
    ["an id with something after it", { id: "loans/is-sound/too" }, "the id is not of the form package/duty-as-words"],
    ["an empty ref", { ref: "" }, "the ref is empty"],
    ["no provision", { legalBasis: [] }, "no provision is named"],
    ["a date that is none", { inForce: { from: "2020-02-30" } }, "inForce.from is not a calendar date"],
    ["a last day that is none", { inForce: { from: "2020-01-01", until: "2020-13-01" } }, "inForce.until is not a calendar date"],
    ["a last day before the first", { inForce: { from: "2020-01-02", until: "2020-01-01" } }, "inForce.until is before inForce.from"],
    ["a doubled key", { messageKeys: ["wrong", "wrong"] }, "a message key is declared twice"],
    ["a standing key", { messageKeys: ["duty"] }, '"duty" cannot be a message key'],
    ["a key that cannot be one", { messageKeys: ["not a key"] }, '"not a key" cannot be a message key'],
    ["a default out of bounds", { options: { days: { default: 0, description: "", min: 1 } } }, 'the default of option "days"'],
    [
      "a default out of its list",
      { options: { mode: { default: "c", description: "", values: ["a", "b"] } } },
      'the default of option "mode"',
    ],
    ["an option name that cannot be one", { options: { "two words": { default: true, description: "" } } }, 'option "two words"'],
  ])("refuses %s, and says what is wrong", (_, changes, problem) => {
    expect(define(changes)).toThrow(RuleDefinitionError);
    expect(define(changes)).toThrow(problem);
  });

  it("names the rule in the error", () => {
    expect(define({ ref: "" })).toThrow(
      expect.objectContaining({
        name: "RuleDefinitionError",
        code: "rule_definition",
        ruleId: "loans/is-sound",
        message: 'Rule "loans/is-sound": the ref is empty',
      }),
    );
  });

  it("accepts one day in force and an option at its bound", () => {
    expect(define({ inForce: { from: "2020-01-01", until: "2020-01-01" } })).not.toThrow();
    expect(define({ options: { days: { default: 1, description: "", min: 1, max: 1 } } })).not.toThrow();
  });
});

describe("types of defineRule", () => {
  it("infers id and keys as literals", () => {
    expectTypeOf(hasTitle.id).toEqualTypeOf<"loans/has-a-title">();
    expectTypeOf<MessageKeyOf<typeof hasTitle>>().toEqualTypeOf<
      "loans/has-a-title#titleMissing" | "loans/has-a-title#duty" | "loans/has-a-title#mend"
    >();
  });

  it("makes a missing text a compile error", () => {
    // @ts-expect-error the text of "mend" is missing
    const partial: Catalogue<[typeof hasTitle]> = { "loans/has-a-title#duty": "", "loans/has-a-title#titleMissing": "" };
    expect(partial).toBeDefined();
  });

  it("accepts only declared keys, severities and options in the check", () => {
    const rule = defineRule<Loan>()({
      ...sound,
      options: { strict: { default: false, description: "" }, mode: { default: "a", description: "", values: ["a", "b"] } },
      // @ts-expect-error a reason that is not declared
      appliesWhen: () => "typo",
      check(loan, { fail }, { options }) {
        expectTypeOf(loan).toEqualTypeOf<Loan>();
        expectTypeOf(options.strict).toEqualTypeOf<boolean>();
        expectTypeOf(options.mode).toEqualTypeOf<"a" | "b">();
        // @ts-expect-error a key that is not declared
        fail("typo");
        // @ts-expect-error a severity that is not declared
        fail("wrong", [], {}, { severity: "info" });
        // @ts-expect-error an option that is not declared
        return options.other ? fail("wrong") : fail("wrong");
      },
    });
    expect(rule.id).toBe("loans/is-sound");
  });

  it("keeps rules about other subjects out of an evaluation", () => {
    expectTypeOf<Rule<Loan>>().not.toExtend<Rule<{ readonly other: string }>>();
    expectTypeOf<Rule<Loan>>().toExtend<Rule<Loan & { readonly more: string }>>();
    expectTypeOf<(typeof loanRules)[number]>().toExtend<Rule>();
  });
});
