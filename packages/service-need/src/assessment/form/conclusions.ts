import type { FieldDefinition, FormSection } from "@koonti/core";
import { MAX_TEXT, national } from "./national-field.ts";

const CONTINUES = { path: "relationshipContinues", equals: true } as const;
const NO_PLAN = { all: [CONTINUES, { path: "planWillBeMade", equals: false }] } as const;

const explanationFields: readonly FieldDefinition[] = [
  {
    name: "rightsExplained",
    widget: "yesNo",
    label: {
      fi: "Oikeudet ja velvollisuudet on selvitetty asiakkaalle",
      sv: "Rättigheter och skyldigheter har förklarats för klienten",
      en: "Rights and duties have been explained to the client",
    },
    ref: "SHL-36-f",
  },
  {
    name: "alternativesExplained",
    widget: "yesNo",
    label: {
      fi: "Vaihtoehdot ja niiden vaikutukset on selvitetty asiakkaalle",
      sv: "Alternativen och deras verkningar har förklarats för klienten",
      en: "The alternatives and their effects have been explained to the client",
    },
    ref: "SHL-36-f",
  },
  {
    name: "understood",
    widget: "yesNo",
    label: { fi: "Asiakas ymmärsi selvityksen", sv: "Klienten förstod utredningen", en: "The client understood the explanation" },
    ref: "SHL-36-f",
  },
];

const continuationFields: readonly FieldDefinition[] = [
  {
    name: "relationshipContinues",
    widget: "yesNo",
    label: { fi: "Asiakkuus jatkuu", sv: "Klientrelationen fortsätter", en: "The client relationship continues" },
    required: true,
    ref: "SHL-37.2",
    national: national(90),
  },
  {
    name: "planWillBeMade",
    widget: "yesNo",
    label: { fi: "Asiakkaalle laaditaan asiakassuunnitelma", sv: "En klientplan upprättas för klienten", en: "A client plan will be made" },
    showWhen: CONTINUES,
    requiredWhen: CONTINUES,
    ref: "SHL-39-a",
    national: national(95),
  },
  {
    name: "noPlanReason",
    widget: "longText",
    label: {
      fi: "Perustelut, miksi asiakassuunnitelmaa ei laadita",
      sv: "Motiveringar till att ingen klientplan upprättas",
      en: "Why no client plan is made",
    },
    showWhen: NO_PLAN,
    requiredWhen: NO_PLAN,
    ref: "SHL-39-a",
    national: national(96),
    maxLength: MAX_TEXT,
  },
  {
    name: "activationPlanWillBeMade",
    widget: "yesNo",
    label: {
      fi: "Asiakkaalle laaditaan aktivointisuunnitelma",
      sv: "En aktiveringsplan upprättas för klienten",
      en: "An activation plan will be made",
    },
    national: national(93),
  },
  {
    name: "employmentPlanWillBeMade",
    widget: "yesNo",
    label: {
      fi: "Asiakkaalle laaditaan monialainen työllistymissuunnitelma",
      sv: "En sektorsövergripande sysselsättningsplan upprättas för klienten",
      en: "A multisectoral employment plan will be made",
    },
    national: national(94),
  },
];

const closingTexts: readonly FieldDefinition[] = [
  {
    name: "nextSteps",
    widget: "longText",
    label: { fi: "Jatkosuunnitelma", sv: "Plan för fortsatta åtgärder", en: "Next steps" },
    national: national(102),
    maxLength: MAX_TEXT,
  },
  {
    name: "recipients",
    widget: "longText",
    label: { fi: "Kenelle asiakirja toimitetaan", sv: "Personer som handlingen ges till", en: "Who is given this document" },
    national: national(103),
    maxLength: MAX_TEXT,
  },
  {
    name: "additionalInformation",
    widget: "longText",
    label: { fi: "Lisätiedot", sv: "Mer information", en: "Additional information" },
    national: national(104),
    maxLength: MAX_TEXT,
  },
];

/** Conclusions, what was explained to the client and how it goes on (rows 89-104). */
export const conclusionsSection: FormSection = {
  id: "conclusions",
  title: { fi: "Johtopäätökset ja jatkotoimet", sv: "Slutsatser och fortsatta åtgärder", en: "Conclusions and next steps" },
  fields: [
    {
      name: "conclusions",
      widget: "longText",
      label: {
        fi: "Johtopäätökset tilanteesta, palvelujen ja erityisen tuen tarpeesta",
        sv: "Slutsatser om situationen och om behovet av service och särskilt stöd",
        en: "Conclusions on the situation and on the need of services and special support",
      },
      voice: "professional",
      required: true,
      ref: "SHL-37.2",
      national: national(91),
      maxLength: MAX_TEXT,
    },
    ...explanationFields,
    ...continuationFields,
    ...closingTexts,
  ],
};
