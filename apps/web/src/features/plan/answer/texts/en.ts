import type { TextsLike } from "../../../../texts/texts.ts";
import type { planAnswerFi } from "./fi.ts";

/** Texts of the client's answer to a plan in English. */
export const planAnswerEn: TextsLike<typeof planAnswerFi> = {
  title: "The client's answer",
  notAsked: "No answer has been asked for yet. Ask when the plan is ready to be shown to the client.",
  waiting: "The plan has been shown to the client. The answer is awaited.",
  changedSince: "The plan has changed since this answer. Ask again.",
  ask: "Ask for the answer",
  asked: "The plan now shows on the client's own pages",
  record: "Record the answer",
  save: "Save the answer",
  cancel: "Cancel",
  recorded: "The client's answer has been recorded",
  saveFirst: "The plan has unsaved changes. Wait for them to be saved and try again.",
  toVersion: "Answer to version {{version}}",
};
