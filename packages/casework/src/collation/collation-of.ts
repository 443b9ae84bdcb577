import { type Collation, collate } from "@koonti/service-need";
import { type ClientRecord, documentsOf, latestOf } from "../record/record.ts";

/**
 * The sectors' assessments of a record as one picture (fi: kooste), against the newest plan. Statements put aside and conflicts settled in the
 * newest service-need assessment are taken into account.
 */
export function collationOf(record: ClientRecord): Collation {
  const assessment = latestOf(record, "serviceNeedAssessment")?.content;
  return collate({
    assessments: documentsOf(record, "sectorAssessment").map(({ id, content }) => ({ id, content })),
    plan: latestOf(record, "clientPlan")?.content,
    dropped: assessment?.droppedStatements,
    settlements: assessment?.settlements,
  });
}
