import {
  addDays,
  DEFAULT_CALENDAR,
  isWorkingDay,
  type LocalDate,
  type LocalDateTime,
  localDateTime,
  nthWorkingDayAfter,
} from "@koonti/core";
import type { Stage } from "./stage.ts";

/** How long before `today` a matter of a stage began, in days, so that nothing of it lies ahead. */
const DAYS_SINCE_BEGINNING: Readonly<Record<Stage, number>> = {
  contacted: 0,
  urgencyAssessed: 5,
  assessing: 14,
  collating: 24,
  assessed: 34,
  planning: 42,
  awaitingAnswer: 44,
  planned: 70,
};

/** The day an office would have been open: the day itself, or the last working day before it. */
const officeDay = (day: LocalDate): LocalDate => (isWorkingDay(day, DEFAULT_CALENDAR) ? day : officeDay(addDays(day, -1)));

/** The day a matter of a stage began; `spread` days earlier than it must have. */
export const beginning = (today: LocalDate, stage: Stage, spread: number): LocalDate =>
  officeDay(addDays(today, -(DAYS_SINCE_BEGINNING[stage] + spread)));

/** The nth working day of a matter, the day it began being 0; never after `today`. */
export const workingDayOf = (begunOn: LocalDate, n: number, today: LocalDate): LocalDate => {
  const day = n === 0 ? begunOn : nthWorkingDayAfter(begunOn, n, DEFAULT_CALENDAR);
  return day < today ? day : officeDay(today);
};

/** A time of a day. */
export const at = (on: LocalDate, time: string): LocalDateTime => localDateTime(`${on}T${time}`);
