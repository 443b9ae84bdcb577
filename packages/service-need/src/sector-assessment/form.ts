import { type FieldDefinition, type FormDefinition, optionsFrom, optionsOf, SECTORS } from "@koonti/core";
import { PARTICIPATIONS } from "./codes.ts";
import { contentSections } from "./content-sections.ts";
import { PARTICIPATION_LABELS } from "./labels.ts";
import { SOURCE_RECORD_LABELS } from "./source-labels.ts";

const RECEIVED = { path: "participation", equals: "received" } as const;
const FROM_ELSEWHERE = { all: [RECEIVED, { not: { path: "sector", in: ["client", "social"] } }] } as const;
const ON_OWN_INITIATIVE = { path: "source.askedBySocialWelfare", equals: true } as const;

const partyFields: readonly FieldDefinition[] = [
  {
    name: "sector",
    widget: "choice",
    label: { fi: "Toimiala", sv: "Sektor", en: "Sector" },
    options: optionsOf(SECTORS),
    required: true,
  },
  {
    name: "organisation",
    widget: "text",
    label: { fi: "Organisaatio tai yksikkö", sv: "Organisation eller enhet", en: "Organisation or unit" },
    required: true,
    maxLength: 300,
  },
  {
    name: "participation",
    widget: "choice",
    label: { fi: "Arvion tilanne", sv: "Bedömningens läge", en: "State of the assessment" },
    options: optionsFrom(PARTICIPATIONS, PARTICIPATION_LABELS),
    required: true,
    ref: "SHL-41",
  },
  {
    name: "requestedOn",
    widget: "date",
    label: { fi: "Milloin pyydettiin", sv: "När den begärdes", en: "When it was asked for" },
    requiredWhen: { path: "participation", in: ["requested", "stayedAway"] },
    ref: "SHL-41",
  },
  {
    name: "assessedOn",
    widget: "date",
    label: { fi: "Milloin arvioitiin", sv: "När bedömningen gjordes", en: "When it was made" },
    showWhen: RECEIVED,
    requiredWhen: RECEIVED,
  },
  {
    name: "author",
    widget: "group",
    label: { fi: "Arvion tekijä", sv: "Den som gjort bedömningen", en: "Who made it" },
    showWhen: { all: [RECEIVED, { not: { path: "sector", equals: "client" } }] },
    fields: [
      { name: "name", widget: "text", label: { fi: "Nimi", sv: "Namn", en: "Name" }, maxLength: 200 },
      { name: "title", widget: "text", label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" }, maxLength: 200 },
    ],
  },
];

const sourceText = (name: "what" | "fromWhom" | "provisionOrConsent" | "purpose"): FieldDefinition => ({
  name,
  widget: "text",
  label: SOURCE_RECORD_LABELS[name],
  ref: "ATL-39",
  maxLength: 20_000,
});

const sourceFields: readonly FieldDefinition[] = [
  {
    name: "source",
    widget: "group",
    label: { fi: "Tiedon alkuperä", sv: "Informationens ursprung", en: "Source of the information" },
    showWhen: FROM_ELSEWHERE,
    ref: "ATL-39",
    fields: [
      sourceText("what"),
      sourceText("fromWhom"),
      { name: "receivedOn", widget: "date", label: SOURCE_RECORD_LABELS.receivedOn, ref: "ATL-39" },
      { name: "askedBySocialWelfare", widget: "yesNo", label: SOURCE_RECORD_LABELS.askedBySocialWelfare, ref: "ATL-39" },
      {
        name: "askedBy",
        widget: "text",
        label: SOURCE_RECORD_LABELS.askedBy,
        showWhen: ON_OWN_INITIATIVE,
        ref: "ATL-39",
        maxLength: 20_000,
      },
      sourceText("provisionOrConsent"),
      sourceText("purpose"),
    ],
  },
];

/** The form of one sector's assessment; the client's own is one of them (SHL 36, 41 §, ATL 39 §). */
export const sectorAssessmentForm: FormDefinition = {
  id: "service-need/sector-assessment",
  title: { fi: "Toimialan arvio", sv: "Sektorns bedömning", en: "Sector assessment" },
  sections: [
    { id: "party", title: { fi: "Kuka arvioi", sv: "Vem som bedömer", en: "Who assesses" }, fields: partyFields },
    {
      id: "source",
      title: { fi: "Mistä tieto on saatu", sv: "Varifrån informationen kommer", en: "Where the information comes from" },
      help: {
        fi: "Muualta saadusta tiedosta kirjataan alkuperä, jotta sen voi tarkistaa.",
        sv: "Om information från annat håll antecknas ursprunget, så att det kan kontrolleras.",
        en: "The source of information from elsewhere is recorded so that it can be checked.",
      },
      fields: sourceFields,
    },
    ...contentSections,
  ],
};
