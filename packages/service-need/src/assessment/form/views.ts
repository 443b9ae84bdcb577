import type { FieldDefinition, FormSection } from "@koonti/core";
import { MAX_TEXT, national } from "./national-field.ts";

const NO_CLIENT_VIEW = { not: { path: "clientView", present: true } } as const;
const OF_CHILD = { path: "subject", equals: "child" } as const;

const clientFields: readonly FieldDefinition[] = [
  {
    name: "clientView",
    widget: "longText",
    label: { fi: "Asiakkaan oma näkemys", sv: "Klientens egen syn", en: "The client's own view" },
    help: {
      fi: "Asiakkaan omin sanoin: mihin hän tarvitsee tukea ja millaista.",
      sv: "Med klientens egna ord: vad stöd behövs för och hurdant stöd.",
      en: "In the client's own words: what support is needed for, and of what kind.",
    },
    voice: "client",
    requiredWhen: { not: { path: "clientViewObstacle", present: true } },
    ref: "SHL-37.3",
    national: national(87),
    maxLength: MAX_TEXT,
  },
  {
    name: "summary",
    widget: "longText",
    label: {
      fi: "Ammattihenkilön yhteenveto tilanteesta ja tarpeista",
      sv: "Den yrkesutbildade personens sammandrag av situationen och behoven",
      en: "The professional's summary of the situation and the needs",
    },
    voice: "professional",
    required: true,
    ref: "SHL-37.1",
    maxLength: MAX_TEXT,
  },
  {
    name: "clientViewObstacle",
    widget: "longText",
    label: {
      fi: "Miksi näkemystä ei ole voitu kirjata",
      sv: "Varför synen inte kunnat antecknas",
      en: "Why the view could not be recorded",
    },
    help: {
      fi: "Vain ilmeinen este käy syyksi.",
      sv: "Bara ett uppenbart hinder duger som orsak.",
      en: "Only an evident obstacle is a reason.",
    },
    showWhen: NO_CLIENT_VIEW,
    ref: "SHL-37.3",
    maxLength: MAX_TEXT,
  },
  {
    name: "closePersonsView",
    widget: "longText",
    label: { fi: "Läheisten näkemys", sv: "De närståendes syn", en: "The view of close persons" },
    help: {
      fi: "Pidä läheisten näkemys erillään asiakkaan omasta.",
      sv: "Håll de närståendes syn åtskild från klientens egen.",
      en: "Keep the view of close persons apart from the client's own.",
    },
    national: national(87),
    maxLength: MAX_TEXT,
  },
  {
    name: "childView",
    widget: "group",
    label: { fi: "Lapsen näkemys", sv: "Barnets syn", en: "The child's view" },
    showWhen: OF_CHILD,
    ref: "SHL-32",
    fields: [
      {
        name: "method",
        widget: "text",
        label: { fi: "Miten se selvitettiin", sv: "Hur den utreddes", en: "How it was found out" },
        maxLength: MAX_TEXT,
      },
      {
        name: "summary",
        widget: "longText",
        label: { fi: "Pääasiallinen sisältö", sv: "Huvudsakligt innehåll", en: "Main content" },
        voice: "client",
        maxLength: MAX_TEXT,
      },
      {
        name: "obstacleReason",
        widget: "longText",
        label: { fi: "Miksi sitä ei selvitetty", sv: "Varför den inte utreddes", en: "Why it was not found out" },
        maxLength: MAX_TEXT,
      },
    ],
  },
];

const ownWorkerFields: readonly FieldDefinition[] = [
  {
    name: "client",
    widget: "longText",
    label: { fi: "Asiakkaan arvio", sv: "Klientens bedömning", en: "The client's assessment" },
    voice: "client",
    required: true,
    ref: "SHL-37.4",
    maxLength: MAX_TEXT,
  },
  {
    name: "professional",
    widget: "longText",
    label: { fi: "Ammattihenkilön arvio", sv: "Den yrkesutbildade personens bedömning", en: "The professional's assessment" },
    voice: "professional",
    required: true,
    ref: "SHL-37.4",
    maxLength: MAX_TEXT,
  },
  {
    name: "needed",
    widget: "yesNo",
    label: { fi: "Asiakas tarvitsee omatyöntekijän", sv: "Klienten behöver en egen kontaktperson", en: "The client needs an own worker" },
    required: true,
    ref: "SHL-37.4",
    national: national(97),
  },
];

/** The client's view beside the professional's, and the need for an own worker in both voices (rows 87, 97). */
export const viewsSection: FormSection = {
  id: "views",
  title: { fi: "Näkemykset", sv: "Synpunkter", en: "Views" },
  fields: [
    ...clientFields,
    {
      name: "ownWorkerNeed",
      widget: "group",
      label: { fi: "Omatyöntekijän tarve", sv: "Behov av egen kontaktperson", en: "Need of an own worker" },
      required: true,
      ref: "SHL-37.4",
      fields: ownWorkerFields,
    },
  ],
};
