import { addDays, localDate } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { DAY, type Loan, loanRules, returnedInTime } from "./fixtures/loans.ts";

const days = fc.integer({ min: -400, max: 400 }).map((n) => addDays(DAY, n));
const loans: fc.Arbitrary<Loan> = fc.record(
  { borrowedOn: days, returnedOn: days, title: fc.string(), isReference: fc.boolean(), ground: fc.string() },
  { requiredKeys: [] },
);
const contexts = fc.record({ asOf: days, today: days, options: fc.record({ loanDays: fc.integer({ min: -10, max: 100 }) }) });

const state = (loan: Loan, at: Parameters<typeof evaluate>[2]) => evaluate([returnedInTime], loan, at)[0]?.deadline?.state;

describe("properties of evaluation", () => {
  it("evaluating twice gives the same", () => {
    fc.assert(
      fc.property(loans, contexts, (loan, at) => {
        expect(evaluate(loanRules, loan, at)).toEqual(evaluate(loanRules, loan, at));
      }),
    );
  });

  it("one finding per rule, in order", () => {
    fc.assert(
      fc.property(loans, contexts, fc.shuffledSubarray([...loanRules]), (loan, at, rules) => {
        expect(evaluate(rules, loan, at).map(({ ruleId }) => ruleId)).toEqual(rules.map(({ id }) => id));
      }),
    );
  });

  it("adding rules changes no other rule's finding", () => {
    fc.assert(
      fc.property(loans, contexts, (loan, at) => {
        const together = evaluate(loanRules, loan, at);
        expect(together).toEqual(loanRules.flatMap((rule) => evaluate([rule], loan, at)));
      }),
    );
  });

  it("adding an irrelevant fact changes nothing", () => {
    fc.assert(
      fc.property(loans, contexts, fc.jsonValue(), (loan, at, noise) => {
        expect(evaluate(loanRules, { ...loan, noise }, at)).toEqual(evaluate(loanRules, loan, at));
      }),
    );
  });

  it("leaves subject, rules and context as they were", () => {
    fc.assert(
      fc.property(loans, contexts, (loan, at) => {
        const before = JSON.stringify([loan, at]);
        evaluate(loanRules, Object.freeze(loan), Object.freeze(at));
        expect(JSON.stringify([loan, at])).toBe(before);
      }),
    );
  });

  it("a later today never turns a late deadline into a met one", () => {
    fc.assert(
      fc.property(loans, days, fc.nat(800), (loan, today, later) => {
        const at = { asOf: localDate("2026-01-01"), today };
        if (state(loan, at) === "late" || state(loan, at) === "metLate") {
          expect(["late", "metLate"]).toContain(state(loan, { ...at, today: addDays(today, later) }));
        }
      }),
    );
  });

  it("a severity is always one the rule declares", () => {
    fc.assert(
      fc.property(loans, contexts, (loan, at) => {
        for (const [index, { severity }] of evaluate(loanRules, loan, at).entries())
          expect(loanRules[index]?.severities).toContain(severity);
      }),
    );
  });
});
