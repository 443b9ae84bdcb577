import type { LocalDate } from "./local-date.ts";

/**
 * Order of two dates: negative when `a` is earlier, 0 when they are the same, positive when it is later.
 *
 * @example
 * ```ts
 * import { compareLocalDates, localDate } from "@koonti/core";
 * [localDate("2026-11-02"), localDate("2025-01-01")].sort(compareLocalDates); // => ["2025-01-01", "2026-11-02"]
 * ```
 */
export const compareLocalDates = (a: LocalDate, b: LocalDate): number => Number(a > b) - Number(a < b);

/** Whether `a` is an earlier date than `b`. */
export const isBefore = (a: LocalDate, b: LocalDate): boolean => a < b;

/** Whether `a` is a later date than `b`. */
export const isAfter = (a: LocalDate, b: LocalDate): boolean => a > b;

/** Whether `a` and `b` are the same date. */
export const isSame = (a: LocalDate, b: LocalDate): boolean => a === b;

/** Whether `a` is `b` or an earlier date. */
export const isSameOrBefore = (a: LocalDate, b: LocalDate): boolean => a <= b;

/** Whether `a` is `b` or a later date. */
export const isSameOrAfter = (a: LocalDate, b: LocalDate): boolean => a >= b;

/** The earliest of the dates given. */
export const minDate = (first: LocalDate, ...others: readonly LocalDate[]): LocalDate =>
  others.reduce((earliest, date) => (isBefore(date, earliest) ? date : earliest), first);

/** The latest of the dates given. */
export const maxDate = (first: LocalDate, ...others: readonly LocalDate[]): LocalDate =>
  others.reduce((latest, date) => (isAfter(date, latest) ? date : latest), first);
