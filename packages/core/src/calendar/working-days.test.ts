import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../local-date/arithmetic.ts";
import { type LocalDate, localDate } from "../local-date/local-date.ts";
import { type CalendarOptions, DEFAULT_CALENDAR, isWorkingDay, nthWorkingDayAfter, workingDaysBetween } from "./working-days.ts";

const SATURDAYS: CalendarOptions = { saturdayCounts: true, evesCount: true };
const NO_EVES: CalendarOptions = { saturdayCounts: false, evesCount: false };

const anyOptions = fc.record({ saturdayCounts: fc.boolean(), evesCount: fc.boolean() });
const anyDate = fc.integer({ min: 0, max: 13_000 }).map((days): LocalDate => addDays(localDate("2024-01-01"), days));
const anyCount = fc.integer({ min: 0, max: 60 });

describe("isWorkingDay", () => {
  it.each([
    ["2026-11-02", "a Monday", true, true, true],
    ["2026-11-07", "a Saturday", false, true, false],
    ["2026-11-08", "a Sunday", false, false, false],
    ["2026-05-01", "May Day, a Friday", false, false, false],
    ["2026-05-14", "Ascension Day", false, false, false],
    ["2026-06-19", "Midsummer Eve", true, true, false],
    ["2026-06-20", "Midsummer Day, a Saturday", false, false, false],
    ["2026-12-24", "Christmas Eve, a Thursday", true, true, false],
    ["2026-12-26", "second day of Christmas, a Saturday", false, false, false],
    ["2026-12-31", "New Year's Eve", true, true, true],
  ])("%s, %s: by default %s, with Saturdays %s, without eves %s", (text, _what, byDefault, withSaturdays, withoutEves) => {
    const date = localDate(text);
    expect([isWorkingDay(date), isWorkingDay(date, SATURDAYS), isWorkingDay(date, NO_EVES)]).toEqual([
      byDefault,
      withSaturdays,
      withoutEves,
    ]);
  });
});

describe("nthWorkingDayAfter", () => {
  it("does not count day zero", () => {
    expect(nthWorkingDayAfter(localDate("2026-11-02"), 1)).toBe("2026-11-03");
    expect(nthWorkingDayAfter(localDate("2026-11-02"), 0)).toBe("2026-11-02");
  });

  it("passes over the eves only when they do not count", () => {
    expect(nthWorkingDayAfter(localDate("2026-06-18"), 1)).toBe("2026-06-19");
    expect(nthWorkingDayAfter(localDate("2026-06-18"), 1, NO_EVES)).toBe("2026-06-22");
    expect(nthWorkingDayAfter(localDate("2026-12-23"), 2)).toBe("2026-12-28");
    expect(nthWorkingDayAfter(localDate("2026-12-23"), 2, NO_EVES)).toBe("2026-12-29");
  });

  it("is a working day, the nth by count", () => {
    fc.assert(
      fc.property(anyDate, anyCount, anyOptions, (date, n, options) => {
        const target = nthWorkingDayAfter(date, n, options);
        expect(workingDaysBetween(date, target, options)).toBe(n);
        expect(n === 0 || isWorkingDay(target, options)).toBe(true);
      }),
    );
  });

  it("comes never later when Saturdays count, and never earlier when eves do not", () => {
    fc.assert(
      fc.property(anyDate, anyCount, (date, n) => {
        const usual = nthWorkingDayAfter(date, n, DEFAULT_CALENDAR);
        expect(nthWorkingDayAfter(date, n, SATURDAYS) <= usual).toBe(true);
        expect(nthWorkingDayAfter(date, n, NO_EVES) >= usual).toBe(true);
      }),
    );
  });

  it("refuses counts that make no sense", () => {
    expect(() => nthWorkingDayAfter(localDate("2026-11-02"), -1)).toThrow("Working days are counted in whole numbers from 0");
    expect(() => nthWorkingDayAfter(localDate("2026-11-02"), 1.5)).toThrow(RangeError);
    expect(() => nthWorkingDayAfter(localDate("2026-11-02"), Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe("workingDaysBetween", () => {
  it("counts the last day and not the first", () => {
    expect(workingDaysBetween(localDate("2026-11-06"), localDate("2026-11-09"))).toBe(1);
    expect(workingDaysBetween(localDate("2026-11-06"), localDate("2026-11-08"))).toBe(0);
    expect(workingDaysBetween(localDate("2026-11-06"), localDate("2026-11-06"))).toBe(0);
  });

  it("has the sign of the direction", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 90 }), anyOptions, (a, days, options) => {
        const b = addDays(a, days);
        expect(workingDaysBetween(b, a, options)).toBe(0 - workingDaysBetween(a, b, options));
      }),
    );
  });

  it("adds up over a day in between", () => {
    const days = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(anyDate, days, days, anyOptions, (a, n, m, options) => {
        const [b, c] = [addDays(a, n), addDays(a, n + m)];
        expect(workingDaysBetween(a, c, options)).toBe(workingDaysBetween(a, b, options) + workingDaysBetween(b, c, options));
      }),
    );
  });
});
