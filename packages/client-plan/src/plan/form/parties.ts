import { type FieldDefinition, type FormSection, optionsFrom, optionsOf, SECTORS } from "@koonti/core";
import { BASIS_KINDS, PARTY_KINDS } from "../codes.ts";
import { BASIS_KIND_LABELS, PARTY_KIND_LABELS } from "../labels.ts";
import { LONG, row, SHORT } from "./options.ts";

const AGREED = { path: "./kind", in: ["consent", "disclosurePermit"] } as const;
const BY_PROVISION = { path: "./kind", equals: "provision" } as const;
const NOT_CLIENT = { not: { path: "./kind", equals: "client" } } as const;

const basisFields: readonly FieldDefinition[] = [
  {
    name: "kind",
    widget: "choice",
    label: { fi: "Peruste", sv: "Grund", en: "Ground" },
    options: optionsFrom(BASIS_KINDS, BASIS_KIND_LABELS),
    ref: "SHL-39-d",
  },
  {
    name: "givenOn",
    widget: "date",
    label: { fi: "Annettu", sv: "Getts", en: "Given on" },
    showWhen: AGREED,
    requiredWhen: AGREED,
    ref: "SHL-39-d",
  },
  {
    name: "provision",
    widget: "text",
    label: { fi: "Mikä säännös", sv: "Vilken bestämmelse", en: "Which provision" },
    showWhen: BY_PROVISION,
    requiredWhen: BY_PROVISION,
    ref: "SHL-39-d",
    maxLength: LONG,
  },
  {
    name: "scope",
    widget: "longText",
    label: { fi: "Mitä tietoja se koskee", sv: "Vilka uppgifter den gäller", en: "Which data it covers" },
    help: {
      fi: "Vain suunnitelman tekemisen ja käytön kannalta tarpeelliset tiedot.",
      sv: "Endast uppgifter som behövs för att göra och använda planen.",
      en: "Only the data needed for making and using the plan.",
    },
    ref: "SHL-39-d",
    maxLength: LONG,
  },
];

const partyFields: readonly FieldDefinition[] = [
  {
    name: "kind",
    widget: "choice",
    label: { fi: "Osapuolen laji", sv: "Typ av part", en: "Kind of party" },
    options: optionsFrom(PARTY_KINDS, PARTY_KIND_LABELS),
    required: true,
  },
  {
    name: "sector",
    widget: "choice",
    label: { fi: "Toimiala", sv: "Sektor", en: "Sector" },
    options: optionsOf(SECTORS),
    showWhen: NOT_CLIENT,
  },
  { name: "name", widget: "text", label: { fi: "Nimi", sv: "Namn", en: "Name" }, required: true, maxLength: SHORT },
  {
    name: "responsibilities",
    widget: "list",
    label: { fi: "Vastuut ja tehtävät", sv: "Ansvar och uppgifter", en: "Responsibilities and tasks" },
    requiredWhen: NOT_CLIENT,
    ref: "SHL-39-b.8",
    maxLength: LONG,
  },
  {
    name: "basis",
    widget: "group",
    label: {
      fi: "Peruste osallistua ja saada tietoja",
      sv: "Grund för att delta och få uppgifter",
      en: "Ground for taking part and being told",
    },
    showWhen: NOT_CLIENT,
    fields: basisFields,
  },
];

/** Who takes part, what they answer for and on what ground; and views that differ. */
export const partiesSection: FormSection = {
  id: "parties",
  title: { fi: "Osapuolet ja vastuut", sv: "Parter och ansvar", en: "Parties and responsibilities" },
  fields: [
    {
      name: "parties",
      widget: "list",
      label: { fi: "Osapuolet", sv: "Parter", en: "Parties" },
      ref: "SHL-39-b.8",
      national: row(52),
      fields: partyFields,
    },
    {
      name: "dissents",
      widget: "list",
      label: { fi: "Eriävät näkemykset", sv: "Avvikande åsikter", en: "Dissenting views" },
      help: {
        fi: "Näkemys kirjataan sellaisenaan.",
        sv: "Åsikten antecknas som den är.",
        en: "A view is written down as it is.",
      },
      national: row(58),
      fields: [
        { name: "partyId", widget: "choice", label: { fi: "Kenen näkemys", sv: "Vems åsikt", en: "Whose view" }, required: true },
        { name: "text", widget: "longText", label: { fi: "Näkemys", sv: "Åsikt", en: "View" }, required: true, maxLength: LONG },
      ],
    },
  ],
};
