import { dateOf } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { AssistanceApplication } from "../../application/schema.ts";
import { WEEKDAY_OPTIONS, weekdayDeadline } from "../../handling/weekday-deadline.ts";

const WEEKDAYS = 7;

/** What is missing from an incomplete application is asked for, itemised, at the latest on the seventh weekday after its arrival. */
export const missingDataIsAskedBySeventhWeekday = defineRule<AssistanceApplication>()({
  id: "social-assistance/missing-data-is-asked-by-seventh-weekday",
  ref: "TTL-14a",
  legalBasis: [provision("TTL", "14 a")],
  inForce: { from: "2017-01-01" },
  severity: "error",
  options: WEEKDAY_OPTIONS,
  messageKeys: ["askedInTime", "askedLate", "notAsked", "running", "complete", "completedUnasked"],
  eventDate: ({ receivedAt }) => dateOf(receivedAt),
  appliesWhen({ complete, completionAskedOn, completedOn }) {
    if (complete) return "complete";
    return completionAskedOn === undefined && completedOn !== undefined ? "completedUnasked" : true;
  },
  check({ receivedAt, completionAskedOn }, { deadline, byDeadline }, { options }) {
    const period = { startEvent: "application", start: dateOf(receivedAt), weekdays: WEEKDAYS, section: "14 a", metOn: completionAskedOn };
    const keys = { met: "askedInTime", metLate: "askedLate", late: "notAsked", open: "running" } as const;
    const at = { path: ["completionAskedOn"], missing: ["completionAskedOn"] };
    return byDeadline(deadline(weekdayDeadline(period, options)), keys, at);
  },
});
