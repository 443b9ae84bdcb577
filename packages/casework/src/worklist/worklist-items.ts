import { responsiblePeople } from "../record/people.ts";
import type { ClientRecord } from "../record/record.ts";
import { studied } from "../record/studied-record.ts";
import { type ReviewContext, reviewRecord } from "../review/review-record.ts";
import { type TaskContext, workersTurn } from "./context.ts";
import type { WorklistItem } from "./schema.ts";
import { assessmentTask } from "./tasks/assessment.ts";
import { ownWorkerTask } from "./tasks/own-worker.ts";
import { planTask } from "./tasks/plan.ts";
import { sectorTasks } from "./tasks/sector-assessments.ts";
import { servicesTask } from "./tasks/services.ts";
import { urgencyTask } from "./tasks/urgency.ts";

const isItem = (item: WorklistItem | undefined): item is WorklistItem => item !== undefined;

/**
 * What is to be done next for a client, derived from what has been recorded: nobody types a status. Dated things first, nearest first,
 * then those that wait without a date, longest first.
 *
 * @param record - the client's record
 * @param context - the day and the county's rule options
 */
export function worklistItems(record: ClientRecord, context: ReviewContext): readonly WorklistItem[] {
  const asked = studied(record);
  const { ownWorker } = responsiblePeople(asked);
  const findings = reviewRecord(asked, context);
  const tasks: TaskContext = { record: asked, findings, today: context.today, workerTurn: workersTurn(ownWorker) };
  return [urgencyTask(tasks), assessmentTask(tasks), ...sectorTasks(tasks), planTask(tasks), ownWorkerTask(tasks), servicesTask(tasks)]
    .filter(isItem)
    .sort(byUrgency);
}

const orderKey = ({ dueOn, waitingSince }: WorklistItem): string => (dueOn ? `0${dueOn}` : `1${waitingSince ?? "9999"}`);
const byUrgency = (a: WorklistItem, b: WorklistItem): number => orderKey(a).localeCompare(orderKey(b));
