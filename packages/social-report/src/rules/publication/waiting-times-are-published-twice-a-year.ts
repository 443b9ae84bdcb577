import type { LocalDate } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { type DutyYear, lastDayOf, yearDeadline } from "./year-of-publications.ts";

/** A year of publishing how long older people wait for services (fi: odotusajat). */
export interface WaitingTimesYear extends DutyYear {
  /** The days of publishing, in any order; days of other years do not count. Absent when it is not known. */
  readonly publishedOn?: readonly LocalDate[] | undefined;
}

const publishedIn = (year: WaitingTimesYear, today: LocalDate): readonly LocalDate[] | undefined =>
  year.publishedOn?.filter((day) => day >= year.yearBegins && day <= lastDayOf(year) && day <= today).toSorted();

/** How long older people wait for services is published at least twice a year. */
export const waitingTimesArePublishedTwiceAYear = defineRule<WaitingTimesYear>()({
  id: "social-report/waiting-times-are-published-twice-a-year",
  ref: "VanhL-26",
  legalBasis: [provision("VanhL", "26")],
  inForce: { from: "2023-01-01" },
  severity: "error",
  messageKeys: ["twice", "lessThanTwice", "open", "notKnown"],
  eventDate: ({ yearBegins }) => yearBegins,
  appliesWhen: () => true,
  check(year, { deadline, byDeadline, undetermined }, { today }) {
    const published = publishedIn(year, today);
    if (published === undefined) return undetermined("notKnown", ["publishedOn"]);
    const due = deadline(yearDeadline(year, provision("VanhL", "26"), published[1]));
    const details = { path: ["publishedOn"], missing: ["publishedOn"], params: { count: published.length } };
    return byDeadline(due, { met: "twice", late: "lessThanTwice", open: "open" }, details);
  },
});
