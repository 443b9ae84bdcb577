import type { TextsLike } from "../../../texts/texts.ts";
import type { taskFi } from "./fi.ts";

/** Texts of the tasks of casework in English. */
export const taskEn: TextsLike<typeof taskFi> = {
  kind: {
    assessUrgency: { what: "Assess the need for urgent help", since: "Initiated {{date}}.", act: "Assess" },
    startAssessment: { what: "Start the service-need assessment", since: "Initiated {{date}}.", act: "Start" },
    finishAssessment: { what: "Finish the service-need assessment", since: "Started {{date}}.", act: "Open the assessment" },
    giveSectorAssessment: { what: "Give your own assessment", since: "Asked {{date}}.", act: "Open the assessment" },
    makePlan: { what: "Make the client plan", since: "The assessment was finished {{date}}.", act: "Make" },
    finishPlan: { what: "Finish the client plan", since: "Draft {{date}}.", act: "Open the plan" },
    answerPlan: { what: "The client's answer to the plan", since: "The plan was shown {{date}}.", act: "Open the plan" },
    reviewPlan: { what: "Review the plan", since: "The review was agreed {{date}}.", act: "Review" },
    nameOwnWorker: { what: "Name an own worker", since: "The client relationship began {{date}}.", act: "Name" },
    startServices: { what: "Get the services started", since: "The plan was finished {{date}}.", act: "Record the start" },
  },
  take: "Take it myself",
  awaited: { what: "Waiting for an assessment", act: "See the request" },
  reviewAgreed: "The day of the review is agreed in the plan.",
  servicesWaiting: "The plan is finished, but the service has not begun yet.",
  turn: { you: "Your turn", client: "Client's turn", team: "Team's turn", worker: "Worker's turn" },
  findings_one: "{{count}} open note",
  findings_other: "{{count}} open notes",
  blocking_one: "{{count}} keeps it from being finalised",
  blocking_other: "{{count}} keep it from being finalised",
};
