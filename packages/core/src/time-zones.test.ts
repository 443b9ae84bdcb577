import { afterEach, describe, expect, it, vi } from "vitest";
import {
  addDays,
  addMonths,
  ageOn,
  dateOf,
  daysBetween,
  deadlineInMonths,
  deadlineInWorkingDays,
  isoWeek,
  isoWeekday,
  localDate,
  localDateTime,
  movedPastHoliday,
  parseHetu,
  parseLocalDate,
  publicHolidays,
  workingDaysBetween,
} from "./index.ts";

// days on which some clock somewhere was moved, skipped or repeated
const STARTS = ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25", "2011-12-29", "2026-02-28", "2026-12-31"].map(localDate);

const everything = (): unknown =>
  STARTS.map((start) => [
    addDays(start, 1),
    addMonths(start, 5),
    ageOn(localDate("1951-03-29"), start),
    daysBetween(localDate("2000-01-01"), start),
    deadlineInMonths(start, 3, { extend: true }),
    deadlineInWorkingDays(start, 7),
    workingDaysBetween(localDate("2011-01-01"), start),
    movedPastHoliday(start),
    [isoWeek(start), isoWeekday(start)],
    dateOf(localDateTime(`${start}T03:30`)),
    parseLocalDate(start),
    parseHetu("010190X901R", { allowArtificial: true }),
    publicHolidays(2026),
  ]);

const expected = everything();

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("dates", () => {
  it.each([
    ["Europe/Helsinki", -120],
    ["Pacific/Apia", -780],
    ["Pacific/Honolulu", 600],
    ["America/Sao_Paulo", 180],
    ["Asia/Kathmandu", -345],
    ["UTC", 0],
  ])("are the same in %s", (zone, offset) => {
    vi.stubEnv("TZ", zone);
    expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(offset);
    expect(everything()).toEqual(expected);
  });

  it("are computed without a clock, a time zone or a locale of the platform", () => {
    const refuse = () => {
      throw new Error("The platform's clock was asked");
    };
    vi.stubGlobal("Date", new Proxy(Date, { construct: refuse, apply: refuse, get: refuse }));
    vi.stubGlobal("Intl", new Proxy(Intl, { get: refuse }));
    const withoutClock = everything();
    vi.unstubAllGlobals();
    expect(withoutClock).toEqual(expected);
  });
});
