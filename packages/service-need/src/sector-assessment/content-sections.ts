import { type Condition, type FieldDefinition, type FormSection, optionsFrom, optionsOf } from "@koonti/core";
import { NEED_OPTIONS } from "../form/need-options.ts";
import { SERVICE_PURPOSES } from "../vocabulary/purposes.ts";
import { VIEW_TOPICS } from "../vocabulary/topics.ts";
import { SERVICE_STATES, STRENGTHS } from "./codes.ts";
import { SERVICE_STATE_LABELS, STRENGTH_LABELS } from "./labels.ts";

const RECEIVED: Condition = { path: "participation", equals: "received" };

const needsField: FieldDefinition = {
  name: "needs",
  widget: "list",
  label: { fi: "Tuen tarpeet", sv: "Stödbehov", en: "Support needs" },
  showWhen: RECEIVED,
  ref: "SHL-11",
  fields: [
    { name: "code", widget: "code", label: { fi: "Tarve", sv: "Behov", en: "Need" }, ...NEED_OPTIONS, required: true },
    {
      name: "strength",
      widget: "choice",
      label: { fi: "Kuinka vahva huoli", sv: "Hur stark oron är", en: "How strong the concern is" },
      options: optionsFrom(STRENGTHS, STRENGTH_LABELS),
    },
    {
      name: "statement",
      widget: "longText",
      label: { fi: "Omin sanoin", sv: "Med egna ord", en: "In own words" },
      help: {
        fi: "Asiakkaan omassa arviossa asiakkaan sanat sellaisinaan.",
        sv: "I klientens egen bedömning klientens ord som de är.",
        en: "In the client's own assessment, the client's words as they are.",
      },
      required: true,
      maxLength: 20_000,
    },
  ],
};

const servicesField: FieldDefinition = {
  name: "services",
  widget: "list",
  label: { fi: "Palvelut", sv: "Service", en: "Services" },
  help: {
    fi: "Käytä tuttua sanaa tarkoitukselle: silloin näkyy, jos kaksi tahoa järjestää samaa.",
    sv: "Använd ett känt ord för ändamålet: då syns det om två aktörer ordnar samma sak.",
    en: "Use a familiar word for the purpose, so that it shows if two parties arrange the same.",
  },
  showWhen: RECEIVED,
  fields: [
    {
      name: "purpose",
      widget: "text",
      label: { fi: "Tarkoitus", sv: "Ändamål", en: "Purpose" },
      options: optionsOf(SERVICE_PURPOSES),
      required: true,
      maxLength: 300,
    },
    { name: "provider", widget: "text", label: { fi: "Järjestäjä", sv: "Anordnare", en: "Provider" }, required: true, maxLength: 300 },
    {
      name: "state",
      widget: "choice",
      label: { fi: "Tilanne", sv: "Läge", en: "State" },
      options: optionsFrom(SERVICE_STATES, SERVICE_STATE_LABELS),
      required: true,
    },
  ],
};

const viewsField: FieldDefinition = {
  name: "views",
  widget: "list",
  label: { fi: "Näkemykset", sv: "Synpunkter", en: "Views" },
  help: {
    fi: "Kysymyksiä, joihin muutkin vastaavat. Erilaiset vastaukset näkyvät koosteessa ristiriitana.",
    sv: "Frågor som också andra svarar på. Olika svar syns som en motsättning i sammanställningen.",
    en: "Questions that others answer too. Different answers show as a conflict in the collation.",
  },
  showWhen: RECEIVED,
  fields: [
    {
      name: "topic",
      widget: "text",
      label: { fi: "Aihe", sv: "Ämne", en: "Topic" },
      options: optionsOf(VIEW_TOPICS),
      required: true,
      maxLength: 300,
    },
    { name: "value", widget: "text", label: { fi: "Vastaus", sv: "Svar", en: "Answer" }, required: true, maxLength: 300 },
    { name: "text", widget: "longText", label: { fi: "Tarkennus", sv: "Precisering", en: "Detail" }, maxLength: 20_000 },
  ],
};

const proposalsField: FieldDefinition = {
  name: "proposals",
  widget: "list",
  label: { fi: "Ehdotukset", sv: "Förslag", en: "Proposals" },
  showWhen: RECEIVED,
  maxLength: 20_000,
};

/** The sections of what a party says: its needs first, then services, views and proposals. */
export const contentSections: readonly FormSection[] = [
  { id: "needs", title: { fi: "Tarpeet", sv: "Behov", en: "Needs" }, fields: [needsField] },
  { id: "services", title: { fi: "Palvelut", sv: "Service", en: "Services" }, fields: [servicesField] },
  {
    id: "views",
    title: { fi: "Näkemykset ja ehdotukset", sv: "Synpunkter och förslag", en: "Views and proposals" },
    fields: [viewsField, proposalsField],
  },
];
