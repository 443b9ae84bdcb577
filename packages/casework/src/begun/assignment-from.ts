import type { LocalDate } from "@koonti/core";
import type { Assignment, Worker } from "@koonti/responsible-worker";
import { currentAssignmentOf } from "../record/people.ts";
import type { ClientRecord } from "../record/record.ts";
import { specialSupportOf } from "../record/special-support.ts";

/** On which day a worker is named, and who takes the client in place of an own worker named before. */
export interface AssignmentBeginning {
  readonly today: LocalDate;
  readonly ownWorker?: Worker | undefined;
}

/**
 * The naming of an own worker (fi: omatyöntekijän nimeäminen) as it begins from a record: those named now, and what the newest assessment of
 * the client says of special support; what had been said before, where nothing has been assessed (SHL 42 §).
 */
export const assignmentFrom = (record: ClientRecord, { today, ownWorker }: AssignmentBeginning): Assignment => {
  const before = currentAssignmentOf(record);
  const found = specialSupportOf(record);
  return {
    ...before,
    ...(ownWorker && { ownWorker }),
    namedOn: today,
    specialSupport: found === "notAssessed" ? (before?.specialSupport ?? found) : found,
  };
};
