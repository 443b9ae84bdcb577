import { clientPlanForm, planAnswerForm } from "@koonti/client-plan";
import type { FormDefinition } from "@koonti/core";
import { assignmentForm } from "@koonti/responsible-worker";
import {
  assessmentDeclineForm,
  contactForm,
  initiationForm,
  networkMappingForm,
  sectorAssessmentForm,
  serviceNeedAssessmentForm,
  urgencyForm,
} from "@koonti/service-need";
import { assistanceApplicationForm, kelaStatementForm, talkForm, talkRequestForm } from "@koonti/social-assistance";
import { authorityContactForm } from "../authority-contact/form.ts";
import { clientDocumentForm } from "../client-document/form.ts";
import { clientMeetingForm } from "../client-meeting/form.ts";
import { closingForm } from "../closing/form.ts";
import { consultationForm } from "../consultation/form.ts";
import { dataDisclosureForm } from "../data-disclosure/form.ts";
import { decisionForm } from "../decision/form.ts";
import { decisionReceiptForm, rectificationRequestForm } from "../decision/receipt-form.ts";
import { dependantsCheckForm } from "../dependants-check/form.ts";
import { establishedNeedForm } from "../established-need/form.ts";
import { goalEvaluationForm } from "../goal-evaluation/form.ts";
import { jointPlanCopyForm } from "../joint-plan-copy/form.ts";
import { languageRequestForm } from "../language/form.ts";
import { objectionForm } from "../objection/form.ts";
import { olderPersonAssessmentForm } from "../older-person/form.ts";
import { dataRequestForm } from "../own-data/form.ts";
import { protectionOrderForm } from "../protected-identity/form.ts";
import { guardianshipNotificationForm, representativeConsultationForm } from "../representative/form.ts";
import { serviceStartForm } from "../service-start/form.ts";
import type { DocumentKind } from "./kinds.ts";
import { NATIONAL_CONTENTS } from "./national-contents.ts";

/** Kinds that nobody fills in, and why. */
export const KINDS_WITHOUT_FORM = {
  receivedDocument: "A document from elsewhere is kept to the letter; it comes as a file.",
} as const satisfies Readonly<Partial<Record<DocumentKind, string>>>;

type NationalKind = keyof typeof NATIONAL_CONTENTS;
type KindWithForm = Exclude<DocumentKind, keyof typeof KINDS_WITHOUT_FORM>;

const NEED_FORMS = {
  contact: contactForm,
  initiation: initiationForm,
  urgencyAssessment: urgencyForm,
  assessmentDecline: assessmentDeclineForm,
  sectorAssessment: sectorAssessmentForm,
  networkMapping: networkMappingForm,
  olderPersonAssessment: olderPersonAssessmentForm,
  establishedNeed: establishedNeedForm,
  serviceNeedAssessment: serviceNeedAssessmentForm,
} as const;

const PLAN_FORMS = {
  clientPlan: clientPlanForm,
  planAnswer: planAnswerForm,
  assignment: assignmentForm,
  consultation: consultationForm,
  authorityContact: authorityContactForm,
  jointPlanCopy: jointPlanCopyForm,
  clientMeeting: clientMeetingForm,
  goalEvaluation: goalEvaluationForm,
} as const;

const DECISION_FORMS = {
  assistanceApplication: assistanceApplicationForm,
  talkRequest: talkRequestForm,
  talk: talkForm,
  kelaStatement: kelaStatementForm,
  decision: decisionForm,
  decisionReceipt: decisionReceiptForm,
  rectificationRequest: rectificationRequestForm,
  serviceStart: serviceStartForm,
  dependantsCheck: dependantsCheckForm,
  closing: closingForm,
} as const;

const RIGHTS_FORMS = {
  languageRequest: languageRequestForm,
  representativeConsultation: representativeConsultationForm,
  guardianshipNotification: guardianshipNotificationForm,
  objection: objectionForm,
  dataRequest: dataRequestForm,
  dataDisclosure: dataDisclosureForm,
  protectionOrder: protectionOrderForm,
  clientDocument: clientDocumentForm,
} as const;

// What Object.fromEntries forgets is said by the type: each kind's own form under its name.
const NATIONAL_FORMS = Object.fromEntries(Object.entries(NATIONAL_CONTENTS).map(([kind, { form }]) => [kind, form])) as Readonly<
  Record<NationalKind, FormDefinition>
>;

/** The form of each kind: what a person is asked, and what must be there before the document is final. */
const FORMS: Readonly<Record<KindWithForm, FormDefinition>> = {
  ...NEED_FORMS,
  ...PLAN_FORMS,
  ...DECISION_FORMS,
  ...RIGHTS_FORMS,
  ...NATIONAL_FORMS,
};

/**
 * The form of a kind; none only for what comes as a file. Fields that point at other documents of the record, at goals or at services are
 * choices without options here: `formForRecord` fills them in.
 */
export const formOfKind = (kind: DocumentKind): FormDefinition | undefined => (kind in FORMS ? FORMS[kind as KindWithForm] : undefined);
