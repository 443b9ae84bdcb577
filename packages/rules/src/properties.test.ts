import { addDays, compareLocalDates, type LocalDate, localDate } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combineRules } from "./county-rules.ts";
import { type Deadline, type DeadlineFacts, deadlineOn } from "./deadline.ts";
import { evaluate } from "./evaluate.ts";
import { explain } from "./explain.ts";
import { DAY, type Loan, loanRules, on, PROVISION, returnedInTime } from "./fixtures/loans.ts";
import { dayNumber, isInForce } from "./in-force.ts";
import type { Rule } from "./rule.ts";

const days = fc.integer({ min: -2000, max: 2000 }).map((n) => addDays(DAY, n));
const facts: fc.Arbitrary<DeadlineFacts> = fc.record({
  startEvent: fc.constant("borrowed"),
  start: days,
  target: days,
  metOn: fc.option(days, { nil: undefined }),
  counting: fc.record({ unit: fc.constantFrom("days", "months"), n: fc.nat(40) }),
  provision: fc.constant(PROVISION),
  extensionGround: fc.option(fc.string(), { nil: undefined }),
});

describe("properties of deadlines", () => {
  it("a state is the one its own days tell", () => {
    fc.assert(
      fc.property(facts, days, (given, today) => {
        const { state, metOn, target }: Deadline = deadlineOn(given, today);
        expect(state === "met" || state === "metLate").toBe(metOn !== undefined);
        const end = metOn ?? today;
        expect(state === "late" || state === "metLate").toBe(compareLocalDates(end, target) > 0);
      }),
    );
  });

  it("once met it stays as it was met", () => {
    fc.assert(
      fc.property(facts, days, fc.nat(500), (given, today, later) => {
        const now = deadlineOn(given, today);
        if (now.metOn !== undefined) expect(deadlineOn(given, addDays(today, later))).toEqual(now);
      }),
    );
  });
});

describe("properties of days in force", () => {
  it("numbers of days sort as the days do", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(dayNumber(a) - dayNumber(b))).toBe(Math.sign(compareLocalDates(a, b)));
      }),
    );
  });

  it("a rule is in force exactly from its first to its last day", () => {
    const { from, until } = returnedInTime.inForce;
    const within = (day: LocalDate) => compareLocalDates(from, day) <= 0 && (until === undefined || compareLocalDates(day, until) <= 0);
    fc.assert(
      fc.property(days, (day) => {
        expect(isInForce(returnedInTime, day)).toBe(within(day));
        expect(evaluate([returnedInTime], {}, on(day))[0]?.because === "notInForce").toBe(!within(day));
      }),
    );
  });
});

describe("properties of explanations", () => {
  const loans: fc.Arbitrary<Loan> = fc.record({ borrowedOn: days, returnedOn: days, isReference: fc.boolean() }, { requiredKeys: [] });
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom("{", "{n}", "{n, plural, one {#}}", "{target} {x, select, other {y}}", "'", "<a>{n}</a>"),
  );
  const keys = loanRules.flatMap(({ id, messageKeys }) => [...messageKeys, "duty", "mend"].map((key) => `${id}#${key}`));

  it("never throw, and always say something, whatever the texts", () => {
    fc.assert(
      fc.property(
        loans,
        fc.dictionary(fc.constantFrom(...keys), texts),
        fc.constantFrom("fi", "sv", "en", "se"),
        (loan, catalogue, language) => {
          for (const finding of evaluate(loanRules, loan, on(DAY))) {
            const { reason, provision, url, mend } = explain(finding, catalogue, language);
            expect([typeof reason, typeof provision, typeof url]).toEqual(["string", "string", "string"]);
            if (finding.outcome !== "breached") expect(mend).toBeUndefined();
          }
        },
      ),
    );
  });
});

describe("properties of combined rules", () => {
  const numbered = (id: string): Rule<Loan> => ({ ...returnedInTime, id });
  const ids = fc.uniqueArray(fc.constantFrom("loans/a", "loans/b", "county-21/a", "county-21/b", "county-08/a"), { maxLength: 5 });

  it("keep every national rule in its place, or are refused", () => {
    fc.assert(
      fc.property(ids, ids, (national, own) => {
        const combined = combineRules(national.map(numbered), own.map(numbered));
        const isCounty = (id: string) => id.startsWith("county-");
        const fits = !national.some(isCounty) && own.every(isCounty);
        expect(combined.ok).toBe(fits);
        if (combined.ok) expect(combined.value.map(({ id }) => id)).toEqual([...national, ...own]);
      }),
    );
  });
});

describe("dates outside the usual", () => {
  it("count as any other", () => {
    expect(dayNumber("1900-01-01")).toBe(19_000_101);
    expect(isInForce(returnedInTime, localDate("2024-02-29"))).toBe(true);
  });
});
