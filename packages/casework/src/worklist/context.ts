import type { LocalDate, UserId } from "@koonti/core";
import type { Deadline } from "@koonti/rules";
import type { ClientRecord } from "../record/record.ts";
import type { RecordFinding } from "../review/finding.ts";
import type { Turn } from "./schema.ts";

/** What each task looks at: the record, its findings and the day. */
export interface TaskContext {
  readonly record: ClientRecord;
  readonly findings: readonly RecordFinding[];
  readonly today: LocalDate;
  /** The own worker's turn, or the team's while nobody is named. */
  readonly workerTurn: Turn;
}

/** The running deadline of a duty, by its register id, where a rule gave one. */
export const runningDeadline = (findings: readonly RecordFinding[], refs: readonly string[]): Deadline | undefined =>
  findings
    .filter(({ ref, deadline }) => refs.includes(ref) && deadline !== undefined && deadline.metOn === undefined)
    .map(({ deadline }) => deadline as Deadline)
    .sort((a, b) => a.target.localeCompare(b.target))[0];

/** The turn of a named worker. */
export const workersTurn = (worker: { readonly userId?: UserId | undefined; readonly name: string } | undefined): Turn =>
  worker ? { kind: "worker", name: worker.name, ...(worker.userId ? { userId: worker.userId } : {}) } : { kind: "team" };
