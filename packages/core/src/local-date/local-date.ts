import type * as z from "zod";
import { err, ok, type Result } from "../result/result.ts";
import { parsedString } from "../structure/parsed-string.ts";
import type { Problem } from "../structure/problem.ts";
import { STRUCTURE_MESSAGES } from "../structure/structure-messages.ts";
import { type CivilDay, civilDay, dayNumber, daysInMonth } from "./civil-day.ts";

/**
 * A calendar date (kalenteripäivä) as `YYYY-MM-DD`: no clock, no time zone.
 *
 * @remarks Years 1800-9999, so that a slip such as `0026-11-02` is caught. Text order is date order.
 */
export type LocalDate = string & z.core.$brand<"LocalDate">;

/** Why a text is not a {@link LocalDate}. */
export type LocalDateProblem = Problem<"core/dateFormat" | "core/impossibleDate" | "core/dateOutOfRange">;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 9999;

/**
 * Reads a calendar date; the problem tells a wrong form from a date that does not exist.
 *
 * @example
 * ```ts
 * import { parseLocalDate } from "@koonti/core";
 * parseLocalDate("2024-02-29"); // => { ok: true, value: "2024-02-29" }
 * parseLocalDate("2026-02-29"); // => { ok: false, error: { key: "core/impossibleDate" } }
 * parseLocalDate("29.2.2024"); // => { ok: false, error: { key: "core/dateFormat" } }
 * ```
 */
export const parseLocalDate = (text: string): Result<LocalDate, LocalDateProblem> => {
  const match = PATTERN.exec(text);
  if (match === null) return err({ key: "core/dateFormat" });
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (day < 1 || day > daysInMonth(year, month)) return err({ key: "core/impossibleDate" });
  if (year < EARLIEST_YEAR) return err({ key: "core/dateOutOfRange" });
  return ok(text as LocalDate);
};

/** Whether a value is a {@link LocalDate}. */
export const isLocalDate = (value: unknown): value is LocalDate => typeof value === "string" && parseLocalDate(value).ok;

/**
 * A calendar date written by a programmer.
 *
 * @throws TypeError when the text is not a date; use {@link parseLocalDate} for data.
 * @example
 * ```ts
 * import { localDate } from "@koonti/core";
 * localDate("2026-11-02"); // => "2026-11-02"
 * ```
 */
export const localDate = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (!parsed.ok) throw new TypeError(STRUCTURE_MESSAGES.en[parsed.error.key]);
  return parsed.value;
};

/** Zod schema of {@link LocalDate}; its problems carry `params.key`, one of {@link LocalDateProblem}. */
export const localDateSchema = /* @__PURE__ */ parsedString<"LocalDate">(parseLocalDate, { format: "date" });

const CODE_OF_ZERO = 48;

// Reads the characters themselves: cutting the text into three and reading those as numbers costs several times as much.
const twoDigits = (text: string, at: number): number => (text.charCodeAt(at) - CODE_OF_ZERO) * 10 + text.charCodeAt(at + 1) - CODE_OF_ZERO;

/**
 * Year, month and day of a date as numbers.
 *
 * @internal
 */
export const civilDayOf = (date: LocalDate): CivilDay => ({
  year: twoDigits(date, 0) * 100 + twoDigits(date, 2),
  month: twoDigits(date, 5),
  day: twoDigits(date, 8),
});

/**
 * The date of a year, month and day.
 *
 * @throws RangeError outside the years 1800-9999.
 * @internal
 */
export const localDateOf = ({ year, month, day }: CivilDay): LocalDate => {
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR)) throw new RangeError("A calendar date must be within the years 1800-9999");
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as LocalDate;
};

/**
 * Days from 1970-01-01 to a date. Whatever walks through days counts in these and makes a date of the last one.
 *
 * @internal
 */
export const dayNumberOf = (date: LocalDate): number => dayNumber(civilDayOf(date));

/**
 * The date of a day number.
 *
 * @throws RangeError outside the years 1800-9999.
 * @internal
 */
export const dateOfDayNumber = (number: number): LocalDate => localDateOf(civilDay(number));
