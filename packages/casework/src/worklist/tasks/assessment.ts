import { dateOf } from "@koonti/core";
import { latestOf } from "../../record/record.ts";
import { runningDeadline, type TaskContext } from "../context.ts";
import { shlSection, shown } from "../provision.ts";
import type { WorklistItem } from "../schema.ts";

const STARTS = ["SHL-36-d", "SHL-36-e"];

/** The assessment waits to be begun: with a number of the law where there is one, else from when it has waited. */
function startTask({ record, findings, workerTurn }: TaskContext): WorklistItem | undefined {
  const initiation = latestOf(record, "initiation");
  if (!initiation) return undefined;
  const deadline = runningDeadline(findings, STARTS);
  return {
    task: "startAssessment",
    waitingSince: dateOf(initiation.content.initiatedAt),
    provision: deadline ? shown(deadline.provision) : shlSection("36"),
    turn: workerTurn,
    ...(deadline ? { dueOn: deadline.target } : {}),
  };
}

/** The service-need assessment is to be begun, or brought to its end (SHL 36 §). */
export function assessmentTask(context: TaskContext): WorklistItem | undefined {
  const assessment = latestOf(context.record, "serviceNeedAssessment");
  if (!assessment) return startTask(context);
  if (assessment.status !== "draft") return undefined;
  const deadline = runningDeadline(context.findings, ["SHL-36-e"]);
  const { startedOn } = assessment.content;
  return {
    task: "finishAssessment",
    documentId: assessment.id,
    provision: shlSection("36"),
    turn: context.workerTurn,
    ...(deadline ? { dueOn: deadline.target } : {}),
    ...(startedOn ? { waitingSince: startedOn } : {}),
  };
}
