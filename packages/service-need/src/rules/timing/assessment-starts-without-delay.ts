import { DEFAULT_CALENDAR, deadlineInWorkingDays, workingDaysBetween } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { AssessmentPace } from "../../timing/assessment-timing.ts";
import { localTarget } from "../../timing/local-target.ts";

const SHL_36 = provision("SHL", "36");

/**
 * Every assessment starts without delay. The act gives no number, so a professional judges; a county may set a target of its own in
 * weekdays, and missing that is a warning.
 */
export const assessmentStartsWithoutDelay = defineRule<AssessmentPace>()({
  id: "service-need/assessment-starts-without-delay",
  ref: "SHL-36-c",
  legalBasis: [SHL_36],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  options: { assessmentStartTargetWeekdays: localTarget("Weekdays from initiation within which an assessment starts; 0 for no target") },
  messageKeys: ["startedAfter", "notStarted", "targetMet", "targetMissed", "targetRunning", "declined"],
  eventDate: ({ initiatedOn, contactOn }) => initiatedOn ?? contactOn,
  appliesWhen: ({ initiatedOn, contactOn, declinedOn }) => {
    if (declinedOn !== undefined) return "declined";
    return initiatedOn !== undefined || contactOn !== undefined;
  },
  check({ initiatedOn, contactOn, startedOn }, { deadline, byDeadline, undetermined }, { options, today }) {
    const n = options.assessmentStartTargetWeekdays;
    const start = initiatedOn ?? contactOn ?? today;
    const weekdays = workingDaysBetween(start, startedOn ?? today, DEFAULT_CALENDAR);
    if (n === 0) return undetermined(startedOn === undefined ? "notStarted" : "startedAfter", [], { start, weekdays });
    const due = deadline({
      startEvent: initiatedOn === undefined ? "contact" : "initiation",
      start,
      target: deadlineInWorkingDays(start, n),
      metOn: startedOn,
      counting: { unit: "workingDays", n },
      provision: SHL_36,
    });
    const keys = { met: "targetMet", late: "targetMissed", open: "targetRunning" } as const;
    return byDeadline(due, keys, { path: ["startedOn"], missing: ["startedOn"], params: { weekdays } });
  },
});
