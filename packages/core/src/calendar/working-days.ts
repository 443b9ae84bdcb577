import { weekdayOf } from "../local-date/civil-day.ts";
import { dateOfDayNumber, dayNumberOf, type LocalDate } from "../local-date/local-date.ts";
import { isEveNumber, isHolidayNumber } from "./public-holidays.ts";

/**
 * What counts as a working day (arkipäivä). The acts do not define it, so a county chooses (law reference TIME-4).
 */
export interface CalendarOptions {
  /** Whether a Saturday that is no public holiday counts. Counting it gives the earliest, strictest target. */
  readonly saturdayCounts: boolean;
  /** Whether Christmas Eve and Midsummer Eve count. */
  readonly evesCount: boolean;
}

/** Monday to Friday without public holidays; the two eves count. */
export const DEFAULT_CALENDAR: CalendarOptions = { saturdayCounts: false, evesCount: true };

const isWorkingDayNumber = (day: number, options: CalendarOptions): boolean => {
  const weekday = weekdayOf(day);
  if (weekday === 7 || (weekday === 6 && !options.saturdayCounts)) return false;
  if (!options.evesCount && isEveNumber(day)) return false;
  return !isHolidayNumber(day);
};

/**
 * Whether a date is a working day (arkipäivä).
 *
 * @example
 * ```ts
 * import { isWorkingDay, localDate } from "@koonti/core";
 * isWorkingDay(localDate("2026-12-24")); // => true
 * isWorkingDay(localDate("2026-12-24"), { saturdayCounts: false, evesCount: false }); // => false
 * isWorkingDay(localDate("2026-05-01")); // => false
 * ```
 */
export const isWorkingDay = (date: LocalDate, options: CalendarOptions = DEFAULT_CALENDAR): boolean =>
  isWorkingDayNumber(dayNumberOf(date), options);

/**
 * The `n`th working day after a date; the date itself is day zero and is not counted. `n` 0 gives the date itself.
 *
 * @throws RangeError when `n` is negative or not whole.
 * @see Act 150/1930 2 § (law reference TIME-1).
 * @example
 * ```ts
 * import { localDate, nthWorkingDayAfter } from "@koonti/core";
 * nthWorkingDayAfter(localDate("2026-11-02"), 7); // => "2026-11-11"
 * nthWorkingDayAfter(localDate("2026-04-29"), 7); // => "2026-05-11"
 * ```
 */
export const nthWorkingDayAfter = (date: LocalDate, n: number, options: CalendarOptions = DEFAULT_CALENDAR): LocalDate => {
  if (!Number.isInteger(n) || n < 0) throw new RangeError("Working days are counted in whole numbers from 0");
  let day = dayNumberOf(date);
  for (let left = n; left > 0; ) {
    day += 1;
    if (isWorkingDayNumber(day, options)) left -= 1;
  }
  return dateOfDayNumber(day);
};

/**
 * How many working days there are after `a`, up to and including `b`; negative when `b` is earlier. Day zero is not counted.
 *
 * @example
 * ```ts
 * import { localDate, workingDaysBetween } from "@koonti/core";
 * workingDaysBetween(localDate("2026-11-02"), localDate("2026-11-11")); // => 7
 * workingDaysBetween(localDate("2026-11-11"), localDate("2026-11-02")); // => -7
 * ```
 */
export const workingDaysBetween = (a: LocalDate, b: LocalDate, options: CalendarOptions = DEFAULT_CALENDAR): number => {
  if (b < a) return 0 - workingDaysBetween(b, a, options);
  const last = dayNumberOf(b);
  let count = 0;
  for (let day = dayNumberOf(a) + 1; day <= last; day += 1) if (isWorkingDayNumber(day, options)) count += 1;
  return count;
};
