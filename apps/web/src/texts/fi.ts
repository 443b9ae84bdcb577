import { dueFi } from "../components/due/texts/fi.ts";
import { formFi } from "../components/form/texts/fi.ts";
import { needFi } from "../components/need/texts/fi.ts";
import { taskFi } from "../components/task/texts/fi.ts";
import { planPrintFi } from "../documents/plan-sheet/texts/fi.ts";
import { writingFi } from "../documents/texts/fi.ts";
import { draftsFi } from "../drafts/texts/fi.ts";
import { sectorAssessmentFi } from "../features/assessment/sector/texts/fi.ts";
import { assessmentFi } from "../features/assessment/texts/fi.ts";
import { clientFi } from "../features/client/texts/fi.ts";
import { clientsFi } from "../features/clients/texts/fi.ts";
import { collationFi } from "../features/collation/texts/fi.ts";
import { contactIntakeFi } from "../features/contact-intake/texts/fi.ts";
import { documentsFi } from "../features/documents/texts/fi.ts";
import { observationsFi } from "../features/observations/texts/fi.ts";
import { ownPagesFi } from "../features/own-pages/texts/fi.ts";
import { ownWorkerFi } from "../features/own-worker/texts/fi.ts";
import { planAnswerFi } from "../features/plan/answer/texts/fi.ts";
import { planFi } from "../features/plan/texts/fi.ts";
import { receivedDocumentFi } from "../features/received-document/texts/fi.ts";
import { recordEventFi } from "../features/record-event/texts/fi.ts";
import { signInFi } from "../features/sign-in/texts/fi.ts";
import { structuresFi } from "../features/structures/texts/fi.ts";
import { worklistFi } from "../features/worklist/texts/fi.ts";
import { frameFi } from "../frame/texts/fi.ts";

/** Every text of the app in Finnish. A feature adds its own catalogue here and in the two files beside. */
export const fi = {
  form: formFi,
  drafts: draftsFi,
  writing: writingFi,
  need: needFi,
  collation: collationFi,
  observations: observationsFi,
  ownPages: ownPagesFi,
  ownWorker: ownWorkerFi,
  planPrint: planPrintFi,
  planAnswer: planAnswerFi,
  plan: planFi,
  sectorAssessment: sectorAssessmentFi,
  assessment: assessmentFi,
  frame: frameFi,
  signIn: signInFi,
  due: dueFi,
  worklist: worklistFi,
  task: taskFi,
  contactIntake: contactIntakeFi,
  recordEvent: recordEventFi,
  documents: documentsFi,
  structures: structuresFi,
  receivedDocument: receivedDocumentFi,
  clients: clientsFi,
  client: clientFi,
} as const;
