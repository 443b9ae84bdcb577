import type { ClientRecord } from "@koonti/casework";
import { latestOf } from "@koonti/casework";
import type { FieldDefinition, FieldOption, FormDefinition } from "@koonti/core";

const asWritten = (text: string): FieldOption["label"] => ({ fi: text, sv: text, en: text });

/** The services of the client's newest plan, to choose from. */
export const plannedServiceOptions = (record: ClientRecord): readonly FieldOption[] =>
  (latestOf(record, "clientPlan")?.content.services ?? []).map(({ id, name }) => ({ value: id, label: asWritten(name) }));

const grantedServices = (record: ClientRecord): FieldDefinition => ({
  name: "grantedServices",
  widget: "choices",
  label: { fi: "Myönnetyt suunnitelman palvelut", sv: "Beviljad service enligt planen", en: "Services of the plan that are granted" },
  help: {
    fi: "Palvelut ovat asiakkaan uusimmasta suunnitelmasta.",
    sv: "Servicen är från klientens senaste plan.",
    en: "The services are those of the client's newest plan.",
  },
  options: plannedServiceOptions(record),
});

const FIELDS: readonly FieldDefinition[] = [
  {
    name: "deviationReason",
    widget: "longText",
    label: {
      fi: "Miksi päätös poikkeaa suunnitelmasta",
      sv: "Varför beslutet avviker från planen",
      en: "Why the decision differs from the plan",
    },
  },
  { name: "reasons", widget: "longText", label: { fi: "Perustelut", sv: "Motivering", en: "Reasons" } },
  {
    name: "written",
    widget: "yesNo",
    label: { fi: "Päätös on kirjallinen", sv: "Beslutet är skriftligt", en: "The decision is in writing" },
  },
  {
    name: "rectificationInstructions",
    widget: "yesNo",
    label: {
      fi: "Oikaisuvaatimusohje on liitetty",
      sv: "Anvisning om omprövning har bifogats",
      en: "Instructions for claiming a rectification are attached",
    },
  },
  {
    name: "validUntil",
    widget: "date",
    label: { fi: "Voimassa asti", sv: "I kraft till och med", en: "In force until" },
    help: {
      fi: "Jätä tyhjäksi, kun päätös on voimassa toistaiseksi.",
      sv: "Lämna tomt när beslutet gäller tills vidare.",
      en: "Leave empty when the decision is in force until further notice.",
    },
  },
  {
    name: "fixedTermReason",
    widget: "longText",
    label: { fi: "Miksi päätös on määräaikainen", sv: "Varför beslutet är tidsbegränsat", en: "Why the decision is for a fixed term" },
    showWhen: { path: "validUntil", present: true },
  },
];

const TITLE = { fi: "Päätös", sv: "Beslut", en: "Decision" };

/** The form of a decision on services, with the services of the client's plan. */
export const decisionForm = (record: ClientRecord): FormDefinition => ({
  id: "decision",
  title: TITLE,
  sections: [
    {
      id: "decision",
      title: TITLE,
      fields: [
        { name: "decidedOn", widget: "date", label: { fi: "Päätetty", sv: "Beslutat", en: "Decided on" }, required: true },
        {
          name: "kind",
          widget: "choice",
          label: { fi: "Mistä päätetään", sv: "Vad beslutet gäller", en: "What is decided on" },
          options: [
            { value: "socialService", label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" } },
            { value: "socialAssistance", label: { fi: "Toimeentulotuki", sv: "Utkomststöd", en: "Social assistance" } },
          ],
          required: true,
        },
        grantedServices(record),
        ...FIELDS,
      ],
    },
  ],
});
