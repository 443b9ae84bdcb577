import { addDays } from "../local-date/arithmetic.ts";
import { civilDay } from "../local-date/civil-day.ts";
import { dayNumberOf, type LocalDate, localDateOf } from "../local-date/local-date.ts";
import { isoWeekday } from "../local-date/week.ts";
import type { LocalizedText } from "../localized-text/localized-text.ts";
import { easterSunday } from "./easter.ts";

/** A public holiday (pyhäpäivä tai muu yleinen vapaapäivä). */
export interface PublicHoliday {
  readonly date: LocalDate;
  readonly name: LocalizedText;
}

const onOrAfter = (date: LocalDate, weekday: number): LocalDate => addDays(date, (weekday - isoWeekday(date) + 7) % 7);

const midsummerDay = (year: number): LocalDate => onOrAfter(localDateOf({ year, month: 6, day: 20 }), 6);

const allSaintsDay = (year: number): LocalDate => onOrAfter(localDateOf({ year, month: 10, day: 31 }), 6);

/**
 * The public holidays of a year in date order, Sundays that are feasts included: New Year's Day, Epiphany, Good Friday, Easter Sunday
 * and Monday, May Day, Ascension Day, Whit Sunday, Midsummer Day, All Saints' Day, Independence Day, Christmas Day, the second day of
 * Christmas.
 *
 * @remarks The calendar of 1992 and later. Between 1973 and 1991 Epiphany and Ascension Day were kept on Saturdays, which is not modelled.
 * @throws RangeError outside the years 1800-9999.
 * @see Law reference TIME-4.
 * @example
 * ```ts
 * import { publicHolidays } from "@koonti/core";
 * publicHolidays(2026).length; // => 13
 * publicHolidays(2026)[2]?.name.fi; // => "pitkäperjantai"
 * ```
 */
export const publicHolidays = (year: number): readonly PublicHoliday[] => {
  const fixed = (month: number, day: number) => localDateOf({ year, month, day });
  const easter = easterSunday(year);
  const holidays: PublicHoliday[] = [
    { date: fixed(1, 1), name: { fi: "uudenvuodenpäivä", sv: "nyårsdagen", en: "New Year's Day" } },
    { date: fixed(1, 6), name: { fi: "loppiainen", sv: "trettondagen", en: "Epiphany" } },
    { date: addDays(easter, -2), name: { fi: "pitkäperjantai", sv: "långfredagen", en: "Good Friday" } },
    { date: easter, name: { fi: "pääsiäispäivä", sv: "påskdagen", en: "Easter Sunday" } },
    { date: addDays(easter, 1), name: { fi: "toinen pääsiäispäivä", sv: "annandag påsk", en: "Easter Monday" } },
    { date: fixed(5, 1), name: { fi: "vappu", sv: "första maj", en: "May Day" } },
    { date: addDays(easter, 39), name: { fi: "helatorstai", sv: "Kristi himmelsfärdsdag", en: "Ascension Day" } },
    { date: addDays(easter, 49), name: { fi: "helluntaipäivä", sv: "pingstdagen", en: "Whit Sunday" } },
    { date: midsummerDay(year), name: { fi: "juhannuspäivä", sv: "midsommardagen", en: "Midsummer Day" } },
    { date: allSaintsDay(year), name: { fi: "pyhäinpäivä", sv: "alla helgons dag", en: "All Saints' Day" } },
    { date: fixed(12, 6), name: { fi: "itsenäisyyspäivä", sv: "självständighetsdagen", en: "Independence Day" } },
    { date: fixed(12, 25), name: { fi: "joulupäivä", sv: "juldagen", en: "Christmas Day" } },
    { date: fixed(12, 26), name: { fi: "tapaninpäivä", sv: "annandag jul", en: "Second day of Christmas" } },
  ];
  return holidays.sort((a, b) => (a.date < b.date ? -1 : 1));
};

/** The days of a year on which offices may be closed, as day numbers. */
interface DaysOff {
  readonly holidays: ReadonlySet<number>;
  /** Christmas Eve and Midsummer Eve. */
  readonly eves: ReadonlySet<number>;
}

const daysOffIn = (year: number): DaysOff => ({
  holidays: new Set(publicHolidays(year).map(({ date }) => dayNumberOf(date))),
  eves: new Set([dayNumberOf(midsummerDay(year)) - 1, dayNumberOf(localDateOf({ year, month: 12, day: 24 }))]),
});

const daysOffByYear = /* @__PURE__ */ new Map<number, DaysOff>();

// Every period that is counted asks this of every day it has, and a year's days off never change.
const daysOffAround = (day: number): DaysOff => {
  const { year } = civilDay(day);
  const known = daysOffByYear.get(year);
  if (known) return known;
  const found = daysOffIn(year);
  daysOffByYear.set(year, found);
  return found;
};

/**
 * Whether a day number is that of a public holiday.
 *
 * @internal
 */
export const isHolidayNumber = (day: number): boolean => daysOffAround(day).holidays.has(day);

/**
 * Whether a day number is that of Christmas Eve or Midsummer Eve.
 *
 * @internal
 */
export const isEveNumber = (day: number): boolean => daysOffAround(day).eves.has(day);

/** Whether a date is one of {@link publicHolidays}. */
export const isPublicHoliday = (date: LocalDate): boolean => isHolidayNumber(dayNumberOf(date));

/**
 * Whether a date is Christmas Eve (24.12.) or Midsummer Eve (the Friday of 19-25 June), which are not public holidays.
 *
 * @example
 * ```ts
 * import { isHolidayEve, localDate } from "@koonti/core";
 * isHolidayEve(localDate("2026-06-19")); // => true
 * isHolidayEve(localDate("2026-12-24")); // => true
 * isHolidayEve(localDate("2026-12-31")); // => false
 * ```
 */
export const isHolidayEve = (date: LocalDate): boolean => isEveNumber(dayNumberOf(date));
