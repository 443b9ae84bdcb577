import type { Language, LocalDate, LocalDateTime } from "@koonti/core";
import { dateOf, isoWeekday, parseLocalDate, timeOf } from "@koonti/core";

const parts = (date: LocalDate): { readonly year: string; readonly month: number; readonly day: number } => ({
  year: date.slice(0, 4),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/** A date as people in Finland write it: `21.11.2026`. */
export const showDate = (date: LocalDate): string => {
  const { year, month, day } = parts(date);
  return `${day}.${month}.${year}`;
};

/** A date without its year: `21.11.` */
export const showDayAndMonth = (date: LocalDate): string => {
  const { month, day } = parts(date);
  return `${day}.${month}.`;
};

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  fi: ["ma", "ti", "ke", "to", "pe", "la", "su"],
  sv: ["må", "ti", "on", "to", "fr", "lö", "sö"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};

const LONG_WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  fi: ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"],
  sv: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

/** The short name of a date's weekday. */
export const weekdayOf = (date: LocalDate, language: Language): string => WEEKDAYS[language][isoWeekday(date) - 1] ?? "";

/** The whole name of a date's weekday. */
export const longWeekdayOf = (date: LocalDate, language: Language): string => LONG_WEEKDAYS[language][isoWeekday(date) - 1] ?? "";

/** A near date with its weekday, kept on one line: `ke 18.2.2026`. */
export const showNearDate = (date: LocalDate, language: Language): string => `${weekdayOf(date, language)}\u00a0${showDate(date)}`;

/** A time of day: `9.30` in Finnish, `09:30` elsewhere. */
export const showTimeOfDay = (time: string, language: Language): string => {
  const [hours = "", minutes = ""] = time.split(":");
  return language === "fi" ? `${Number(hours)}.${minutes}` : `${hours}:${minutes}`;
};

const BEFORE_TIME: Readonly<Record<Language, string>> = { fi: "klo\u00a0", sv: "kl.\u00a0", en: "" };

/** A date with its time of day: `21.11.2026 klo 9.30`. */
export const showDateTime = (moment: LocalDateTime, language: Language): string =>
  `${showDate(dateOf(moment))} ${BEFORE_TIME[language]}${showTimeOfDay(timeOf(moment), language)}`;

/** The date of a text written by a person, such as `21.11.2026` or `2026-11-21`; `undefined` when it is not one. */
export const readDate = (text: string): LocalDate | undefined => {
  const finnish = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim());
  const iso = finnish === null ? text.trim() : `${finnish[3]}-${finnish[2]?.padStart(2, "0")}-${finnish[1]?.padStart(2, "0")}`;
  const parsed = parseLocalDate(iso);
  return parsed.ok ? parsed.value : undefined;
};

/** A date that may be a month or a year only, as national documents have them: `21.11.2026`, `11/2026`, `2026`. */
export const showPartialDate = (date: string): string => {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  return day === undefined ? `${Number(month)}/${year}` : `${Number(day)}.${Number(month)}.${year}`;
};

/** The same of a text written by a person; `undefined` when it is not one. */
export const readPartialDate = (text: string): string | undefined => {
  const [, month, year] = /^(?:(0?[1-9]|1[0-2])\s?[/.]\s?)?(\d{4})$/.exec(text.trim()) ?? [];
  if (year === undefined) return readDate(text);
  return month === undefined ? year : `${year}-${month.padStart(2, "0")}`;
};

/** The time of day of a text written by a person, such as `9.30` or `09:30`, as `HH:mm`; `undefined` when it is not one. */
export const readTime = (text: string): string | undefined => {
  const match = /^(\d{1,2})[.:](\d{2})$/.exec(text.trim());
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || hours > 23 || minutes > 59) return;
  return `${String(hours).padStart(2, "0")}:${match[2]}`;
};
