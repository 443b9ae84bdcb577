import type { Task } from "@koonti/casework";
import type { ClientId, DocumentId } from "@koonti/core";
import { linkOptions } from "@tanstack/react-router";

/** A task of a client, with the document it concerns where there is one. */
export interface PlacedTask {
  readonly task: Task;
  readonly clientId: ClientId;
  readonly documentId?: DocumentId | undefined;
  /** Whether who follows the way takes the client, and so begins as the own worker to be named. */
  readonly takes?: boolean;
}

const situation = ({ clientId }: PlacedTask) => linkOptions({ to: "/clients/$clientId", params: { clientId } });

const assessment = ({ clientId, documentId }: PlacedTask) =>
  documentId === undefined
    ? linkOptions({ to: "/clients/$clientId/assessment", params: { clientId } })
    : linkOptions({ to: "/clients/$clientId/assessment/$documentId", params: { clientId, documentId } });

const sectorAssessment = (placed: PlacedTask) =>
  placed.documentId === undefined
    ? situation(placed)
    : linkOptions({
        to: "/clients/$clientId/sector-assessments/$documentId",
        params: { clientId: placed.clientId, documentId: placed.documentId },
      });

const plan = ({ clientId }: PlacedTask) => linkOptions({ to: "/clients/$clientId/plan", params: { clientId } });

const ownWorker = ({ clientId, takes = false }: PlacedTask) =>
  linkOptions({ to: "/clients/$clientId/own-worker", params: { clientId }, search: takes ? { take: true } : {} });

const record = (kind: "urgencyAssessment" | "serviceStart") => (placed: PlacedTask) =>
  linkOptions({ to: "/clients/$clientId/record/$kind", params: { clientId: placed.clientId, kind } });

type Place = ReturnType<
  typeof situation | typeof assessment | typeof sectorAssessment | typeof plan | typeof ownWorker | ReturnType<typeof record>
>;

/** Where each task is done. */
const PLACES: Readonly<Record<Task, (placed: PlacedTask) => Place>> = {
  assessUrgency: record("urgencyAssessment"),
  startAssessment: assessment,
  finishAssessment: assessment,
  giveSectorAssessment: sectorAssessment,
  makePlan: plan,
  finishPlan: plan,
  answerPlan: plan,
  reviewPlan: plan,
  nameOwnWorker: ownWorker,
  startServices: record("serviceStart"),
};

/** The way to where a task is done, for a link. */
export const taskPlace = (placed: PlacedTask): Place => PLACES[placed.task](placed);
