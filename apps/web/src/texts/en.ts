import { dueEn } from "../components/due/texts/en.ts";
import { formEn } from "../components/form/texts/en.ts";
import { needEn } from "../components/need/texts/en.ts";
import { taskEn } from "../components/task/texts/en.ts";
import { planPrintEn } from "../documents/plan-sheet/texts/en.ts";
import { writingEn } from "../documents/texts/en.ts";
import { draftsEn } from "../drafts/texts/en.ts";
import { sectorAssessmentEn } from "../features/assessment/sector/texts/en.ts";
import { assessmentEn } from "../features/assessment/texts/en.ts";
import { clientEn } from "../features/client/texts/en.ts";
import { clientsEn } from "../features/clients/texts/en.ts";
import { collationEn } from "../features/collation/texts/en.ts";
import { contactIntakeEn } from "../features/contact-intake/texts/en.ts";
import { documentsEn } from "../features/documents/texts/en.ts";
import { observationsEn } from "../features/observations/texts/en.ts";
import { ownPagesEn } from "../features/own-pages/texts/en.ts";
import { ownWorkerEn } from "../features/own-worker/texts/en.ts";
import { planAnswerEn } from "../features/plan/answer/texts/en.ts";
import { planEn } from "../features/plan/texts/en.ts";
import { receivedDocumentEn } from "../features/received-document/texts/en.ts";
import { recordEventEn } from "../features/record-event/texts/en.ts";
import { signInEn } from "../features/sign-in/texts/en.ts";
import { structuresEn } from "../features/structures/texts/en.ts";
import { worklistEn } from "../features/worklist/texts/en.ts";
import { frameEn } from "../frame/texts/en.ts";
import type { fi } from "./fi.ts";
import type { TextsLike } from "./texts.ts";

/** Every text of the app in English. */
export const en: TextsLike<typeof fi> = {
  form: formEn,
  drafts: draftsEn,
  writing: writingEn,
  need: needEn,
  collation: collationEn,
  observations: observationsEn,
  ownPages: ownPagesEn,
  ownWorker: ownWorkerEn,
  planPrint: planPrintEn,
  planAnswer: planAnswerEn,
  plan: planEn,
  sectorAssessment: sectorAssessmentEn,
  assessment: assessmentEn,
  frame: frameEn,
  signIn: signInEn,
  due: dueEn,
  worklist: worklistEn,
  task: taskEn,
  contactIntake: contactIntakeEn,
  recordEvent: recordEventEn,
  documents: documentsEn,
  structures: structuresEn,
  receivedDocument: receivedDocumentEn,
  clients: clientsEn,
  client: clientEn,
};
