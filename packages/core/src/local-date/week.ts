import { addDays, daysBetween } from "./arithmetic.ts";
import { weekdayOf } from "./civil-day.ts";
import { civilDayOf, dayNumberOf, type LocalDate, localDateOf } from "./local-date.ts";

/** ISO 8601 day of the week: 1 is Monday, 7 is Sunday. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** ISO 8601 week: the week-numbering year and the week 1-53 of it. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/**
 * Day of the week (viikonpäivä).
 *
 * @example
 * ```ts
 * import { isoWeekday, localDate } from "@koonti/core";
 * isoWeekday(localDate("2026-11-02")); // => 1
 * ```
 */
export const isoWeekday = (date: LocalDate): IsoWeekday => weekdayOf(dayNumberOf(date)) as IsoWeekday;

/**
 * ISO week (viikkonumero) with its year, which differs from the calendar year around the New Year.
 *
 * @example
 * ```ts
 * import { isoWeek, localDate } from "@koonti/core";
 * isoWeek(localDate("2027-01-01")); // => { year: 2026, week: 53 }
 * ```
 */
export const isoWeek = (date: LocalDate): IsoWeek => {
  const thursday = addDays(date, 4 - isoWeekday(date));
  const { year } = civilDayOf(thursday);
  return { year, week: Math.floor(daysBetween(localDateOf({ year, month: 1, day: 1 }), thursday) / 7) + 1 };
};
