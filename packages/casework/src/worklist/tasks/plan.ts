import type { RecordDocument } from "../../document/document.ts";
import { answerTo } from "../../record/plan-answer.ts";
import { latestOf } from "../../record/record.ts";
import { keepsFromFinal } from "../../review/finding.ts";
import type { TaskContext } from "../context.ts";
import { shlSection } from "../provision.ts";
import type { WorklistItem } from "../schema.ts";

const provision = shlSection("39");

function makeTask({ record, workerTurn }: TaskContext): WorklistItem | undefined {
  const assessment = latestOf(record, "serviceNeedAssessment");
  if (!assessment || assessment.status === "draft" || assessment.content.planWillBeMade === false) return undefined;
  return { task: "makePlan", waitingSince: assessment.lawDate, provision, turn: workerTurn };
}

function draftTask({ findings, workerTurn, record }: TaskContext, plan: RecordDocument<"clientPlan">): WorklistItem {
  const open = findings.filter(({ documentId, outcome }) => documentId === plan.id && outcome === "breached");
  const blocking = open.filter(keepsFromFinal).length;
  const asksClient = blocking === 0 && plan.content.madeOn !== undefined && answerTo(record, plan) === undefined;
  return {
    task: asksClient ? "answerPlan" : "finishPlan",
    documentId: plan.id,
    provision,
    turn: asksClient ? { kind: "client" } : workerTurn,
    openFindings: open.length,
    blockingFindings: blocking,
    ...(plan.content.madeOn ? { waitingSince: plan.content.madeOn } : {}),
  };
}

/** The plan is to be made, brought to its end, answered by the client, or reviewed on the day agreed (SHL 39 §). */
export function planTask(context: TaskContext): WorklistItem | undefined {
  const plan = latestOf(context.record, "clientPlan");
  if (!plan) return makeTask(context);
  if (plan.status === "draft") return draftTask(context, plan);
  const dueOn = plan.content.nextReviewOn;
  return dueOn ? { task: "reviewPlan", documentId: plan.id, dueOn, provision, turn: context.workerTurn } : undefined;
}
