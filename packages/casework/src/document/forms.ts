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
import type { DocumentKind } from "./kinds.ts";
import { NATIONAL_CONTENTS } from "./national-contents.ts";

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
  ...Object.fromEntries(Object.entries(NATIONAL_CONTENTS).map(([kind, { form }]) => [kind, form])),
};

/** The form of a kind, if it has one. */
export const formOfKind = (kind: DocumentKind): FormDefinition | undefined => FORMS[kind];
