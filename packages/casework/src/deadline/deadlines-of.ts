import type { DocumentId } from "@koonti/core";
import type { Deadline } from "@koonti/rules";
import type { ClientRecord } from "../record/record.ts";
import { type ReviewContext, reviewRecord } from "../review/review-record.ts";

/** A deadline of the record: which duty it belongs to and which document it concerns. */
export interface RecordDeadline extends Deadline {
  readonly ruleId: string;
  readonly ref: string;
  readonly documentId?: DocumentId;
}

/**
 * Every running and past deadline of a record, nearest target first. A deadline met late, one still open and one that never applied are told
 * apart by `state`; what does not apply is not listed.
 */
export function deadlinesOf(record: ClientRecord, context: ReviewContext): readonly RecordDeadline[] {
  const all = reviewRecord(record, context).flatMap(({ deadline, ruleId, ref, documentId }) =>
    deadline ? [{ ...deadline, ruleId, ref, ...(documentId ? { documentId } : {}) }] : [],
  );
  const byKey = new Map(all.map((deadline) => [`${deadline.ref}|${deadline.startEvent}|${deadline.start}|${deadline.target}`, deadline]));
  return [...byKey.values()].sort((a, b) => a.target.localeCompare(b.target) || a.ruleId.localeCompare(b.ruleId));
}
