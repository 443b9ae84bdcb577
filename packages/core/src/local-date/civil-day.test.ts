import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDay, dayNumber, daysInMonth, isLeapYear, weekdayOf } from "./civil-day.ts";

const MILLISECONDS_PER_DAY = 86_400_000;

describe("day numbers", () => {
  it("agree with the platform's own calendar in UTC, from 1800 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_091, max: 2_932_896 }), (number) => {
        const platform = new Date(number * MILLISECONDS_PER_DAY);
        const expected = { year: platform.getUTCFullYear(), month: platform.getUTCMonth() + 1, day: platform.getUTCDate() };
        expect(civilDay(number)).toEqual(expected);
        expect(dayNumber(expected)).toBe(number);
        expect(weekdayOf(number) % 7).toBe(platform.getUTCDay());
      }),
      { numRuns: 2000 },
    );
  });

  it("run without a gap over every day of four centuries", () => {
    let wrong = 0;
    for (let number = dayNumber({ year: 1800, month: 1, day: 1 }); number <= dayNumber({ year: 2200, month: 1, day: 1 }); number += 1) {
      if (dayNumber(civilDay(number)) !== number) wrong += 1;
    }
    expect(wrong).toBe(0);
  });
});

describe("months", () => {
  it.each([
    [1900, false],
    [2000, true],
    [2024, true],
    [2026, false],
    [2100, false],
  ])("%i: leap year %s", (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  it("have no days when there is no such month", () => {
    expect([0, 13, 99].map((month) => daysInMonth(2026, month))).toEqual([0, 0, 0]);
  });
});
