import { dateOf } from "@koonti/core";
import { latestOf } from "../../record/record.ts";
import type { TaskContext } from "../context.ts";
import { shlSection } from "../provision.ts";
import type { WorklistItem } from "../schema.ts";

/** Urgent need is assessed at once when the county learns of it (SHL 36 §). */
export function urgencyTask({ record, workerTurn }: TaskContext): WorklistItem | undefined {
  const initiation = latestOf(record, "initiation");
  if (!initiation || latestOf(record, "urgencyAssessment")) return undefined;
  const dueOn = dateOf(initiation.content.initiatedAt);
  return { task: "assessUrgency", documentId: initiation.id, dueOn, waitingSince: dueOn, provision: shlSection("36"), turn: workerTurn };
}
