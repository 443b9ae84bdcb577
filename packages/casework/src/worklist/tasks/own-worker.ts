import { currentAssignmentOf } from "../../record/people.ts";
import { latestOf } from "../../record/record.ts";
import type { TaskContext } from "../context.ts";
import { shlSection } from "../provision.ts";
import type { WorklistItem } from "../schema.ts";

/** An own worker is named for the time of the client relationship (SHL 42 §). */
export function ownWorkerTask({ record }: TaskContext): WorklistItem | undefined {
  const started = latestOf(record, "initiation")?.content.clientRelationshipStart;
  const assignment = currentAssignmentOf(record);
  if (!started || assignment?.ownWorker || assignment?.noOwnWorkerReason) return undefined;
  return { task: "nameOwnWorker", waitingSince: started, provision: shlSection("42"), turn: { kind: "team" } };
}
