import { clientPlanSchema, planAnswerSchema } from "@koonti/client-plan";
import { assignmentSchema } from "@koonti/responsible-worker";
import { authorityContactSchema } from "../../authority-contact/schema.ts";
import { clientMeetingSchema } from "../../client-meeting/schema.ts";
import { consultationSchema } from "../../consultation/schema.ts";
import { goalEvaluationDocumentSchema } from "../../goal-evaluation/schema.ts";
import { jointPlanCopySchema } from "../../joint-plan-copy/schema.ts";
import { kind } from "./kind-definition.ts";

/** The plan, those who carry it and its follow-up. */
export const PLAN_KINDS = {
  clientPlan: kind({
    title: { fi: "Asiakassuunnitelma", sv: "Klientplan", en: "Client plan" },
    mode: "drafted",
    schema: clientPlanSchema,
    eventDate: (plan) => plan.madeOn,
  }),
  planAnswer: kind({
    title: { fi: "Asiakkaan vastaus suunnitelmaan", sv: "Klientens svar på planen", en: "Client's answer to the plan" },
    mode: "recorded",
    schema: planAnswerSchema,
    eventDate: (answer) => answer.answeredOn,
  }),
  assignment: kind({
    title: { fi: "Omatyöntekijän nimeäminen", sv: "Utseende av egen kontaktperson", en: "Naming of the own worker" },
    mode: "recorded",
    schema: assignmentSchema,
    eventDate: (assignment) => assignment.namedOn,
  }),
  consultation: kind({
    title: { fi: "Monialainen neuvottelu", sv: "Sektorsövergripande överläggning", en: "Consultation" },
    mode: "recorded",
    schema: consultationSchema,
    eventDate: (consultation) => consultation.heldOn,
  }),
  authorityContact: kind({
    title: { fi: "Yhteydenotto toiseen viranomaiseen", sv: "Kontakt till en annan myndighet", en: "Contact to another authority" },
    mode: "recorded",
    schema: authorityContactSchema,
    eventDate: (contact) => contact.contactedOn,
  }),
  jointPlanCopy: kind({
    title: { fi: "Yhteisen suunnitelman jäljennös", sv: "Kopia av den gemensamma planen", en: "Copy of the joint plan" },
    mode: "recorded",
    schema: jointPlanCopySchema,
    eventDate: (copy) => copy.storedOn,
  }),
  clientMeeting: kind({
    title: { fi: "Asiakkaan tapaaminen", sv: "Möte med klienten", en: "Meeting with the client" },
    mode: "recorded",
    schema: clientMeetingSchema,
    eventDate: (meeting) => meeting.metOn,
  }),
  goalEvaluation: kind({
    title: { fi: "Tavoitteiden arviointi", sv: "Utvärdering av målen", en: "Evaluation of goals" },
    mode: "recorded",
    schema: goalEvaluationDocumentSchema,
    eventDate: (evaluation) => evaluation.evaluatedOn,
  }),
} as const;
