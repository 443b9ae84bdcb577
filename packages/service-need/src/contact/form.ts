import { type FieldDefinition, type FormDefinition, optionsFrom, optionsOf } from "@koonti/core";
import { NOTIFIERS } from "@koonti/national";
import { NEED_OPTIONS } from "../form/need-options.ts";
import { CHANNELS, CONTACT_KINDS, CONTACT_PARTIES, NOTIFICATION_GROUNDS } from "./codes.ts";
import { CHANNEL_LABELS, CONTACT_KIND_LABELS, CONTACT_PARTY_LABELS, NOTIFICATION_GROUND_LABELS } from "./labels.ts";
import { notifierFields } from "./notifier-fields.ts";

const national = (row: number) => ({ structure: "4006", row });

const DUTY_HOLDER = { path: "dutyHolder", equals: true } as const;
const WITHOUT_CONSENT = { all: [DUTY_HOLDER, { path: "consent", equals: false }] } as const;
/** Somebody else than the person is behind the contact, so there is a notifier to be named. */
const BY_ANOTHER = { all: [{ path: "contactBy", present: true }, { not: { path: "contactBy", equals: "self" } }] } as const;

const arrivalFields: readonly FieldDefinition[] = [
  {
    name: "receivedAt",
    widget: "dateTime",
    label: { fi: "Milloin tuli", sv: "När den kom", en: "When it came" },
    help: {
      fi: "Tästä alkavat määräajat, jotka lasketaan yhteydenotosta.",
      sv: "Härifrån räknas de tidsfrister som börjar vid kontakten.",
      en: "Time limits that are counted from the contact start here.",
    },
    required: true,
    ref: "SHL-36-d",
    national: national(28),
  },
  {
    name: "kind",
    widget: "choice",
    label: { fi: "Mikä tuli", sv: "Vad som kom", en: "What came" },
    options: optionsFrom(CONTACT_KINDS, CONTACT_KIND_LABELS),
    required: true,
    ref: "SHL-35",
  },
  {
    name: "channel",
    widget: "choice",
    label: { fi: "Miten tuli", sv: "Hur den kom", en: "How it came" },
    options: optionsFrom(CHANNELS, CHANNEL_LABELS),
    required: true,
  },
];

const whoFields: readonly FieldDefinition[] = [
  {
    name: "contactBy",
    widget: "choice",
    label: { fi: "Kuka otti yhteyttä", sv: "Vem som tog kontakt", en: "Who made contact" },
    help: {
      fi: "Seitsemän arkipäivän määräaika alkaa vain henkilön itsensä, omaisen tai läheisen taikka laillisen edustajan yhteydenotosta.",
      sv: "Tidsfristen på sju vardagar börjar bara när personen själv, en anhörig eller närstående eller den lagliga företrädaren tar kontakt.",
      en: "The time limit of seven weekdays starts only from a contact by the person, a relative or close person, or the legal representative.",
    },
    options: optionsFrom(CONTACT_PARTIES, CONTACT_PARTY_LABELS),
    required: true,
    ref: "SHL-36-d",
  },
  {
    name: "notifierCode",
    widget: "code",
    label: { fi: "Ilmoittajataho", sv: "Den som gör anmälan", en: "Kind of notifier" },
    options: optionsOf(NOTIFIERS.codes),
    codeSystem: NOTIFIERS.oid,
    required: true,
    national: national(24),
  },
  {
    name: "dutyHolder",
    widget: "yesNo",
    label: { fi: "Ilmoitusvelvollinen", sv: "Anmälningsskyldig", en: "Obliged to notify" },
    required: true,
    ref: "SHL-35",
  },
  {
    name: "consent",
    widget: "yesNo",
    label: { fi: "Henkilön suostumus yhteydenottoon", sv: "Personens samtycke till kontakten", en: "The person's consent to the contact" },
    showWhen: BY_ANOTHER,
    requiredWhen: DUTY_HOLDER,
    ref: "SHL-35",
  },
  {
    name: "ground",
    widget: "choice",
    label: {
      fi: "Peruste ilmoittaa ilman suostumusta",
      sv: "Grund för att anmäla utan samtycke",
      en: "Ground for notifying without consent",
    },
    options: optionsFrom(NOTIFICATION_GROUNDS, NOTIFICATION_GROUND_LABELS),
    showWhen: WITHOUT_CONSENT,
    ref: "SHL-35",
  },
  {
    name: "notifier",
    widget: "group",
    label: { fi: "Ilmoittaja", sv: "Anmälare", en: "Notifier" },
    showWhen: BY_ANOTHER,
    national: national(13),
    fields: notifierFields,
  },
];

const situationFields: readonly FieldDefinition[] = [
  {
    name: "clientsWords",
    widget: "longText",
    label: { fi: "Henkilön omin sanoin", sv: "Med personens egna ord", en: "In the person's own words" },
    voice: "client",
    maxLength: 5_000,
  },
  {
    name: "situation",
    widget: "longText",
    label: { fi: "Kuvaus tilanteesta ja huolesta", sv: "Beskrivning av situationen och bekymret", en: "The situation and the concern" },
    required: true,
    national: national(30),
    maxLength: 20_000,
  },
  {
    name: "needs",
    widget: "codes",
    label: { fi: "Mihin tukea tarvitaan", sv: "Vad stödet behövs för", en: "What support is needed for" },
    ...NEED_OPTIONS,
    ref: "SHL-11",
    national: national(29),
  },
  {
    name: "additionalInformation",
    widget: "longText",
    label: { fi: "Lisätiedot", sv: "Mer information", en: "Additional information" },
    national: national(31),
    maxLength: 10_000,
  },
];

/** The form of a contact or notification (SHL 35 §, structure 4006). */
export const contactForm: FormDefinition = {
  id: "service-need/contact",
  title: { fi: "Yhteydenotto tai ilmoitus", sv: "Kontakt eller anmälan", en: "Contact or notification" },
  sections: [
    { id: "arrival", title: { fi: "Saapuminen", sv: "Ankomst", en: "Arrival" }, fields: arrivalFields },
    { id: "who", title: { fi: "Kuka otti yhteyttä", sv: "Vem som tog kontakt", en: "Who made contact" }, fields: whoFields },
    { id: "situation", title: { fi: "Tilanne", sv: "Situation", en: "Situation" }, fields: situationFields },
  ],
};
