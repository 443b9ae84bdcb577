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
import { activationPlan } from "../activation-plan/activation-plan.ts";
import { guidanceNote } from "../case-note/guidance-note.ts";
import { otherNote } from "../case-note/other-note.ts";
import { clientRelationship } from "../client-relationship/client-relationship.ts";
import { disclosureDenial } from "../disclosure-denial/disclosure-denial.ts";
import { disclosurePermit } from "../disclosure-permit/disclosure-permit.ts";
import { implementationPlan } from "../implementation-plan/implementation-plan.ts";
import { matterDocument } from "../matter-document/matter-document.ts";
import { referral } from "../referral/referral.ts";
import { serviceApplication } from "../service-application/service-application.ts";
import { summary } from "../summary/summary.ts";
import { workParticipation } from "../work-participation/work-participation.ts";
import type { DocumentKind } from "./kinds.ts";

/** The form of each kind that has one: what a person is asked, and what must be there before the document is final. */
const FORMS: Readonly<Partial<Record<DocumentKind, FormDefinition>>> = {
  contact: contactForm,
  initiation: initiationForm,
  urgencyAssessment: urgencyForm,
  assessmentDecline: assessmentDeclineForm,
  sectorAssessment: sectorAssessmentForm,
  networkMapping: networkMappingForm,
  serviceNeedAssessment: serviceNeedAssessmentForm,
  clientPlan: clientPlanForm,
  planAnswer: planAnswerForm,
  assignment: assignmentForm,
  serviceApplication: serviceApplication.form,
  implementationPlan: implementationPlan.form,
  activationPlan: activationPlan.form,
  workParticipation: workParticipation.form,
  referral: referral.form,
  summary: summary.form,
  guidanceNote: guidanceNote.form,
  otherNote: otherNote.form,
  disclosurePermit: disclosurePermit.form,
  disclosureDenial: disclosureDenial.form,
  clientRelationship: clientRelationship.form,
  matterDocument: matterDocument.form,
};

/** The form of a kind, if it has one. */
export const formOfKind = (kind: DocumentKind): FormDefinition | undefined => FORMS[kind];
