import type * as z from "zod";
import { type LocalDate, parseLocalDate } from "../local-date/local-date.ts";
import { err, ok, type Result } from "../result/result.ts";
import { parsedString } from "../structure/parsed-string.ts";
import type { Problem } from "../structure/problem.ts";
import { STRUCTURE_MESSAGES } from "../structure/structure-messages.ts";

/**
 * A wall-clock moment in Finland (Europe/Helsinki) as `YYYY-MM-DDTHH:mm`: what the clock on the wall showed.
 *
 * @remarks An hour that the clocks skip or repeat when summer time begins or ends is accepted as it is written.
 */
export type LocalDateTime = string & z.core.$brand<"LocalDateTime">;

/** Why a text is not a {@link LocalDateTime}. */
export type LocalDateTimeProblem = Problem<"core/dateTimeFormat" | "core/impossibleDate" | "core/dateOutOfRange" | "core/impossibleTime">;

const PATTERN = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})$/;

/**
 * Reads a wall-clock moment to the minute; seconds, `Z` and offsets are refused.
 *
 * @example
 * ```ts
 * import { parseLocalDateTime } from "@koonti/core";
 * parseLocalDateTime("2026-11-02T09:30"); // => { ok: true, value: "2026-11-02T09:30" }
 * parseLocalDateTime("2026-11-02T24:00"); // => { ok: false, error: { key: "core/impossibleTime" } }
 * parseLocalDateTime("2026-11-02T09:30Z"); // => { ok: false, error: { key: "core/dateTimeFormat" } }
 * ```
 */
export const parseLocalDateTime = (text: string): Result<LocalDateTime, LocalDateTimeProblem> => {
  const match = PATTERN.exec(text);
  if (match === null) return err({ key: "core/dateTimeFormat" });
  const date = parseLocalDate(text.slice(0, 10));
  if (!date.ok) return err({ key: date.error.key === "core/dateOutOfRange" ? "core/dateOutOfRange" : "core/impossibleDate" });
  if (Number(match[1]) > 23 || Number(match[2]) > 59) return err({ key: "core/impossibleTime" });
  return ok(text as LocalDateTime);
};

/** Whether a value is a {@link LocalDateTime}. */
export const isLocalDateTime = (value: unknown): value is LocalDateTime => typeof value === "string" && parseLocalDateTime(value).ok;

/**
 * A wall-clock moment written by a programmer.
 *
 * @throws TypeError when the text is not one; use {@link parseLocalDateTime} for data.
 */
export const localDateTime = (text: string): LocalDateTime => {
  const parsed = parseLocalDateTime(text);
  if (!parsed.ok) throw new TypeError(STRUCTURE_MESSAGES.en[parsed.error.key]);
  return parsed.value;
};

/** Zod schema of {@link LocalDateTime}; its problems carry `params.key`, one of {@link LocalDateTimeProblem}. */
export const localDateTimeSchema = /* @__PURE__ */ parsedString<"LocalDateTime">(parseLocalDateTime, {
  description: "Wall-clock time in Europe/Helsinki, YYYY-MM-DDTHH:mm",
});

/**
 * The date of a moment.
 *
 * @example
 * ```ts
 * import { dateOf, localDateTime, timeOf } from "@koonti/core";
 * dateOf(localDateTime("2026-11-02T09:30")); // => "2026-11-02"
 * timeOf(localDateTime("2026-11-02T09:30")); // => "09:30"
 * ```
 */
export const dateOf = (moment: LocalDateTime): LocalDate => moment.slice(0, 10) as LocalDate;

/** The time of day of a moment as `HH:mm`. */
export const timeOf = (moment: LocalDateTime): string => moment.slice(11);

/** Order of two moments: negative when `a` is earlier, 0 when they are the same, positive when it is later. */
export const compareLocalDateTimes = (a: LocalDateTime, b: LocalDateTime): number => Number(a > b) - Number(a < b);
