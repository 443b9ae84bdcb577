import { deadlineInWorkingDays, type LocalDate, movedPastHoliday } from "@koonti/core";
import { LEGAL_OPTIONS } from "@koonti/legislation";
import type { OptionValues, Provision, Toolbox, Verdict } from "@koonti/rules";

/** SHL 36 §: the assessment starts at the latest on the seventh weekday. */
export const START_WITHIN_WORKING_DAYS = 7;

/** The choices the act leaves open in counting the seven weekdays. */
export const WEEKDAY_OPTIONS = {
  saturdayCounts: LEGAL_OPTIONS.saturdayCounts,
  evesCount: LEGAL_OPTIONS.evesCount,
  extendAuthorityDeadlines: LEGAL_OPTIONS.extendAuthorityDeadlines,
} as const;

/** Values of {@link WEEKDAY_OPTIONS}. */
export type WeekdayOptions = OptionValues<typeof WEEKDAY_OPTIONS>;

/** What the start of an assessment by the seventh weekday can lead to. */
export const START_KEYS = ["startedInTime", "startedLate", "notStarted", "running"] as const;

/** The seventh weekday after a day, as the options count it. */
const seventhWeekdayAfter = (start: LocalDate, { saturdayCounts, evesCount, extendAuthorityDeadlines }: WeekdayOptions): LocalDate => {
  const target = deadlineInWorkingDays(start, START_WITHIN_WORKING_DAYS, { saturdayCounts, evesCount });
  return extendAuthorityDeadlines ? movedPastHoliday(target) : target;
};

/** The facts of a start that is due by the seventh weekday. */
export interface DueStart {
  readonly startEvent: "contact" | "initiation";
  readonly start: LocalDate;
  readonly startedOn: LocalDate | undefined;
  readonly provision: Provision;
}

/**
 * The verdict of a start that is due by the seventh weekday. Counting Saturdays is the stricter of two readings of the act: a start that
 * is late by it alone is a warning.
 */
export const judgeStart = (
  { startEvent, start, startedOn, provision }: DueStart,
  { deadline, byDeadline }: Toolbox<(typeof START_KEYS)[number], "warning">,
  { options, today }: { readonly options: WeekdayOptions; readonly today: LocalDate },
): Verdict => {
  const target = seventhWeekdayAfter(start, options);
  const counting = { unit: "workingDays", n: START_WITHIN_WORKING_DAYS } as const;
  const due = deadline({ startEvent, start, target, metOn: startedOn, counting, provision });
  const milder = seventhWeekdayAfter(start, { ...options, saturdayCounts: false });
  return byDeadline(
    due,
    { met: "startedInTime", metLate: "startedLate", late: "notStarted", open: "running" },
    { path: ["startedOn"], missing: ["startedOn"], severity: (due.metOn ?? today) <= milder ? "warning" : undefined },
  );
};
