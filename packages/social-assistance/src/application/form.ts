import { type FormDefinition, type LocalizedText, optionsFrom } from "@koonti/core";
import { APPLICATION_KINDS, type ApplicationKind } from "./codes.ts";

const KIND_LABELS: Readonly<Record<ApplicationKind, LocalizedText>> = {
  supplementary: { fi: "Täydentävä toimeentulotuki", sv: "Kompletterande utkomststöd", en: "Supplementary social assistance" },
  preventive: { fi: "Ehkäisevä toimeentulotuki", sv: "Förebyggande utkomststöd", en: "Preventive social assistance" },
};

const INCOMPLETE = { path: "complete", equals: false } as const;

const TITLE: LocalizedText = { fi: "Toimeentulotukihakemus", sv: "Ansökan om utkomststöd", en: "Application for social assistance" };

/** The form of an application for social assistance to the county (TTL 14-14 b §). */
export const assistanceApplicationForm: FormDefinition = {
  id: "social-assistance/application",
  title: TITLE,
  sections: [
    {
      id: "application",
      title: TITLE,
      fields: [
        {
          name: "receivedAt",
          widget: "dateTime",
          label: { fi: "Saapunut", sv: "Inkom", en: "Received at" },
          required: true,
          ref: "TTL-14a",
        },
        {
          name: "kind",
          widget: "choice",
          label: { fi: "Mitä haetaan", sv: "Vad som söks", en: "What is applied for" },
          options: optionsFrom(APPLICATION_KINDS, KIND_LABELS),
          required: true,
          ref: "TTL-14",
        },
        {
          name: "urgent",
          widget: "yesNo",
          label: { fi: "Tarve on kiireellinen", sv: "Behovet är brådskande", en: "The need is urgent" },
          required: true,
          ref: "TTL-14b",
        },
        {
          name: "need",
          widget: "longText",
          label: { fi: "Mihin tukea tarvitaan", sv: "Vad stödet behövs för", en: "What it is needed for" },
          voice: "client",
          maxLength: 20_000,
        },
        {
          name: "basicDecisionForPeriod",
          widget: "yesNo",
          label: {
            fi: "Kela on päättänyt perustoimeentulotuesta samalle ajalle",
            sv: "FPA har beslutat om grundläggande utkomststöd för samma tid",
            en: "Kela has decided on basic social assistance for the same period",
          },
          ref: "TTL-14",
        },
        {
          name: "specialReason",
          widget: "longText",
          label: {
            fi: "Erityinen syy päättää ilman Kelan päätöstä",
            sv: "Särskilt skäl att besluta utan FPA:s beslut",
            en: "Special reason for deciding without Kela's decision",
          },
          showWhen: { path: "basicDecisionForPeriod", equals: false },
          ref: "TTL-14",
          maxLength: 5_000,
        },
      ],
    },
    {
      id: "completion",
      title: { fi: "Hakemuksen täydentäminen", sv: "Komplettering av ansökan", en: "What was missing" },
      fields: [
        {
          name: "complete",
          widget: "yesNo",
          label: {
            fi: "Hakemus voidaan ratkaista sellaisenaan",
            sv: "Ansökan kan avgöras som den är",
            en: "The application can be decided as it came",
          },
          required: true,
          ref: "TTL-14a",
        },
        {
          name: "completionAskedOn",
          widget: "date",
          label: { fi: "Täydennystä pyydetty", sv: "Komplettering begärdes", en: "What is missing was asked for" },
          showWhen: INCOMPLETE,
          ref: "TTL-14a",
        },
        {
          name: "completionDueOn",
          widget: "date",
          label: { fi: "Täydennettävä viimeistään", sv: "Ska kompletteras senast", en: "To be given by" },
          showWhen: INCOMPLETE,
          ref: "TTL-14a",
        },
        {
          name: "completedOn",
          widget: "date",
          label: { fi: "Täydennetty", sv: "Kompletterad", en: "Became complete" },
          showWhen: INCOMPLETE,
          ref: "TTL-14a",
        },
      ],
    },
  ],
};
