import type { FieldDefinition } from "@koonti/core";

const national = (row: number) => ({ structure: "4006", row });

/** A notifier who has been begun must have a name and a phone number (structure 4006 rows 14, 15, 23). */
const BEGUN = { path: "notifier", present: true } as const;
const CONFIDENTIAL = { path: "notifier.confidential", equals: true } as const;
/** Authorities and professionals cannot ask to be kept from the client. */
const PRIVATE_PERSON = { path: "notifierCode", in: ["2", "3", "4", "22"] } as const;

/** The fields of the person behind a contact. */
export const notifierFields: readonly FieldDefinition[] = [
  {
    name: "familyName",
    widget: "text",
    label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" },
    requiredWhen: BEGUN,
    national: national(14),
    maxLength: 100,
  },
  {
    name: "givenNames",
    widget: "text",
    label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" },
    requiredWhen: BEGUN,
    national: national(15),
    maxLength: 200,
  },
  {
    name: "phone",
    widget: "text",
    label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Phone" },
    requiredWhen: BEGUN,
    national: national(23),
    maxLength: 40,
  },
  {
    name: "jobTitle",
    widget: "text",
    label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
    national: national(16),
    maxLength: 200,
  },
  {
    name: "organisation",
    widget: "text",
    label: { fi: "Organisaatio", sv: "Organisation", en: "Organisation" },
    national: national(17),
    maxLength: 200,
  },
  {
    name: "confidential",
    widget: "yesNo",
    label: {
      fi: "Ilmoittaja pyytää tietojensa salassapitoa",
      sv: "Anmälaren ber om sekretess för sina uppgifter",
      en: "The notifier asks to be kept confidential",
    },
    help: {
      fi: "Yksityishenkilö voi pyytää perustellusta syystä, ettei hänen tietojaan anneta asiakkaalle.",
      sv: "En privatperson kan av grundad anledning be att uppgifterna inte lämnas till klienten.",
      en: "A private person may ask, for a good reason, that the client is not told who they are.",
    },
    showWhen: PRIVATE_PERSON,
    national: national(26),
  },
  {
    name: "confidentialityGrounds",
    widget: "longText",
    label: { fi: "Salassapidon perustelut", sv: "Grunder för sekretess", en: "Grounds for confidentiality" },
    showWhen: CONFIDENTIAL,
    requiredWhen: CONFIDENTIAL,
    national: national(27),
    maxLength: 2_000,
  },
];
