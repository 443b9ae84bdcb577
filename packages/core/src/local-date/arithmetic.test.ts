import { addMonths as addMonthsOracle } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, addYears, daysBetween } from "./arithmetic.ts";
import { civilDayOf, type LocalDate, localDate, localDateOf } from "./local-date.ts";

const FIRST = localDate("1900-01-01");
const anyDate = fc.integer({ min: 0, max: 110_000 }).map((days) => addDays(FIRST, days));
const atNoon = (date: LocalDate): Date => new Date(`${date}T12:00:00`);
const fromNoon = (date: Date): LocalDate => localDateOf({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });

describe("addDays", () => {
  it("crosses months, leap days and years", () => {
    expect(addDays(localDate("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(localDate("2025-02-28"), 1)).toBe("2025-03-01");
    expect(addDays(localDate("2027-01-01"), -1)).toBe("2026-12-31");
  });

  it("is undone by daysBetween", () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -36_000, max: 36_000 }), (date, n) => daysBetween(date, addDays(date, n)) === n));
  });

  it("adds up", () => {
    const days = fc.integer({ min: -5000, max: 5000 });
    fc.assert(fc.property(anyDate, days, days, (date, n, m) => addDays(addDays(date, n), m) === addDays(date, n + m)));
  });

  it("refuses parts of a day and days outside the calendar", () => {
    expect(() => addDays(FIRST, 0.5)).toThrow("Days, months and years are counted in whole numbers");
    expect(() => addDays(FIRST, Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => addDays(localDate("9999-12-31"), 1)).toThrow(RangeError);
  });
});

describe("daysBetween", () => {
  it("agrees with date-fns", () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => daysBetween(a, b) === differenceInCalendarDays(atNoon(b), atNoon(a))));
  });
});

describe("addMonths", () => {
  it.each([
    ["2026-11-30", 3, "2027-02-28"],
    ["2027-11-30", 3, "2028-02-29"],
    ["2026-08-31", 3, "2026-11-30"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-12-01", 1, "2027-01-01"],
    ["2026-05-31", 0, "2026-05-31"],
  ])("%s and %i months: %s", (start, n, expected) => expect(addMonths(localDate(start), n)).toBe(expected));

  it("agrees with date-fns", () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: -600, max: 600 }),
        (date, n) => addMonths(date, n) === fromNoon(addMonthsOracle(atNoon(date), n)),
      ),
    );
  });

  it("keeps the day number, or takes the last day of the month (act 150/1930 3 §)", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 240 }), (date, n) => {
        const target = addMonths(date, n);
        const isLast = civilDayOf(addDays(target, 1)).day === 1;
        return civilDayOf(target).day === civilDayOf(date).day || (isLast && civilDayOf(target).day < civilDayOf(date).day);
      }),
    );
  });

  it("refuses parts of a month", () => expect(() => addMonths(FIRST, 1.5)).toThrow(RangeError));
});

describe("addYears", () => {
  it("takes 28 February of a common year for the leap day", () => {
    expect(addYears(localDate("2024-02-29"), 1)).toBe("2025-02-28");
    expect(addYears(localDate("2024-02-29"), 4)).toBe("2028-02-29");
    expect(addYears(localDate("2026-11-02"), -75)).toBe("1951-11-02");
  });
});

describe("months and years", () => {
  const anyMonths = fc.integer({ min: 0, max: 360 });

  it("never bring a later start to an earlier target", () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 0, max: 400 }),
        anyMonths,
        (date, days, n) => addMonths(date, n) <= addMonths(addDays(date, days), n),
      ),
    );
  });

  it("are always in the month that the count says", () => {
    fc.assert(
      fc.property(anyDate, anyMonths, (date, n) => {
        const [from, to] = [civilDayOf(date), civilDayOf(addMonths(date, n))];
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + n);
      }),
    );
  });

  it("are twelve to the year", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -50, max: 50 }), (date, years) => addYears(date, years) === addMonths(date, 12 * years)),
    );
  });
});
