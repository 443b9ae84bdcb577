import type { DocumentId } from "@koonti/core";
import type { ClientRecord } from "../record/record.ts";
import { studied } from "../record/studied-record.ts";
import type { RecordFinding } from "./finding.ts";
import { REVIEW_PARTS } from "./parts/index.ts";
import type { ReviewContext } from "./review-part.ts";

export type { ReviewContext } from "./review-part.ts";

/**
 * What every rule says of a record: satisfied, breached, undetermined and not applicable alike, each judged by the law of its own event.
 *
 * @param record - the client's record, drafts included
 * @param context - the day and the county's rule options
 */
export function reviewRecord(record: ClientRecord, context: ReviewContext): readonly RecordFinding[] {
  const findings: RecordFinding[] = [];
  const asked = studied(record);
  for (const part of REVIEW_PARTS) for (const finding of part.review(asked, context)) findings.push(finding);
  return findings;
}

/** What the rules say of one document of the record. */
export const reviewDocument = (record: ClientRecord, documentId: DocumentId, context: ReviewContext): readonly RecordFinding[] =>
  reviewRecord(record, context).filter((finding) => finding.documentId === documentId);
