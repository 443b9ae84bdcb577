import type { Task } from "@koonti/casework";

/** Where each task is done. */
export const TASK_PLACES = {
  assessUrgency: "/clients/$clientId",
  startAssessment: "/clients/$clientId",
  finishAssessment: "/clients/$clientId",
  giveSectorAssessment: "/clients/$clientId",
  makePlan: "/clients/$clientId",
  finishPlan: "/clients/$clientId",
  answerPlan: "/clients/$clientId",
  reviewPlan: "/clients/$clientId",
  nameOwnWorker: "/clients/$clientId",
  startServices: "/clients/$clientId",
} as const satisfies Readonly<Record<Task, string>>;
