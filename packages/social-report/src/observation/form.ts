import {
  type FieldOption,
  type FormDefinition,
  type LocalizedText,
  optionsOf,
  SUPPORT_NEED_CODE_SYSTEM,
  SUPPORT_NEEDS,
} from "@koonti/core";
import { FREQUENCIES, PERSON_BANDS, SERVICE_ROLES, SHL7_PARTS, TARGET_GROUPS, VALENCES } from "./codes.ts";
import {
  FREQUENCY_LABELS,
  PERSON_BAND_LABELS,
  SERVICE_ROLE_LABELS,
  SHL7_PART_LABELS,
  TARGET_GROUP_LABELS,
  VALENCE_LABELS,
} from "./labels.ts";

const optionsFrom = <Code extends string>(codes: readonly Code[], labels: Readonly<Record<Code, LocalizedText>>): readonly FieldOption[] =>
  codes.map((value) => ({ value, label: labels[value] }));

/**
 * The form of an observation (fi: havaintolomake): seven short questions, a section each. What is asked leads away from single people on
 * purpose: wide groups, bands instead of numbers, no place.
 *
 * @see SHL 7 §
 */
export const observationForm: FormDefinition = {
  id: "observation",
  title: { fi: "Havainto työstä", sv: "Iakttagelse i arbetet", en: "Observation from work" },
  sections: [
    {
      id: "what",
      title: { fi: "Mitä huomasit?", sv: "Vad lade du märke till?", en: "What did you notice?" },
      help: {
        fi: "Kuvaa ilmiö, älä ihmistä. Jätä pois nimet, paikat, päivät ja muut tiedot, joista jonkun voi tunnistaa.",
        sv: "Beskriv fenomenet, inte människan. Lämna bort namn, platser, datum och annat som någon kan kännas igen på.",
        en: "Describe what happens, not the person. Leave out names, places, dates and whatever somebody could be known by.",
      },
      fields: [
        {
          name: "theme",
          widget: "text",
          label: { fi: "Aihe muutamalla sanalla", sv: "Temat med några ord", en: "The theme in a few words" },
          required: true,
          maxLength: 200,
        },
        {
          name: "phenomenon",
          widget: "longText",
          label: { fi: "Mitä tapahtuu", sv: "Vad som händer", en: "What happens" },
          required: true,
          ref: "SHL-7",
          maxLength: 4_000,
        },
        {
          name: "valence",
          widget: "choice",
          label: {
            fi: "Onko se huoli vai toimiva käytäntö",
            sv: "Är det en oro eller något som fungerar",
            en: "Is it a concern or something that works",
          },
          options: optionsFrom(VALENCES, VALENCE_LABELS),
          required: true,
        },
      ],
    },
    {
      id: "needs",
      title: { fi: "Mistä tarpeista on kyse?", sv: "Vilka behov gäller det?", en: "Which needs is it about?" },
      fields: [
        {
          name: "needs",
          widget: "codes",
          label: { fi: "Tarpeet", sv: "Behov", en: "Needs" },
          options: optionsOf(SUPPORT_NEEDS),
          codeSystem: SUPPORT_NEED_CODE_SYSTEM.oid,
          required: true,
          ref: "SHL-11",
        },
      ],
    },
    {
      id: "whom",
      title: { fi: "Ketä se koskee?", sv: "Vem gäller det?", en: "Whom does it concern?" },
      fields: [
        {
          name: "targetGroups",
          widget: "choices",
          label: { fi: "Ryhmät", sv: "Grupper", en: "Groups" },
          options: optionsFrom(TARGET_GROUPS, TARGET_GROUP_LABELS),
          required: true,
        },
      ],
    },
    {
      id: "howOften",
      title: { fi: "Kuinka yleistä se on?", sv: "Hur vanligt är det?", en: "How common is it?" },
      fields: [
        {
          name: "frequency",
          widget: "choice",
          label: { fi: "Toistuvuus", sv: "Frekvens", en: "Frequency" },
          options: optionsFrom(FREQUENCIES, FREQUENCY_LABELS),
          required: true,
        },
        {
          name: "persons",
          widget: "choice",
          label: {
            fi: "Kuinka montaa ihmistä se arviolta koskee",
            sv: "Hur många människor gäller det uppskattningsvis",
            en: "How many people it touches, by estimate",
          },
          options: optionsFrom(PERSON_BANDS, PERSON_BAND_LABELS),
          required: true,
        },
        {
          name: "observedOn",
          widget: "date",
          label: { fi: "Milloin huomasit sen", sv: "När lade du märke till det", en: "When did you notice it" },
          help: { fi: "Vain kuukausi säilytetään.", sv: "Endast månaden sparas.", en: "Only the month is kept." },
          required: true,
        },
      ],
    },
    {
      id: "services",
      title: { fi: "Mikä osuus palveluilla on?", sv: "Vilken del har tjänsterna i det?", en: "What part do services play?" },
      fields: [
        {
          name: "servicesRole",
          widget: "choice",
          label: { fi: "Palvelujen osuus", sv: "Tjänsternas del", en: "Part of services" },
          options: optionsFrom(SERVICE_ROLES, SERVICE_ROLE_LABELS),
          required: true,
          ref: "SHL-7",
        },
      ],
    },
    {
      id: "proposal",
      title: { fi: "Mitä pitäisi tehdä, ja kenen?", sv: "Vad borde göras, och av vem?", en: "What should be done, and by whom?" },
      fields: [
        { name: "proposal", widget: "longText", label: { fi: "Ehdotus", sv: "Förslag", en: "Proposal" }, ref: "SHL-7", maxLength: 4_000 },
        {
          name: "recipients",
          widget: "list",
          label: { fi: "Kenelle tieto pitäisi viedä", sv: "Till vem borde informationen föras", en: "Who should be told" },
          maxLength: 200,
        },
        {
          name: "shl7Part",
          widget: "choice",
          label: { fi: "Mihin havaintoa käytetään", sv: "Vad iakttagelsen används till", en: "What the observation is used for" },
          options: optionsFrom(SHL7_PARTS, SHL7_PART_LABELS),
          required: true,
          ref: "SHL-7",
        },
      ],
    },
    {
      id: "voice",
      title: { fi: "Onko asiakkaiden ääni mukana?", sv: "Finns klienternas röst med?", en: "Is the clients' own voice in it?" },
      fields: [
        {
          name: "clientVoiceIncluded",
          widget: "yesNo",
          label: {
            fi: "Asiakkaat ovat itse kertoneet asiasta",
            sv: "Klienterna har själva berättat om saken",
            en: "Clients have told of it themselves",
          },
          required: true,
        },
      ],
    },
  ],
};
