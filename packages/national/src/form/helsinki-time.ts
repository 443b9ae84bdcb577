import { addDays, isoWeekday, type LocalDate, type LocalDateTime, localDate, parseLocalDate, parseLocalDateTime } from "@koonti/core";

const MINUTES_A_DAY = 24 * 60;

const lastSunday = (year: string, month: "03" | "10"): LocalDate => {
  const end = localDate(`${year}-${month}-31`);
  return addDays(end, -(isoWeekday(end) % 7));
};

const isBetween = (text: string, from: string, until: string): boolean => text >= from && text < until;

/** Summer time by the wall clock: an hour that comes twice in autumn is taken for the first, one skipped in spring for the later. */
const isSummerByWallClock = (time: LocalDateTime): boolean => {
  const year = time.slice(0, 4);
  return isBetween(time, `${lastSunday(year, "03")}T03:00`, `${lastSunday(year, "10")}T04:00`);
};

const isSummerByUtc = (date: LocalDate, clock: string): boolean => {
  const year = date.slice(0, 4);
  return isBetween(`${date}T${clock}`, `${lastSunday(year, "03")}T01:00`, `${lastSunday(year, "10")}T01:00`);
};

/**
 * A wall-clock time in Finland as a national moment with its offset (Hetki). Summer time by the rule in force since 1996.
 *
 * @example
 * ```ts
 * import { localDateTime } from "@koonti/core";
 * import { momentOf } from "@koonti/national";
 * momentOf(localDateTime("2026-07-01T09:30")); // => "2026-07-01T09:30:00+03:00"
 * ```
 */
export const momentOf = (time: LocalDateTime): string => `${time}:00${isSummerByWallClock(time) ? "+03:00" : "+02:00"}`;

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):\d{2}(?:\.\d+)?(?:Z|([+-])(\d{2}):(\d{2}))$/u;

const shifted = (date: LocalDate, minutes: number): { readonly date: LocalDate; readonly clock: string } => {
  const days = Math.floor(minutes / MINUTES_A_DAY);
  const rest = minutes - days * MINUTES_A_DAY;
  const two = (n: number): string => String(n).padStart(2, "0");
  return { date: addDays(date, days), clock: `${two(Math.floor(rest / 60))}:${two(rest % 60)}` };
};

/**
 * What the clock on the wall in Finland showed at a national moment, to the minute.
 *
 * @returns `undefined` when the text is a date without a time, or no moment at all.
 * @example
 * ```ts
 * import { wallClockAt } from "@koonti/national";
 * wallClockAt("2026-07-01T06:30:00Z"); // => "2026-07-01T09:30"
 * ```
 */
export const wallClockAt = (moment: string): LocalDateTime | undefined => {
  const match = MOMENT.exec(moment);
  const parsed = parseLocalDate(match?.[1] ?? "");
  if (match === null || !parsed.ok) return undefined;
  const offset = (match[4] === "-" ? -1 : 1) * (Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0));
  const inUtc = Number(match[2]) * 60 + Number(match[3]) - offset;
  const utc = shifted(parsed.value, inUtc);
  const local = shifted(parsed.value, inUtc + (isSummerByUtc(utc.date, utc.clock) ? 180 : 120));
  const time = parseLocalDateTime(`${local.date}T${local.clock}`);
  return time.ok ? time.value : undefined;
};
