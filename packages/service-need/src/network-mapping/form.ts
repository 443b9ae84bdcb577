import { type FieldDefinition, type FormDefinition, optionsFrom, professionalFields } from "@koonti/core";
import { NETWORK_MAPPING_GROUNDS } from "./codes.ts";
import { NETWORK_MAPPING_GROUND_LABELS } from "./labels.ts";

const NO_CONSENT = { path: "consent", equals: false } as const;

const basisFields: readonly FieldDefinition[] = [
  {
    name: "consent",
    widget: "yesNo",
    label: { fi: "Asiakas on antanut suostumuksen", sv: "Klienten har gett sitt samtycke", en: "The client has consented" },
    required: true,
    ref: "SHL-43",
  },
  {
    name: "ground",
    widget: "choice",
    label: { fi: "Peruste ilman suostumusta", sv: "Grund utan samtycke", en: "Ground without consent" },
    options: optionsFrom(NETWORK_MAPPING_GROUNDS, NETWORK_MAPPING_GROUND_LABELS),
    showWhen: NO_CONSENT,
    requiredWhen: NO_CONSENT,
    ref: "SHL-43",
  },
  {
    name: "groundText",
    widget: "longText",
    label: { fi: "Perustelut", sv: "Motivering", en: "Reasons" },
    showWhen: NO_CONSENT,
    maxLength: 20_000,
  },
  {
    name: "informationNecessary",
    widget: "yesNo",
    label: { fi: "Tieto on välttämätön", sv: "Informationen är nödvändig", en: "The information is necessary" },
    showWhen: NO_CONSENT,
    requiredWhen: { path: "ground", equals: "evidentlyUnable" },
    ref: "SHL-43",
  },
];

const resultFields: readonly FieldDefinition[] = [
  {
    name: "networkSupport",
    widget: "longText",
    label: { fi: "Läheisverkoston antama tuki", sv: "Stöd som ges av närståendenätverket", en: "Support from the close network" },
    ref: "SHL-43",
    maxLength: 20_000,
  },
  {
    name: "closePersonsNeedChecked",
    widget: "yesNo",
    label: {
      fi: "Läheisen tuen tarve on selvitetty",
      sv: "De närståendes stödbehov har utretts",
      en: "A close person's need of support was looked into",
    },
    ref: "SHL-43",
  },
  { name: "mappedOn", widget: "date", label: { fi: "Päivä", sv: "Datum", en: "Day" }, required: true },
  {
    name: "mappedBy",
    widget: "group",
    label: { fi: "Kuka kartoitti", sv: "Vem som kartlade", en: "Who did the mapping" },
    fields: professionalFields({ requiredWhen: { path: "mappedBy", present: true } }),
  },
];

/** The form of mapping the close network (SHL 43 §). */
export const networkMappingForm: FormDefinition = {
  id: "service-need/network-mapping",
  title: { fi: "Läheisverkoston kartoittaminen", sv: "Kartläggning av närståendenätverket", en: "Mapping of the close network" },
  sections: [
    { id: "basis", title: { fi: "Peruste", sv: "Grund", en: "Basis" }, fields: basisFields },
    { id: "result", title: { fi: "Läheisverkosto", sv: "Närståendenätverk", en: "Close network" }, fields: resultFields },
  ],
};
