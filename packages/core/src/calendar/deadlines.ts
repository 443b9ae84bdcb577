import { addDays, addMonths, addYears } from "../local-date/arithmetic.ts";
import type { LocalDate } from "../local-date/local-date.ts";
import { isoWeekday } from "../local-date/week.ts";
import { isHolidayEve, isPublicHoliday } from "./public-holidays.ts";
import { type CalendarOptions, DEFAULT_CALENDAR, nthWorkingDayAfter } from "./working-days.ts";

/** How the last day of a period in days, months or years is taken. */
export interface PeriodOptions {
  /**
   * Whether a last day on which offices are closed moves to the next weekday ({@link movedPastHoliday}): yes for an act of a client
   * at an authority; for the authority's own duty only when the county so chooses. Not moved unless said.
   */
  readonly extend?: boolean;
}

const officesClosed = (date: LocalDate): boolean => isoWeekday(date) >= 6 || isPublicHoliday(date) || isHolidayEve(date);

/**
 * The date itself, or the first weekday after it when it is a Saturday, a Sunday, another public holiday (May Day and Independence Day
 * among them), Christmas Eve or Midsummer Eve.
 *
 * @see Act 150/1930 5 § (law reference TIME-3), on acts to be done at an authority.
 * @example
 * ```ts
 * import { localDate, movedPastHoliday } from "@koonti/core";
 * movedPastHoliday(localDate("2026-12-20")); // => "2026-12-21"
 * movedPastHoliday(localDate("2026-12-24")); // => "2026-12-28"
 * ```
 */
export const movedPastHoliday = (date: LocalDate): LocalDate => {
  let day = date;
  while (officesClosed(day)) day = addDays(day, 1);
  return day;
};

const lastDay = (date: LocalDate, { extend = false }: PeriodOptions): LocalDate => (extend ? movedPastHoliday(date) : date);

/**
 * The same-numbered day `n` months after the start; where there is none, the last day of the month. Another name for
 * {@link addMonths} where a statutory period is meant.
 *
 * @see Act 150/1930 3 § (law reference TIME-2).
 * @example
 * ```ts
 * import { localDate, monthsAfter } from "@koonti/core";
 * monthsAfter(localDate("2026-11-30"), 3); // => "2027-02-28"
 * ```
 */
export const monthsAfter = (start: LocalDate, n: number): LocalDate => addMonths(start, n);

/**
 * Last day of a period of `n` working days: the `n`th working day after the start.
 *
 * @see Act 150/1930 2 § (law references TIME-1, TIME-4).
 * @example
 * ```ts
 * import { deadlineInWorkingDays, localDate } from "@koonti/core";
 * deadlineInWorkingDays(localDate("2026-11-06"), 7); // => "2026-11-17"
 * deadlineInWorkingDays(localDate("2026-11-06"), 7, { saturdayCounts: true, evesCount: true }); // => "2026-11-14"
 * ```
 */
export const deadlineInWorkingDays = (start: LocalDate, n: number, options: CalendarOptions = DEFAULT_CALENDAR): LocalDate =>
  nthWorkingDayAfter(start, n, options);

/**
 * Last day of a period of `n` days; the start is day zero.
 *
 * @see Act 150/1930 2 § and, with `extend`, 5 § (law references TIME-1, TIME-3).
 * @example
 * ```ts
 * import { deadlineInDays, localDate } from "@koonti/core";
 * deadlineInDays(localDate("2026-11-20"), 30); // => "2026-12-20"
 * deadlineInDays(localDate("2026-11-20"), 30, { extend: true }); // => "2026-12-21"
 * ```
 */
export const deadlineInDays = (start: LocalDate, n: number, options: PeriodOptions = {}): LocalDate => lastDay(addDays(start, n), options);

/**
 * Last day of a period of `n` months.
 *
 * @see Act 150/1930 3 § and, with `extend`, 5 § (law references TIME-2, TIME-3).
 * @example
 * ```ts
 * import { deadlineInMonths, localDate } from "@koonti/core";
 * deadlineInMonths(localDate("2026-11-30"), 3); // => "2027-02-28"
 * deadlineInMonths(localDate("2026-11-30"), 3, { extend: true }); // => "2027-03-01"
 * ```
 */
export const deadlineInMonths = (start: LocalDate, n: number, options: PeriodOptions = {}): LocalDate =>
  lastDay(addMonths(start, n), options);

/**
 * Last day of a period of `n` years.
 *
 * @see Act 150/1930 3 § and, with `extend`, 5 § (law references TIME-2, TIME-3).
 * @example
 * ```ts
 * import { deadlineInYears, localDate } from "@koonti/core";
 * deadlineInYears(localDate("2026-01-10"), 12); // => "2038-01-10"
 * ```
 */
export const deadlineInYears = (start: LocalDate, n: number, options: PeriodOptions = {}): LocalDate =>
  lastDay(addYears(start, n), options);
