import { getISODay } from "date-fns/getISODay";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./arithmetic.ts";
import { localDate } from "./local-date.ts";
import { isoWeek, isoWeekday } from "./week.ts";

describe("weeks", () => {
  it("begin on Monday", () => {
    const monday = localDate("2026-11-02");
    expect([0, 1, 2, 3, 4, 5, 6].map((n) => isoWeekday(addDays(monday, n)))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("belong to the year of their Thursday", () => {
    expect(isoWeek(localDate("2027-01-01"))).toEqual({ year: 2026, week: 53 });
    expect(isoWeek(localDate("2027-01-04"))).toEqual({ year: 2027, week: 1 });
    expect(isoWeek(localDate("2024-12-30"))).toEqual({ year: 2025, week: 1 });
  });

  it("agree with date-fns", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 140_000 }), (days) => {
        const date = addDays(localDate("1850-01-01"), days);
        const oracle = new Date(`${date}T12:00:00`);
        expect(isoWeekday(date)).toBe(getISODay(oracle));
        expect(isoWeek(date)).toEqual({ year: getISOWeekYear(oracle), week: getISOWeek(oracle) });
      }),
      { numRuns: 500 },
    );
  });
});
