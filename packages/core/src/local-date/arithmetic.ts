import { daysInMonth } from "./civil-day.ts";
import { civilDayOf, dateOfDayNumber, dayNumberOf, type LocalDate, localDateOf } from "./local-date.ts";

const assertWhole = (n: number): void => {
  if (!Number.isInteger(n)) throw new RangeError("Days, months and years are counted in whole numbers");
};

/**
 * The date `n` days later, or earlier when `n` is negative.
 *
 * @example
 * ```ts
 * import { addDays, localDate } from "@koonti/core";
 * addDays(localDate("2026-12-31"), 1); // => "2027-01-01"
 * ```
 */
export const addDays = (date: LocalDate, n: number): LocalDate => {
  assertWhole(n);
  return dateOfDayNumber(dayNumberOf(date) + n);
};

/**
 * The same-numbered day `n` months later; where the month has no such day, its last day.
 *
 * @see Act 150/1930 3 § on counting statutory periods (law reference TIME-2).
 * @example
 * ```ts
 * import { addMonths, localDate } from "@koonti/core";
 * addMonths(localDate("2026-11-30"), 3); // => "2027-02-28"
 * addMonths(localDate("2026-08-31"), 3); // => "2026-11-30"
 * ```
 */
export const addMonths = (date: LocalDate, n: number): LocalDate => {
  assertWhole(n);
  const { year, month, day } = civilDayOf(date);
  const months = year * 12 + (month - 1) + n;
  const target = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  return localDateOf({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
};

/**
 * The same-numbered day `n` years later; from 29 February in a common year, 28 February.
 *
 * @see Act 150/1930 3 § (law reference TIME-2).
 * @example
 * ```ts
 * import { addYears, localDate } from "@koonti/core";
 * addYears(localDate("2024-02-29"), 1); // => "2025-02-28"
 * ```
 */
export const addYears = (date: LocalDate, n: number): LocalDate => addMonths(date, n * 12);

/**
 * Whole days from `a` to `b`: negative when `b` is earlier.
 *
 * @example
 * ```ts
 * import { daysBetween, localDate } from "@koonti/core";
 * daysBetween(localDate("2026-11-02"), localDate("2026-11-11")); // => 9
 * ```
 */
export const daysBetween = (a: LocalDate, b: LocalDate): number => dayNumberOf(b) - dayNumberOf(a);
