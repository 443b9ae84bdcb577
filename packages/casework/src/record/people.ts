import type { Assignment, Worker } from "@koonti/responsible-worker";
import { type ClientRecord, latestOf } from "./record.ts";

/** Who answers for the client now, from the newest assignment of the record. */
export interface ResponsiblePeople {
  readonly ownWorker?: Worker;
  readonly pairWorker?: Worker;
}

/** The assignment in force. */
export const currentAssignmentOf = (record: ClientRecord): Assignment | undefined => latestOf(record, "assignment")?.content;

/** Own worker and pair worker as last named; empty when nobody is. */
export function responsiblePeople(record: ClientRecord): ResponsiblePeople {
  const assignment = currentAssignmentOf(record);
  return {
    ...(assignment?.ownWorker ? { ownWorker: assignment.ownWorker } : {}),
    ...(assignment?.pairWorker ? { pairWorker: assignment.pairWorker } : {}),
  };
}
