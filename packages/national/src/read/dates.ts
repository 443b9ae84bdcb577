const ZERO = 48;
const NINE = 57;
const MINUS = 45;

const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= ZERO && unit <= NINE;
};

const twoDigits = (text: string, at: number): number =>
  isDigit(text, at) && isDigit(text, at + 1) ? (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO : -1;

/** Where the date part ends when it is well formed, otherwise -1. A day `00` passes, as it does in the national pattern. */
const dateEnd = (text: string): number => {
  const year = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (twoDigits(text, year) < 0 || twoDigits(text, year + 2) < 0) return -1;
  const afterYear = year + 4;
  if (text.charCodeAt(afterYear) !== MINUS) return afterYear;
  const month = twoDigits(text, afterYear + 1);
  if (month < 1 || month > 12) return -1;
  if (text.charCodeAt(afterYear + 3) !== MINUS) return afterYear + 3;
  const day = twoDigits(text, afterYear + 4);
  return day < 0 || day > 31 ? -1 : afterYear + 6;
};

const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/;

/**
 * Whether a text has the form of a national partial date (Pvm): year, year-month or year-month-day.
 * Says nothing of whether the day exists: `review` does.
 *
 * @example
 * ```ts
 * import { isPartialDate } from "@koonti/national";
 * isPartialDate("2026-05"); // => true
 * isPartialDate("5.2026"); // => false
 * ```
 */
export const isPartialDate = (text: string): boolean => dateEnd(text) === text.length;

/**
 * Whether a text has the form of a national moment (Hetki): a partial date, or a full date with a time and its offset.
 *
 * @example
 * ```ts
 * import { isMoment } from "@koonti/national";
 * isMoment("2026-05-31T09:30:00+03:00"); // => true
 * isMoment("2026-05-31T09:30:00"); // => false
 * ```
 */
export const isMoment = (text: string): boolean => {
  const end = dateEnd(text);
  if (end === text.length) return true;
  const isFullDate = end === (text.charCodeAt(0) === MINUS ? 11 : 10);
  return isFullDate && TIME.test(text.slice(end));
};
