import { describe, expect, it } from "vitest";
import { localDate } from "../local-date/local-date.ts";
import { isoWeekday } from "../local-date/week.ts";
import { publicHolidays } from "./public-holidays.ts";
import { isWorkingDay } from "./working-days.ts";

// written by hand from wall calendars, as a second opinion beside date-holidays; 1 is Monday
const TABLES = {
  2026: [
    ["2026-01-01", 4, "uudenvuodenpäivä"],
    ["2026-01-06", 2, "loppiainen"],
    ["2026-04-03", 5, "pitkäperjantai"],
    ["2026-04-05", 7, "pääsiäispäivä"],
    ["2026-04-06", 1, "toinen pääsiäispäivä"],
    ["2026-05-01", 5, "vappu"],
    ["2026-05-14", 4, "helatorstai"],
    ["2026-05-24", 7, "helluntaipäivä"],
    ["2026-06-20", 6, "juhannuspäivä"],
    ["2026-10-31", 6, "pyhäinpäivä"],
    ["2026-12-06", 7, "itsenäisyyspäivä"],
    ["2026-12-25", 5, "joulupäivä"],
    ["2026-12-26", 6, "tapaninpäivä"],
  ],
  2027: [
    ["2027-01-01", 5, "uudenvuodenpäivä"],
    ["2027-01-06", 3, "loppiainen"],
    ["2027-03-26", 5, "pitkäperjantai"],
    ["2027-03-28", 7, "pääsiäispäivä"],
    ["2027-03-29", 1, "toinen pääsiäispäivä"],
    ["2027-05-01", 6, "vappu"],
    ["2027-05-06", 4, "helatorstai"],
    ["2027-05-16", 7, "helluntaipäivä"],
    ["2027-06-26", 6, "juhannuspäivä"],
    ["2027-11-06", 6, "pyhäinpäivä"],
    ["2027-12-06", 1, "itsenäisyyspäivä"],
    ["2027-12-25", 6, "joulupäivä"],
    ["2027-12-26", 7, "tapaninpäivä"],
  ],
} as const;

describe("publicHolidays against a wall calendar", () => {
  it.each([2026, 2027] as const)("%i", (year) => {
    expect(publicHolidays(year).map(({ date, name }) => [date, isoWeekday(date), name.fi])).toEqual(TABLES[year]);
  });
});

describe("working days of 2026 against a wall calendar", () => {
  it.each([
    [1, 20],
    [2, 20],
    [3, 22],
    [4, 20],
    [5, 19],
    [6, 22],
    [7, 23],
    [8, 21],
    [9, 22],
    [10, 22],
    [11, 21],
    [12, 22],
  ])("month %i: %i", (month, expected) => {
    const days = Array.from({ length: 31 }, (_, n) => `2026-${String(month).padStart(2, "0")}-${String(n + 1).padStart(2, "0")}`);
    const real = days.filter((day) => Number(day.slice(8)) <= new Date(Date.UTC(2026, month, 0)).getUTCDate());
    expect(real.map(localDate).filter((day) => isWorkingDay(day))).toHaveLength(expected);
  });
});
