import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "../local-date/arithmetic.ts";
import { localDate } from "../local-date/local-date.ts";
import { isoWeekday } from "../local-date/week.ts";
import { deadlineInDays, deadlineInMonths, deadlineInWorkingDays, deadlineInYears, monthsAfter, movedPastHoliday } from "./deadlines.ts";
import { isHolidayEve, isPublicHoliday } from "./public-holidays.ts";

const anyDate = fc.integer({ min: 0, max: 13_000 }).map((days) => addDays(localDate("2024-01-01"), days));

describe("deadlineInWorkingDays", () => {
  it.each([
    ["2026-11-02", "Monday", "2026-11-11"],
    ["2026-11-06", "Friday", "2026-11-17"],
    ["2026-04-29", "May Day between", "2026-05-11"],
    ["2027-01-04", "Epiphany between", "2027-01-14"],
    ["2026-12-23", "Christmas and New Year between", "2027-01-05"],
  ])("contact %s (%s): the seventh working day is %s", (contact, _what, expected) => {
    expect(deadlineInWorkingDays(localDate(contact), 7)).toBe(expected);
  });

  it("is earlier in the strictest reading, where Saturdays count", () => {
    expect(deadlineInWorkingDays(localDate("2026-11-02"), 7, { saturdayCounts: true, evesCount: true })).toBe("2026-11-10");
  });

  it("gives the days of the worked example of an application: seven from arrival, seven from completion", () => {
    expect(deadlineInWorkingDays(localDate("2026-11-02"), 7)).toBe("2026-11-11");
    expect(deadlineInWorkingDays(localDate("2026-11-16"), 7)).toBe("2026-11-25");
  });
});

describe("movedPastHoliday", () => {
  it.each([
    ["2026-12-21", "an ordinary Monday", "2026-12-21"],
    ["2026-12-19", "Saturday", "2026-12-21"],
    ["2026-12-20", "Sunday", "2026-12-21"],
    ["2027-12-06", "Independence Day, a Monday", "2027-12-07"],
    ["2026-05-01", "May Day, a Friday", "2026-05-04"],
    ["2026-12-24", "Christmas Eve, a Thursday", "2026-12-28"],
    ["2026-06-19", "Midsummer Eve, a Friday", "2026-06-22"],
    ["2026-04-03", "Good Friday", "2026-04-07"],
    ["2026-05-14", "Ascension Day", "2026-05-15"],
    ["2026-12-31", "New Year's Eve, a Thursday", "2026-12-31"],
  ])("%s (%s): %s", (date, _what, expected) => expect(movedPastHoliday(localDate(date))).toBe(expected));

  it("is a day on which offices are open, at most five days later, and stays when moved again", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const moved = movedPastHoliday(date);
        expect(isoWeekday(moved) < 6 && !isPublicHoliday(moved) && !isHolidayEve(moved)).toBe(true);
        expect(moved >= date && moved <= addDays(date, 5)).toBe(true);
        expect(movedPastHoliday(moved)).toBe(moved);
      }),
    );
  });
});

describe("deadlineInDays", () => {
  it("moves only when an act at an authority is meant", () => {
    expect(deadlineInDays(localDate("2026-11-20"), 30)).toBe("2026-12-20");
    expect(deadlineInDays(localDate("2026-11-20"), 30, { extend: false })).toBe("2026-12-20");
    expect(deadlineInDays(localDate("2026-11-20"), 30, { extend: true })).toBe("2026-12-21");
  });

  it("counts two weeks and four from a day", () => {
    expect(deadlineInDays(localDate("2026-11-02"), 14)).toBe("2026-11-16");
    expect(deadlineInDays(localDate("2026-11-02"), 28)).toBe("2026-11-30");
  });
});

describe("deadlineInMonths", () => {
  it("ends on the last day of a month that has no such day", () => {
    expect(deadlineInMonths(localDate("2026-11-30"), 3)).toBe("2027-02-28");
    expect(deadlineInMonths(localDate("2026-05-15"), 3)).toBe("2026-08-15");
    expect(deadlineInMonths(localDate("2025-06-10"), 1)).toBe("2025-07-10");
  });

  it("moves past a Sunday when asked", () => {
    expect(deadlineInMonths(localDate("2026-11-30"), 3, { extend: true })).toBe("2027-03-01");
  });

  it("is the same as monthsAfter when it does not move", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 24 }), (start, n) => {
        expect(monthsAfter(start, n)).toBe(addMonths(start, n));
        expect(deadlineInMonths(start, n)).toBe(monthsAfter(start, n));
        expect(deadlineInMonths(start, n, { extend: true })).toBe(movedPastHoliday(monthsAfter(start, n)));
      }),
    );
  });
});

describe("deadlineInYears", () => {
  it("ends on the same day of the year", () => {
    expect(deadlineInYears(localDate("2026-01-10"), 12)).toBe("2038-01-10");
    expect(deadlineInYears(localDate("2024-02-29"), 1)).toBe("2025-02-28");
    expect(deadlineInYears(localDate("2025-11-01"), 1, { extend: true })).toBe("2026-11-02");
  });
});
