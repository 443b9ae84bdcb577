import { dateOf } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ApplicationHandling } from "../../handling/application-handling.ts";
import { WEEKDAY_OPTIONS, weekdayDeadline } from "../../handling/weekday-deadline.ts";

const WEEKDAYS = 1;

/** An urgent application is decided on the same or the next weekday after its arrival, on the information there is. */
export const urgentAssistanceIsDecidedByNextWeekday = defineRule<ApplicationHandling>()({
  id: "social-assistance/urgent-assistance-is-decided-by-next-weekday",
  ref: "TTL-14b",
  legalBasis: [provision("TTL", "14 b")],
  inForce: { from: "2017-01-01" },
  severity: "error",
  options: WEEKDAY_OPTIONS,
  messageKeys: ["decidedInTime", "decidedLate", "notDecided", "running", "notUrgent"],
  eventDate: ({ application }) => dateOf(application.receivedAt),
  appliesWhen: ({ application }) => (application.urgent ? true : "notUrgent"),
  check({ application, decidedOn }, { deadline, byDeadline }, { options }) {
    const start = dateOf(application.receivedAt);
    const period = { startEvent: "application", start, weekdays: WEEKDAYS, section: "14 b", metOn: decidedOn };
    const keys = { met: "decidedInTime", metLate: "decidedLate", late: "notDecided", open: "running" } as const;
    return byDeadline(deadline(weekdayDeadline(period, options)), keys, { path: ["decidedOn"], missing: ["decidedOn"] });
  },
});
