import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { addDays } from "../local-date/arithmetic.ts";
import { localDate } from "../local-date/local-date.ts";
import { isoWeekday } from "../local-date/week.ts";
import { isHolidayEve, isPublicHoliday, publicHolidays } from "./public-holidays.ts";

const YEARS = Array.from({ length: 37 }, (_, n) => 2024 + n);
const oracle = new Holidays("FI");
const oracleDates = (year: number, type: "public" | "bank"): readonly string[] =>
  oracle
    .getHolidays(year)
    .filter((holiday) => holiday.type === type)
    .map((holiday) => holiday.date.slice(0, 10));

describe("publicHolidays", () => {
  it.each(YEARS)("%i: the days of the calendar, against date-holidays", (year) => {
    expect(publicHolidays(year).map(({ date }) => date)).toEqual(oracleDates(year, "public"));
  });

  it("names each day as date-holidays does in Finnish", () => {
    expect(publicHolidays(2026).map(({ name }) => name.fi)).toEqual(
      oracle
        .getHolidays(2026, "fi")
        .filter(({ type }) => type === "public")
        .map(({ name }) => name),
    );
  });

  // Of some days there are two names in use: what is shown here for what date-holidays says.
  it.each([
    ["sv", { "trettondedag jul": "trettondagen" }],
    ["en", { "Labour Day": "May Day", Pentecost: "Whit Sunday", "Boxing Day": "Second day of Christmas" }],
  ] as const)("names each day as date-holidays does in %s, or by its other name", (language, others: Readonly<Record<string, string>>) => {
    const names = oracle.getHolidays(2026, language).flatMap(({ type, name }) => (type === "public" ? [others[name] ?? name] : []));
    expect(publicHolidays(2026).map(({ name }) => name[language])).toEqual(names);
  });

  it("is in date order also where Easter is so early that Ascension Day comes before May Day", () => {
    for (const year of [1818, 2285]) {
      const dates = publicHolidays(year).map(({ date }) => date);
      expect(dates.slice(5, 7)).toEqual([`${year}-04-30`, `${year}-05-01`]);
      expect(dates).toEqual(dates.toSorted());
    }
  });

  it("keeps both names when Ascension Day falls on May Day, as in 2008", () => {
    const names = publicHolidays(2008)
      .filter(({ date }) => date === "2008-05-01")
      .map(({ name }) => name.fi);
    expect(names.toSorted()).toEqual(["helatorstai", "vappu"]);
  });

  it("has Midsummer Day and All Saints' Day on a Saturday of their week", () => {
    for (const year of YEARS) {
      const saturdays = publicHolidays(year).filter(({ name }) => name.fi === "juhannuspäivä" || name.fi === "pyhäinpäivä");
      expect(saturdays.map(({ date }) => isoWeekday(date))).toEqual([6, 6]);
      expect(saturdays[0]?.date.slice(5)).toSatisfy((day: string) => day >= "06-20" && day <= "06-26");
      expect(saturdays[1]?.date.slice(5)).toSatisfy((day: string) => day >= "10-31" && day <= "11-06");
    }
  });
});

describe("isPublicHoliday", () => {
  it("tells a holiday from the day after", () => {
    expect(isPublicHoliday(localDate("2026-12-06"))).toBe(true);
    expect(isPublicHoliday(localDate("2026-12-07"))).toBe(false);
  });

  it("tells the same in whatever order years are asked about", () => {
    const told = (years: readonly number[]) =>
      years.map((year) => [isPublicHoliday(localDate(`${year}-12-26`)), isPublicHoliday(localDate(`${year}-12-27`))]);
    expect(new Set([...told(YEARS), ...told(YEARS.toReversed())].map(String))).toEqual(new Set(["true,false"]));
  });

  it("does not take every Sunday for a holiday", () => expect(isPublicHoliday(localDate("2026-11-08"))).toBe(false));
});

describe("isHolidayEve", () => {
  it.each(YEARS)("%i: Midsummer Eve and Christmas Eve, against date-holidays", (year) => {
    const eves: string[] = [];
    for (let day = localDate(`${year}-01-01`); day.startsWith(`${year}`); day = addDays(day, 1)) if (isHolidayEve(day)) eves.push(day);
    expect(eves).toEqual(oracleDates(year, "bank").filter((date) => !date.endsWith("-12-31")));
  });
});

describe("isHolidayEve of a year that nothing else asks about", () => {
  it("tells the eves from the days around them", () => {
    const days = ["06-18", "06-19", "06-20", "06-21", "12-23", "12-24", "12-25"].map((day) => localDate(`2071-${day}`));
    expect(days.filter(isHolidayEve)).toEqual(["2071-06-19", "2071-12-24"]);
  });
});

describe("the eves and the holidays", () => {
  it("are never the same day, and the eve is always the day before its holiday", () => {
    for (const year of YEARS) {
      const holidays = publicHolidays(year);
      const eves = holidays
        .filter(({ name }) => name.fi === "juhannuspäivä" || name.fi === "joulupäivä")
        .map(({ date }) => addDays(date, -1));
      expect(eves.map(isHolidayEve)).toEqual([true, true]);
      expect(eves.map(isPublicHoliday)).toEqual([false, false]);
      expect(holidays.filter(({ date }) => isHolidayEve(date))).toEqual([]);
    }
  });

  it("have a name of their own in each language", () => {
    for (const language of ["fi", "sv", "en"] as const) {
      expect(new Set(publicHolidays(2026).map(({ name }) => name[language])).size).toBe(13);
    }
  });
});
