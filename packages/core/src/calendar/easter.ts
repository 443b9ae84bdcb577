import { addDays } from "../local-date/arithmetic.ts";
import { type LocalDate, localDateOf } from "../local-date/local-date.ts";
import { isoWeekday } from "../local-date/week.ts";

/**
 * Easter Sunday (pääsiäispäivä) of a year by the Gregorian reckoning: the Sunday after the full moon on or after 21 March.
 *
 * @remarks The age of the moon comes from the golden number with the solar and lunar corrections of the century.
 * @throws RangeError outside the years 1800-9999.
 * @example
 * ```ts
 * import { easterSunday } from "@koonti/core";
 * easterSunday(2026); // => "2026-04-05"
 * ```
 */
export const easterSunday = (year: number): LocalDate => {
  const century = Math.floor(year / 100);
  const solar = century - Math.floor(century / 4);
  const lunar = Math.floor((8 * century + 13) / 25);
  const golden = year % 19;
  const raw = (19 * golden + solar - lunar + 15) % 30;
  // two corrections keep the full moon within the 29 days from 21 March and 19 years of it distinct
  const fullMoon = raw === 29 || (raw === 28 && golden > 10) ? raw - 1 : raw;
  const paschalFullMoon = addDays(localDateOf({ year, month: 3, day: 21 }), fullMoon);
  return addDays(paschalFullMoon, 7 - (isoWeekday(paschalFullMoon) % 7));
};
