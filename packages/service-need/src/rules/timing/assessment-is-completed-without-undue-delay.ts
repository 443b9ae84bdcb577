import { daysBetween, deadlineInDays } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { AssessmentPace } from "../../timing/assessment-timing.ts";
import { localTarget } from "../../timing/local-target.ts";

const SHL_36 = provision("SHL", "36");

/**
 * Every assessment is completed without undue delay. The act gives no number, so a professional judges; a county may set a target of its
 * own in days from the start, and missing that is a warning. The three months of the act concern children only.
 */
export const assessmentIsCompletedWithoutUndueDelay = defineRule<AssessmentPace>()({
  id: "service-need/assessment-is-completed-without-undue-delay",
  ref: "SHL-36-c",
  legalBasis: [SHL_36],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  options: { assessmentCompletionTargetDays: localTarget("Days from the start within which an assessment is completed; 0 for no target") },
  messageKeys: ["completedAfter", "notCompleted", "targetMet", "targetMissed", "targetRunning"],
  eventDate: ({ startedOn }) => startedOn,
  appliesWhen: ({ startedOn }) => startedOn !== undefined,
  check({ startedOn, completedOn }, { deadline, byDeadline, undetermined }, { options, today }) {
    const n = options.assessmentCompletionTargetDays;
    const start = startedOn ?? today;
    const days = daysBetween(start, completedOn ?? today);
    if (n === 0) return undetermined(completedOn === undefined ? "notCompleted" : "completedAfter", [], { start, days });
    const due = deadline({
      startEvent: "assessmentStart",
      start,
      target: deadlineInDays(start, n),
      metOn: completedOn,
      counting: { unit: "days", n },
      provision: SHL_36,
    });
    const keys = { met: "targetMet", late: "targetMissed", open: "targetRunning" } as const;
    return byDeadline(due, keys, { path: ["completedOn"], missing: ["completedOn"], params: { days } });
  },
});
