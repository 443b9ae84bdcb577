import type { CalendarOptions, LocalDate } from "@koonti/core";
import { addDays, daysBetween, workingDaysBetween } from "@koonti/core";

/** How near a due date is, or how long something without one has waited. */
export type Due =
  | { readonly kind: "late"; readonly on: LocalDate; readonly count: number; readonly unit: "workingDays" | "days" }
  | { readonly kind: "today" | "tomorrow"; readonly on: LocalDate }
  | { readonly kind: "left"; readonly on: LocalDate; readonly count: number }
  | { readonly kind: "waiting"; readonly since: LocalDate; readonly count: number }
  | { readonly kind: "none" };

interface Dates {
  readonly dueOn?: LocalDate | undefined;
  readonly waitingSince?: LocalDate | undefined;
}

const lateBy = (on: LocalDate, today: LocalDate, calendar: CalendarOptions): Due => {
  const workingDays = workingDaysBetween(on, today, calendar);
  if (workingDays > 0) return { kind: "late", on, count: workingDays, unit: "workingDays" };
  return { kind: "late", on, count: daysBetween(on, today), unit: "days" };
};

/** Working days left or late on a day, as the law counts them; over a weekend a lateness is told in plain days. */
export const dueOf = ({ dueOn, waitingSince }: Dates, today: LocalDate, calendar: CalendarOptions): Due => {
  if (dueOn === undefined) {
    if (waitingSince === undefined) return { kind: "none" };
    return { kind: "waiting", since: waitingSince, count: Math.max(0, workingDaysBetween(waitingSince, today, calendar)) };
  }
  if (dueOn < today) return lateBy(dueOn, today, calendar);
  if (dueOn === today) return { kind: "today", on: dueOn };
  if (dueOn === addDays(today, 1)) return { kind: "tomorrow", on: dueOn };
  return { kind: "left", on: dueOn, count: workingDaysBetween(today, dueOn, calendar) };
};
