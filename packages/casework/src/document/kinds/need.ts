import { dateOf } from "@koonti/core";
import {
  assessmentDeclineSchema,
  contactSchema,
  initiationSchema,
  networkMappingSchema,
  sectorAssessmentSchema,
  serviceNeedAssessmentSchema,
  urgencyAssessmentSchema,
} from "@koonti/service-need";
import { establishedNeedSchema } from "../../established-need/schema.ts";
import { olderPersonAssessmentSchema } from "../../older-person/schema.ts";
import { kind } from "./kind-definition.ts";

/** From the first contact to the assessed need. */
export const NEED_KINDS = {
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
  assessmentDecline: kind({
    title: { fi: "Arviointia ei tehdä", sv: "Ingen bedömning görs", en: "No assessment is made" },
    mode: "recorded",
    schema: assessmentDeclineSchema,
    eventDate: (decline) => decline.declinedOn,
  }),
  sectorAssessment: kind({
    title: { fi: "Toimialan arvio", sv: "Sektorns bedömning", en: "Sector assessment" },
    mode: "drafted",
    schema: sectorAssessmentSchema,
    eventDate: (assessment) => assessment.assessedOn ?? assessment.requestedOn,
  }),
  networkMapping: kind({
    title: { fi: "Läheisverkoston kartoitus", sv: "Kartläggning av närståendenätverket", en: "Mapping of the close network" },
    mode: "recorded",
    schema: networkMappingSchema,
    eventDate: (mapping) => mapping.mappedOn,
  }),
  olderPersonAssessment: kind({
    title: { fi: "Iäkkään toimintakyvyn arvio", sv: "Bedömning av en äldre persons funktionsförmåga", en: "An older person's functioning" },
    mode: "recorded",
    schema: olderPersonAssessmentSchema,
    eventDate: (assessment) => assessment.assessedOn,
  }),
  establishedNeed: kind({
    title: { fi: "Tarpeen toteaminen", sv: "Konstaterande av behov", en: "Establishing of a need" },
    mode: "recorded",
    schema: establishedNeedSchema,
    eventDate: (need) => need.establishedOn,
  }),
  serviceNeedAssessment: kind({
    title: { fi: "Palvelutarpeen arviointi", sv: "Bedömning av servicebehovet", en: "Service-need assessment" },
    mode: "drafted",
    schema: serviceNeedAssessmentSchema,
    eventDate: (assessment) => assessment.completedOn ?? assessment.startedOn,
  }),
} as const;
