import { localDate as day } from "@koonti/core";
import type { ownWorkerRules } from "@koonti/responsible-worker";
import type { ExamplesOf } from "../../example.ts";
import { socialWorker } from "../workers.ts";

const relationshipStart = day("2026-03-02");
const today = day("2026-03-16");
const assignment = { namedOn: day("2026-03-04"), specialSupport: "no" } as const;

/** Examples of the rules about a client relationship and who has been named for it. */
export const ownWorkerExamples: ExamplesOf<typeof ownWorkerRules> = {
  "responsible-worker/own-worker-is-named": {
    named: { subject: { relationshipStart, assignment: { ...assignment, ownWorker: socialWorker } }, today },
    reasonRecorded: {
      subject: { relationshipStart, assignment: { ...assignment, noOwnWorkerReason: "otherResponsibleWorkerNamed" } },
      today,
    },
    notNamed: { subject: { relationshipStart }, today },
    beginsToday: { subject: { relationshipStart: today }, today },
    noRelationship: { subject: {}, today },
    relationshipEnded: { subject: { relationshipStart, relationshipEnd: day("2026-03-13") }, today },
  },
};
