import { dateOf, type LocalDate } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { AssistanceApplication } from "../../application/schema.ts";
import type { ApplicationHandling } from "../../handling/application-handling.ts";
import { WEEKDAY_OPTIONS, weekdayDeadline } from "../../handling/weekday-deadline.ts";

const WEEKDAYS = 7;

/** The event the seven weekdays start from, as the application stands on a day; `undefined` while what is missing is waited for. */
function startOf(
  { receivedAt, complete, completedOn, completionDueOn }: AssistanceApplication,
  today: LocalDate,
): { readonly startEvent: string; readonly start: LocalDate } | undefined {
  if (complete) return { startEvent: "application", start: dateOf(receivedAt) };
  if (completedOn !== undefined) return { startEvent: "completion", start: completedOn };
  if (completionDueOn === undefined || completionDueOn >= today) return undefined;
  return { startEvent: "completionDue", start: completionDueOn };
}

/**
 * The county decides without delay, at the latest on the seventh weekday after the application arrived; of an incomplete one after it
 * became whole, or after the time set for that ran out. An urgent application has a limit of its own.
 */
export const assistanceIsDecidedBySeventhWeekday = defineRule<ApplicationHandling>()({
  id: "social-assistance/assistance-is-decided-by-seventh-weekday",
  ref: "TTL-14a",
  legalBasis: [provision("TTL", "14 a")],
  inForce: { from: "2017-01-01" },
  severity: "error",
  options: WEEKDAY_OPTIONS,
  messageKeys: ["decidedInTime", "decidedLate", "notDecided", "running", "urgent", "incomplete", "decidedEarlier"],
  eventDate: ({ application }) => dateOf(application.receivedAt),
  appliesWhen: ({ application }) => (application.urgent ? "urgent" : true),
  check({ application, decidedOn }, { deadline, byDeadline, pass, undetermined }, { options, today }) {
    const from = startOf(application, today);
    if (from === undefined)
      return decidedOn === undefined ? undetermined("incomplete", ["application.completedOn"]) : pass("decidedEarlier");
    const period = { ...from, weekdays: WEEKDAYS, section: "14 a", metOn: decidedOn };
    const keys = { met: "decidedInTime", metLate: "decidedLate", late: "notDecided", open: "running" } as const;
    return byDeadline(deadline(weekdayDeadline(period, options)), keys, { path: ["decidedOn"], missing: ["decidedOn"] });
  },
});
