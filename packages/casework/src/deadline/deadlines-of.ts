import type { DocumentId, LocalDate } from "@koonti/core";
import { type Deadline, daysLeft } from "@koonti/rules";
import type { ClientRecord } from "../record/record.ts";
import type { RecordFinding } from "../review/finding.ts";
import { type ReviewContext, reviewRecord } from "../review/review-record.ts";

/** A deadline of the record: which duty it belongs to and which document it concerns. */
export interface RecordDeadline extends Deadline {
  readonly ruleId: string;
  readonly ref: string;
  readonly documentId?: DocumentId;
  /** Days to the last day: 0 on it, negative after it; absent once the duty has been met. */
  readonly daysLeft?: number;
}

const dated = ({ deadline, ruleId, ref, documentId }: RecordFinding, today: LocalDate): readonly RecordDeadline[] => {
  if (deadline === undefined) return [];
  const left = daysLeft(deadline, today);
  return [{ ...deadline, ruleId, ref, ...(documentId ? { documentId } : {}), ...(left === undefined ? {} : { daysLeft: left }) }];
};

/** Old and new rules of one duty may speak of one period: it is told once. */
const keyOf = ({ ref, startEvent, start, target, documentId }: RecordDeadline): string =>
  [ref, startEvent, start, target, documentId].join("|");

/**
 * Every running and past deadline of a record, nearest target first. Open, late, met and met late are told apart by `state`; what does not
 * apply is not listed.
 *
 * @param context - the day that days are counted to, and the county's rule options
 */
export function deadlinesOf(record: ClientRecord, context: ReviewContext): readonly RecordDeadline[] {
  const all = reviewRecord(record, context).flatMap((finding) => dated(finding, context.today));
  const byKey = new Map(all.map((deadline) => [keyOf(deadline), deadline]));
  return [...byKey.values()].sort((a, b) => a.target.localeCompare(b.target) || a.ruleId.localeCompare(b.ruleId));
}
