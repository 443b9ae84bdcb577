import type { Language, LocalDate, LocalDateTime } from "@koonti/core";
import { dateOf, localDateTime } from "@koonti/core";
import { showDate, showTimeOfDay } from "./show-date.ts";

const FINLAND = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Helsinki",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** The wall clock in Finland at an instant of the server. */
export const finnishTime = (instant: string): LocalDateTime => localDateTime(FINLAND.format(new Date(instant)).replace(" ", "T"));

/** The calendar date in Finland at an instant of the server. */
export const finnishDate = (instant: string): LocalDate => dateOf(finnishTime(instant));

/** The time of day in Finland at an instant of the server. */
export const showInstantTime = (instant: string, language: Language): string => showTimeOfDay(finnishTime(instant).slice(11), language);

/** The date in Finland at an instant of the server. */
export const showInstantDate = (instant: string): string => showDate(finnishDate(instant));
