import { clientPlanSchema, planAnswerSchema } from "@koonti/client-plan";
import type { LocalDate, LocalizedText } from "@koonti/core";
import { dateOf } from "@koonti/core";
import { assignmentSchema } from "@koonti/responsible-worker";
import {
  contactSchema,
  initiationSchema,
  sectorAssessmentSchema,
  serviceNeedAssessmentSchema,
  urgencyAssessmentSchema,
} from "@koonti/service-need";
import type { z } from "zod";
import { decisionSchema } from "../decision/schema.ts";
import { serviceStartSchema } from "../service-start/schema.ts";

/** How a document comes about: recorded at once as final, or drafted and finalised. */
export type DocumentMode = "recorded" | "drafted";

interface KindDefinition<S extends z.ZodType> {
  readonly title: LocalizedText;
  readonly mode: DocumentMode;
  readonly schema: S;
  /** The date of the event the document tells of; the law of that date judges it. Absent while not written. */
  readonly eventDate: (content: z.infer<S>) => LocalDate | undefined;
}

const kind = <S extends z.ZodType>(definition: KindDefinition<S>): KindDefinition<S> => Object.freeze(definition);

/** Every kind of document of a client's record: its structure, its names, how it comes about and which date it belongs to. */
export const DOCUMENT_KINDS = {
  contact: kind({
    title: { fi: "Yhteydenotto", sv: "Kontakt", en: "Contact" },
    mode: "recorded",
    schema: contactSchema,
    eventDate: (contact) => dateOf(contact.receivedAt),
  }),
  initiation: kind({
    title: { fi: "Vireilletulo", sv: "Inledande av ärende", en: "Initiation" },
    mode: "recorded",
    schema: initiationSchema,
    eventDate: (initiation) => dateOf(initiation.initiatedAt),
  }),
  urgencyAssessment: kind({
    title: { fi: "Kiireellisen tarpeen arvio", sv: "Bedömning av brådskande behov", en: "Assessment of urgent need" },
    mode: "recorded",
    schema: urgencyAssessmentSchema,
    eventDate: (urgency) => dateOf(urgency.assessedAt),
  }),
  sectorAssessment: kind({
    title: { fi: "Toimialan arvio", sv: "Sektorns bedömning", en: "Sector assessment" },
    mode: "drafted",
    schema: sectorAssessmentSchema,
    eventDate: (assessment) => assessment.assessedOn ?? assessment.requestedOn,
  }),
  serviceNeedAssessment: kind({
    title: { fi: "Palvelutarpeen arviointi", sv: "Bedömning av servicebehovet", en: "Service-need assessment" },
    mode: "drafted",
    schema: serviceNeedAssessmentSchema,
    eventDate: (assessment) => assessment.completedOn ?? assessment.startedOn,
  }),
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
  decision: kind({
    title: { fi: "Päätös", sv: "Beslut", en: "Decision" },
    mode: "recorded",
    schema: decisionSchema,
    eventDate: (decision) => decision.decidedOn,
  }),
  serviceStart: kind({
    title: { fi: "Palvelun alkaminen", sv: "Servicen inleds", en: "Start of a service" },
    mode: "recorded",
    schema: serviceStartSchema,
    eventDate: (start) => start.startedOn,
  }),
} as const;

/** The kinds of documents. */
export type DocumentKind = keyof typeof DOCUMENT_KINDS;
/** The content of a kind. */
export type DocumentContent<K extends DocumentKind> = z.infer<(typeof DOCUMENT_KINDS)[K]["schema"]>;
/** Names of the kinds, for schemas. */
export const DOCUMENT_KIND_NAMES = Object.keys(DOCUMENT_KINDS) as [DocumentKind, ...DocumentKind[]];
