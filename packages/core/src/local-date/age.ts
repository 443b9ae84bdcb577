import { addYears } from "./arithmetic.ts";
import { civilDayOf, type LocalDate } from "./local-date.ts";

/**
 * Age in full years (ikä) on a date; negative before the birth.
 *
 * @remarks One born on 29 February becomes a year older on 28 February of a common year. No provision says so; it follows the way
 * act 150/1930 3 § counts years and gives the protection of an age limit a day earlier rather than later.
 * @example
 * ```ts
 * import { ageOn, localDate } from "@koonti/core";
 * ageOn(localDate("1951-11-02"), localDate("2026-11-01")); // => 74
 * ageOn(localDate("1951-11-02"), localDate("2026-11-02")); // => 75
 * ```
 */
export const ageOn = (birthDate: LocalDate, on: LocalDate): number => {
  const years = civilDayOf(on).year - civilDayOf(birthDate).year;
  return addYears(birthDate, years) > on ? years - 1 : years;
};
