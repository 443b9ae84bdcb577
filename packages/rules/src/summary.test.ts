import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { DAY, loanRules, on } from "./fixtures/loans.ts";
import { summary } from "./summary.ts";

describe("summary", () => {
  it("counts outcomes, and breaches by severity", () => {
    const loans = [{}, { borrowedOn: DAY }, { borrowedOn: localDate("2026-01-01"), title: "Testi" }, { isReference: true }];
    expect(summary(loans.flatMap((loan) => evaluate(loanRules, loan, on(DAY))))).toEqual({
      total: 8,
      outcomes: { satisfied: 1, breached: 2, undetermined: 2, notApplicable: 3 },
      breaches: { error: 1, warning: 0, info: 1 },
    });
  });

  it("counts nothing as nothing", () => {
    expect(summary([])).toMatchObject({ total: 0, breaches: { error: 0, warning: 0, info: 0 } });
  });
});
