import type { LocalDate } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { type DutyYear, yearDeadline } from "./year-of-publications.ts";

/** A year, and the day its report on wellbeing reached the regional council. */
export interface WellbeingYear extends DutyYear {
  readonly deliveredToCouncilOn?: LocalDate | undefined;
}

/** The regional council gets a report on wellbeing every year. The act names no day: here the last day of the calendar year. */
export const wellbeingIsReportedEveryYear = defineRule<WellbeingYear>()({
  id: "social-report/wellbeing-is-reported-every-year",
  ref: "HYTE-1",
  legalBasis: [provision("JärjL", "7")],
  inForce: { from: "2023-01-01" },
  severity: "error",
  messageKeys: ["reported", "late", "reportedLate", "open"],
  eventDate: ({ yearBegins }) => yearBegins,
  appliesWhen: () => true,
  check(year, { deadline, byDeadline }) {
    const due = deadline(yearDeadline(year, provision("JärjL", "7"), year.deliveredToCouncilOn));
    const details = { path: ["deliveredToCouncilOn"], missing: ["deliveredToCouncilOn"] };
    return byDeadline(due, { met: "reported", late: "late", metLate: "reportedLate", open: "open" }, details);
  },
});
