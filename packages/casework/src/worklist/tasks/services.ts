import { latestOf } from "../../record/record.ts";
import { runningDeadline, type TaskContext } from "../context.ts";
import { shown } from "../provision.ts";
import type { WorklistItem } from "../schema.ts";

/** Once a plan is final its services begin within the three months counted from initiation (SHL 45 §). */
export function servicesTask({ record, findings, workerTurn }: TaskContext): WorklistItem | undefined {
  const plan = latestOf(record, "clientPlan");
  const deadline = runningDeadline(findings, ["SHL-45-b"]);
  if (!plan || plan.status === "draft" || !deadline) return undefined;
  return { task: "startServices", documentId: plan.id, dueOn: deadline.target, provision: shown(deadline.provision), turn: workerTurn };
}
