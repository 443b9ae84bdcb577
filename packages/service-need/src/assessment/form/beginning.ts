import { type FormSection, optionsFrom, professionalFields } from "@koonti/core";
import { ABSENT_AUTHORITY_CODES, ABSENT_AUTHORITY_LABELS } from "@koonti/national";
import { NEED_OPTIONS } from "../../form/need-options.ts";
import { ASSESSMENT_SUBJECTS } from "../codes.ts";
import { ASSESSMENT_SUBJECT_LABELS } from "../labels.ts";
import { MAX_TEXT, national } from "./national-field.ts";

/** How the matter became pending (rows 5-8). */
export const initiationSection: FormSection = {
  id: "initiation",
  title: { fi: "Vireilletulo", sv: "Inledande av ärendet", en: "Initiation" },
  fields: [
    {
      name: "subject",
      widget: "choice",
      label: { fi: "Ketä arviointi koskee", sv: "Vem bedömningen gäller", en: "Whom the assessment concerns" },
      options: optionsFrom(ASSESSMENT_SUBJECTS, ASSESSMENT_SUBJECT_LABELS),
      required: true,
    },
    {
      name: "initiatedOn",
      widget: "date",
      label: { fi: "Vireilletulopäivä", sv: "Datum för inledande", en: "Day of initiation" },
      required: true,
      ref: "SHL-34",
      national: national(8),
    },
    {
      name: "initiationReasons",
      widget: "codes",
      label: { fi: "Vireilletulon syyt", sv: "Orsaker till inledande", en: "Reasons for initiation" },
      ...NEED_OPTIONS,
      ref: "ATL-41",
      national: national(7),
    },
  ],
};

/** How the assessment was made, by whom and with whom (rows 9-14). */
export const conductSection: FormSection = {
  id: "conduct",
  title: { fi: "Arvioinnin toteuttaminen", sv: "Genomförandet av bedömningen", en: "How the assessment was made" },
  fields: [
    {
      name: "startedOn",
      widget: "date",
      label: { fi: "Arvioinnin aloittamispäivä", sv: "Inledningsdatum för bedömningen", en: "Day the assessment started" },
      required: true,
      ref: "SHL-36-c",
      national: national(10),
    },
    {
      name: "completedOn",
      widget: "date",
      label: { fi: "Arvioinnin valmistumispäivä", sv: "Datum då bedömningen blev klar", en: "Day the assessment was completed" },
      help: {
        fi: "Kun päivä on kirjattu, puuttuvat tiedot näkyvät virheinä.",
        sv: "När datumet är antecknat visas uppgifter som saknas som fel.",
        en: "Once the day is recorded, what is missing shows as an error.",
      },
      required: true,
      ref: "SHL-36-c",
      national: national(106),
    },
    {
      name: "disabledPerson",
      widget: "yesNo",
      label: {
        fi: "Vammaispalvelulaissa tarkoitettu vammainen henkilö",
        sv: "Person med funktionsnedsättning enligt lagen om funktionshinderservice",
        en: "Disabled person as meant in the act on disability services",
      },
      ref: "SHL-36-g",
    },
    {
      name: "assessor",
      widget: "group",
      label: { fi: "Arvioinnista vastaa", sv: "Ansvarig för bedömningen", en: "Who answers for the assessment" },
      ref: "SHL-36-g",
      fields: professionalFields({ required: true }),
    },
    {
      name: "conduct",
      widget: "longText",
      label: { fi: "Kuvaus arvioinnin toteuttamisesta", sv: "Beskrivning av genomförandet av bedömningen", en: "How it was made" },
      ref: "SHL-36-f",
      national: national(11),
      maxLength: MAX_TEXT,
    },
    {
      name: "participants",
      widget: "longText",
      label: { fi: "Arviointiin osallistuneet", sv: "Personer som deltagit i bedömningen", en: "Who took part" },
      national: national(12),
      maxLength: MAX_TEXT,
    },
    {
      name: "absentAuthorities",
      widget: "codes",
      label: {
        fi: "Arvioinnista poisjääneet viranomaistahot",
        sv: "Myndighetsaktörer som uteblivit från bedömningen",
        en: "Authorities that stayed away",
      },
      help: {
        fi: "Viranomaiset, joita pyydettiin mukaan ja jotka eivät osallistuneet.",
        sv: "Myndigheter som ombads delta och som inte deltog.",
        en: "Authorities that were asked and did not take part.",
      },
      options: optionsFrom(ABSENT_AUTHORITY_CODES, ABSENT_AUTHORITY_LABELS),
      ref: "SHL-41",
      national: national(13),
    },
    {
      name: "absentOthers",
      widget: "longText",
      label: {
        fi: "Arvioinnista poisjääneet muut henkilöt tai tahot",
        sv: "Andra personer och aktörer som uteblivit från bedömningen",
        en: "Others who stayed away",
      },
      national: national(14),
      maxLength: MAX_TEXT,
    },
  ],
};
