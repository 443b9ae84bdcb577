import { localDate as day } from "@koonti/core";
import type { assessmentDeclineRules } from "@koonti/service-need";
import type { ExamplesOf } from "../../example.ts";

const declinedOn = day("2026-11-03");

/** Examples of the rules about leaving an assessment out. */
export const assessmentDeclineExamples: ExamplesOf<typeof assessmentDeclineRules> = {
  "service-need/declined-assessment-has-reason": {
    reasonRecorded: {
      subject: { declinedOn, evidentlyUnnecessaryReason: "An address was asked for and given; nothing else was needed." },
      today: declinedOn,
    },
    reasonMissing: { subject: { declinedOn }, today: declinedOn },
  },
};
