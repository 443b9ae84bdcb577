import { dueSv } from "../components/due/texts/sv.ts";
import { formSv } from "../components/form/texts/sv.ts";
import { needSv } from "../components/need/texts/sv.ts";
import { taskSv } from "../components/task/texts/sv.ts";
import { planPrintSv } from "../documents/plan-sheet/texts/sv.ts";
import { writingSv } from "../documents/texts/sv.ts";
import { draftsSv } from "../drafts/texts/sv.ts";
import { sectorAssessmentSv } from "../features/assessment/sector/texts/sv.ts";
import { assessmentSv } from "../features/assessment/texts/sv.ts";
import { clientSv } from "../features/client/texts/sv.ts";
import { clientsSv } from "../features/clients/texts/sv.ts";
import { collationSv } from "../features/collation/texts/sv.ts";
import { contactIntakeSv } from "../features/contact-intake/texts/sv.ts";
import { documentsSv } from "../features/documents/texts/sv.ts";
import { observationsSv } from "../features/observations/texts/sv.ts";
import { ownPagesSv } from "../features/own-pages/texts/sv.ts";
import { ownWorkerSv } from "../features/own-worker/texts/sv.ts";
import { planAnswerSv } from "../features/plan/answer/texts/sv.ts";
import { planSv } from "../features/plan/texts/sv.ts";
import { receivedDocumentSv } from "../features/received-document/texts/sv.ts";
import { recordEventSv } from "../features/record-event/texts/sv.ts";
import { signInSv } from "../features/sign-in/texts/sv.ts";
import { structuresSv } from "../features/structures/texts/sv.ts";
import { worklistSv } from "../features/worklist/texts/sv.ts";
import { frameSv } from "../frame/texts/sv.ts";
import type { fi } from "./fi.ts";
import type { TextsLike } from "./texts.ts";

/** Every text of the app in Swedish. */
export const sv: TextsLike<typeof fi> = {
  form: formSv,
  drafts: draftsSv,
  writing: writingSv,
  need: needSv,
  collation: collationSv,
  observations: observationsSv,
  ownPages: ownPagesSv,
  ownWorker: ownWorkerSv,
  planPrint: planPrintSv,
  planAnswer: planAnswerSv,
  plan: planSv,
  sectorAssessment: sectorAssessmentSv,
  assessment: assessmentSv,
  frame: frameSv,
  signIn: signInSv,
  due: dueSv,
  worklist: worklistSv,
  task: taskSv,
  contactIntake: contactIntakeSv,
  recordEvent: recordEventSv,
  documents: documentsSv,
  structures: structuresSv,
  receivedDocument: receivedDocumentSv,
  clients: clientsSv,
  client: clientSv,
};
