import { localDate as day } from "@koonti/core";
import type { AssessmentTiming, assessmentTimingRules } from "@koonti/service-need";
import type { Example, ExamplesOf } from "../../example.ts";

const on = (today: string, facts: AssessmentTiming, options?: Example<AssessmentTiming>["options"]): Example<AssessmentTiming> => ({
  subject: facts,
  today: day(today),
  ...(options && { options }),
});

/** Contact on Monday 2.11.2026 by a client of 80 years: the seventh weekday is Wednesday 11.11.2026. */
const contacted = {
  contactOn: day("2026-11-02"),
  contactBy: "self",
  birthDate: day("1946-05-01"),
  highestCareAllowance: false,
  disabledPerson: false,
} as const satisfies AssessmentTiming;

/** The same before the act on disability services came into force; the seventh weekday is Wednesday 13.11.2024. */
const contactedIn2024 = { ...contacted, contactOn: day("2024-11-04"), birthDate: day("1944-05-01") } as const satisfies AssessmentTiming;

const adultOf35 = { birthDate: day("1991-05-01") } as const;
const unknownGroup = { birthDate: undefined, highestCareAllowance: undefined, disabledPerson: undefined } as const;
const child = { specialSupportChild: true, initiatedOn: day("2026-11-30") } as const satisfies AssessmentTiming;
const initiated = { initiatedOn: day("2026-11-02") } as const satisfies AssessmentTiming;
const started = { ...initiated, startedOn: day("2026-11-09") } as const satisfies AssessmentTiming;
/** Saturdays as weekdays bring the last day forward; late by this reading alone is a warning. */
const strictReading = { saturdayCounts: true };
const startTarget = { assessmentStartTargetWeekdays: 5 };
const completionTarget = { assessmentCompletionTargetDays: 30 };

/** Examples of the rules about the pace of an assessment. */
export const timingExamples: ExamplesOf<typeof assessmentTimingRules> = {
  "service-need/assessment-starts-without-delay": {
    targetMet: on("2026-12-01", started, startTarget),
    targetMissed: on("2026-11-10", initiated, startTarget),
    targetRunning: on("2026-11-06", initiated, startTarget),
    startedAfter: on("2026-12-01", started),
    notStarted: on("2026-11-16", initiated),
    declined: on("2026-11-16", { ...initiated, declinedOn: day("2026-11-03") }),
  },
  "service-need/assessment-is-completed-without-undue-delay": {
    targetMet: on("2026-12-30", { ...started, completedOn: day("2026-12-09") }, completionTarget),
    targetMissed: on("2026-12-30", started, completionTarget),
    targetRunning: on("2026-12-01", started, completionTarget),
    completedAfter: on("2026-12-30", { ...started, completedOn: day("2026-12-09") }),
    notCompleted: on("2026-12-30", started),
  },
  "service-need/assessment-starts-by-seventh-weekday": {
    startedInTime: on("2026-11-20", { ...contacted, startedOn: day("2026-11-11") }),
    startedLate: [
      on("2026-11-20", { ...contacted, startedOn: day("2026-11-12") }),
      on("2026-11-20", { ...contacted, startedOn: day("2026-11-11") }, strictReading),
    ],
    notStarted: on("2026-11-12", contacted),
    running: on("2026-11-09", contacted),
    contactUnknown: on("2026-11-20", { ...contacted, contactBy: undefined }),
    groupUnknown: on("2026-11-20", { ...contacted, ...unknownGroup }),
    noContact: on("2026-11-20", { ...contacted, contactOn: undefined }),
    otherContact: on("2026-11-20", { ...contacted, contactBy: "authority" }),
    otherGroup: on("2026-11-20", { ...contacted, ...adultOf35 }),
    declined: on("2026-11-20", { ...contacted, declinedOn: day("2026-11-03") }),
  },
  "service-need/assessment-starts-by-seventh-weekday-before-2025": {
    startedInTime: on("2024-11-20", { ...contactedIn2024, startedOn: day("2024-11-13") }),
    startedLate: [
      on("2024-11-20", { ...contactedIn2024, startedOn: day("2024-11-14") }),
      on("2024-11-20", { ...contactedIn2024, startedOn: day("2024-11-13") }, strictReading),
    ],
    notStarted: on("2024-11-14", contactedIn2024),
    running: on("2024-11-11", contactedIn2024),
    contactUnknown: on("2024-11-20", { ...contactedIn2024, contactBy: undefined }),
    groupUnknown: on("2024-11-20", { ...contactedIn2024, ...unknownGroup }),
    noContact: { ...on("2024-11-20", { ...contactedIn2024, contactOn: undefined }), asOf: day("2024-11-04") },
    otherContact: on("2024-11-20", { ...contactedIn2024, contactBy: "authority" }),
    otherGroup: on("2024-11-20", { ...contactedIn2024, ...adultOf35 }),
    olderDisabilityAct: on("2024-11-20", { ...contactedIn2024, ...adultOf35, disabledPerson: true }),
    declined: on("2024-11-20", { ...contactedIn2024, declinedOn: day("2024-11-05") }),
  },
  "service-need/child-assessment-starts-by-seventh-weekday": {
    startedInTime: on("2026-12-20", { ...child, startedOn: day("2026-12-09") }),
    startedLate: [
      on("2026-12-20", { ...child, startedOn: day("2026-12-10") }),
      on("2026-12-20", { ...child, startedOn: day("2026-12-09") }, strictReading),
    ],
    notStarted: on("2026-12-10", child),
    running: on("2026-12-07", child),
    initiationUnknown: on("2026-12-07", { specialSupportChild: true }),
    declined: on("2026-12-20", { ...child, declinedOn: day("2026-12-01") }),
  },
  "service-need/child-assessment-is-completed-in-three-months": {
    completedInTime: on("2027-03-15", { ...child, completedOn: day("2027-02-28") }),
    completedLate: on("2027-03-15", { ...child, completedOn: day("2027-03-01") }),
    notCompleted: on("2027-03-01", child),
    running: on("2027-02-28", child),
    initiationUnknown: on("2027-02-28", { specialSupportChild: true }),
    declined: on("2027-03-15", { ...child, declinedOn: day("2026-12-01") }),
  },
};
