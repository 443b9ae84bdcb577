import { localDate as day } from "@koonti/core";
import type { urgencyRules } from "@koonti/service-need";
import type { ExamplesOf } from "../../example.ts";

const learnedOn = day("2026-11-02");

/** Examples of the rules about urgency. */
export const urgencyExamples: ExamplesOf<typeof urgencyRules> = {
  "service-need/urgent-need-is-assessed-at-once": {
    assessedAtOnce: { subject: { learnedOn, urgencyAssessedOn: day("2026-11-02") }, today: day("2026-11-05") },
    notAssessed: { subject: { learnedOn }, today: day("2026-11-05") },
    assessedLate: { subject: { learnedOn, urgencyAssessedOn: day("2026-11-04") }, today: day("2026-11-05") },
    toBeAssessed: { subject: { learnedOn }, today: day("2026-11-03") },
  },
};
