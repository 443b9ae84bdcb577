import { addDays, addYears, type LocalDate } from "@koonti/core";
import type { DeadlineFacts, Provision } from "@koonti/rules";

/** A calendar year of a duty that returns every year. */
export interface DutyYear {
  /** The first day of the year. */
  readonly yearBegins: LocalDate;
}

/** The day before the year begins: day zero of a period that lasts the whole year. */
const dayZero = ({ yearBegins }: DutyYear): LocalDate => addDays(yearBegins, -1);

/** The last day of the year. */
export const lastDayOf = (year: DutyYear): LocalDate => addYears(dayZero(year), 1);

/** The deadline of what is to be done once in the year. */
export const yearDeadline = (year: DutyYear, provision: Provision, metOn: LocalDate | undefined): DeadlineFacts => ({
  startEvent: "yearBegins",
  start: dayZero(year),
  target: lastDayOf(year),
  metOn,
  counting: { unit: "years", n: 1 },
  provision,
});
