import { localDate as day } from "@koonti/core";
import type { MeetingsInPlan, meetingRules } from "@koonti/responsible-worker";
import type { Example, ExamplesOf } from "../../example.ts";

const planned = (facts: Partial<MeetingsInPlan>): Example<MeetingsInPlan> => ({
  subject: { specialSupport: "yes", ...facts },
  today: day("2026-03-16"),
});
const plannedBefore2023 = (facts: Partial<MeetingsInPlan>): Example<MeetingsInPlan> => ({
  subject: { specialSupport: "yes", isChild: true, ...facts },
  asOf: day("2022-11-14"),
  today: day("2026-03-16"),
});

const meetings = { text: "Every second week at the office, at home when the client wishes." };
const leftOut = { notNeeded: "Meetings are arranged when they are needed." };

/** Examples of the rules about meetings in the plan. */
export const meetingExamples: ExamplesOf<typeof meetingRules> = {
  "responsible-worker/special-support-plan-says-meetings": {
    meetingsWritten: planned({ meetings }),
    notWritten: planned({ meetings: {} }),
    leftOut: planned({ meetings: leftOut }),
    specialSupportNotAssessed: planned({ specialSupport: "notAssessed", meetings }),
    noPlan: planned({}),
  },
  "responsible-worker/special-support-childs-plan-says-meetings-before-2023": {
    meetingsWritten: plannedBefore2023({ meetings }),
    notWritten: plannedBefore2023({ meetings: {} }),
    leftOut: plannedBefore2023({ meetings: leftOut }),
    specialSupportNotAssessed: plannedBefore2023({ specialSupport: "notAssessed", meetings }),
    adult: plannedBefore2023({ isChild: false, meetings }),
    noPlan: plannedBefore2023({}),
  },
};
