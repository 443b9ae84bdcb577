import { deadlineInWorkingDays, type LocalDate, movedPastHoliday } from "@koonti/core";
import { LEGAL_OPTIONS, provision } from "@koonti/legislation";
import type { DeadlineFacts, OptionValues } from "@koonti/rules";

/** The choices the act leaves open in counting weekdays. */
export const WEEKDAY_OPTIONS = {
  saturdayCounts: LEGAL_OPTIONS.saturdayCounts,
  evesCount: LEGAL_OPTIONS.evesCount,
  extendAuthorityDeadlines: LEGAL_OPTIONS.extendAuthorityDeadlines,
} as const;

type WeekdayOptions = OptionValues<typeof WEEKDAY_OPTIONS>;

/** A period of the act in weekdays: its days as facts of a deadline. */
export interface WeekdayPeriod {
  readonly startEvent: string;
  readonly start: LocalDate;
  readonly weekdays: number;
  readonly section: string;
  readonly metOn: LocalDate | undefined;
}

/** The facts of a deadline so many weekdays after a day, counted as the options say. */
export function weekdayDeadline({ startEvent, start, weekdays, section, metOn }: WeekdayPeriod, options: WeekdayOptions): DeadlineFacts {
  const target = deadlineInWorkingDays(start, weekdays, options);
  return {
    startEvent,
    start,
    target: options.extendAuthorityDeadlines ? movedPastHoliday(target) : target,
    metOn,
    counting: { unit: "workingDays", n: weekdays },
    provision: provision("TTL", section),
  };
}
