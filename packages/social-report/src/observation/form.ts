import { type FormDefinition, type LocalizedText, optionsFrom, optionsOf, SUPPORT_NEEDS } from "@koonti/core";
import { FREQUENCIES, PERSON_BANDS, SERVICE_ROLES, SHL7_PARTS, TARGET_GROUPS, VALENCES } from "./codes.ts";
import {
  FREQUENCY_LABELS,
  PERSON_BAND_LABELS,
  SERVICE_ROLE_LABELS,
  SHL7_PART_LABELS,
  TARGET_GROUP_LABELS,
  VALENCE_LABELS,
} from "./labels.ts";

const NO_PERSONS: LocalizedText = {
  fi: "Kirjoita ilmiöstä, älä yhdestä ihmisestä: ei nimiä, paikkoja eikä päiviä.",
  sv: "Skriv om fenomenet, inte om en enskild person: inga namn, platser eller dagar.",
  en: "Write of the phenomenon, not of one person: no names, places or days.",
};

/** The observation as seven short questions and what sorts it. */
export const observationForm: FormDefinition = {
  id: "social-report/observation",
  title: { fi: "Havainto", sv: "Observation", en: "Observation" },
  sections: [
    {
      id: "what",
      title: { fi: "Mitä olet huomannut?", sv: "Vad har du lagt märke till?", en: "What have you noticed?" },
      help: NO_PERSONS,
      fields: [
        {
          name: "theme",
          widget: "text",
          required: true,
          maxLength: 200,
          label: { fi: "Mistä on kyse?", sv: "Vad handlar det om?", en: "What is it about?" },
        },
        {
          name: "phenomenon",
          widget: "longText",
          required: true,
          maxLength: 4_000,
          ref: "SHL-7",
          help: NO_PERSONS,
          label: { fi: "Mitä tapahtuu?", sv: "Vad händer?", en: "What happens?" },
        },
        {
          name: "needs",
          widget: "choices",
          required: true,
          options: optionsOf(SUPPORT_NEEDS),
          label: { fi: "Mihin tarpeisiin se liittyy?", sv: "Vilka behov gäller det?", en: "Which needs does it touch?" },
        },
        {
          name: "targetGroups",
          widget: "choices",
          required: true,
          options: optionsFrom(TARGET_GROUPS, TARGET_GROUP_LABELS),
          label: { fi: "Keitä se koskee?", sv: "Vem berörs?", en: "Whom does it concern?" },
        },
      ],
    },
    {
      id: "howMuch",
      title: { fi: "Kuinka paljon?", sv: "Hur mycket?", en: "How much?" },
      fields: [
        {
          name: "valence",
          widget: "choice",
          required: true,
          options: optionsFrom(VALENCES, VALENCE_LABELS),
          label: {
            fi: "Onko tämä huoli vai jokin, mikä toimii?",
            sv: "Är det en oro eller något som fungerar?",
            en: "Is this a concern or something that works?",
          },
        },
        {
          name: "frequency",
          widget: "choice",
          required: true,
          options: optionsFrom(FREQUENCIES, FREQUENCY_LABELS),
          label: { fi: "Kuinka usein?", sv: "Hur ofta?", en: "How often?" },
        },
        {
          name: "persons",
          widget: "choice",
          required: true,
          options: optionsFrom(PERSON_BANDS, PERSON_BAND_LABELS),
          label: { fi: "Kuinka montaa ihmistä arviolta?", sv: "Uppskattningsvis hur många personer?", en: "How many people, by estimate?" },
        },
        {
          name: "observedOn",
          widget: "date",
          required: true,
          label: { fi: "Milloin huomasit sen?", sv: "När märkte du det?", en: "When did you notice it?" },
          help: { fi: "Vain kuukausi tallentuu.", sv: "Endast månaden sparas.", en: "Only the month is kept." },
        },
      ],
    },
    {
      id: "whatThen",
      title: { fi: "Mitä pitäisi tehdä?", sv: "Vad borde göras?", en: "What should be done?" },
      fields: [
        {
          name: "servicesRole",
          widget: "choice",
          required: true,
          options: optionsFrom(SERVICE_ROLES, SERVICE_ROLE_LABELS),
          label: { fi: "Mikä on palvelujen osuus?", sv: "Vilken roll har servicen?", en: "What part do services play?" },
        },
        { name: "proposal", widget: "longText", maxLength: 4_000, label: { fi: "Ehdotuksesi", sv: "Ditt förslag", en: "Your proposal" } },
        {
          name: "clientVoiceIncluded",
          widget: "yesNo",
          required: true,
          label: {
            fi: "Onko asiakkaiden oma näkemys mukana?",
            sv: "Ingår klienternas egen syn?",
            en: "Is the clients' own view included?",
          },
        },
        {
          name: "shl7Part",
          widget: "choice",
          required: true,
          ref: "SHL-7",
          options: optionsFrom(SHL7_PARTS, SHL7_PART_LABELS),
          label: {
            fi: "Mihin rakenteellisen työn osaan tämä kuuluu?",
            sv: "Vilken del av det strukturella arbetet gäller det?",
            en: "Which part of structural social work is this?",
          },
        },
      ],
    },
  ],
};
