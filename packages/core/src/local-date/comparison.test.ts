import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "./arithmetic.ts";
import { compareLocalDates, isAfter, isBefore, isSame, isSameOrAfter, isSameOrBefore, maxDate, minDate } from "./comparison.ts";
import { localDate } from "./local-date.ts";

const early = localDate("2026-09-30");
const late = localDate("2026-10-01");
const anyDate = fc.integer({ min: 0, max: 110_000 }).map((days) => addDays(localDate("1900-01-01"), days));

describe("comparison of dates", () => {
  it("puts the earlier first", () => {
    expect([late, early].sort(compareLocalDates)).toEqual([early, late]);
    expect(compareLocalDates(early, early)).toBe(0);
  });

  it("agrees with the number of days between", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const days = daysBetween(a, b);
        expect(Math.sign(compareLocalDates(b, a))).toBe(Math.sign(days));
        expect([isBefore(a, b), isSame(a, b), isAfter(a, b)]).toEqual([days > 0, days === 0, days < 0]);
        expect([isSameOrBefore(a, b), isSameOrAfter(a, b)]).toEqual([days >= 0, days <= 0]);
      }),
    );
  });

  it("counts a date as neither before nor after itself", () => {
    expect([isBefore, isAfter, isSame, isSameOrBefore, isSameOrAfter].map((compare) => compare(early, early))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it("finds the first and the last of several", () => {
    expect(minDate(late, early, late)).toBe(early);
    expect(maxDate(early, late, early)).toBe(late);
    expect(minDate(late)).toBe(late);
  });
});

describe("the first and the last of any dates", () => {
  const anyDates = fc.array(anyDate, { minLength: 1, maxLength: 8 });

  it("are the ends of the sorted list", () => {
    fc.assert(
      fc.property(anyDates, ([first, ...others]) => {
        fc.pre(first !== undefined);
        const sorted = [first, ...others].toSorted(compareLocalDates);
        expect([minDate(first, ...others), maxDate(first, ...others)]).toEqual([sorted[0], sorted.at(-1)]);
      }),
    );
  });
});
