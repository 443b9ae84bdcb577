import { type FieldDefinition, type FormSection, optionsFrom } from "@koonti/core";
import { SERVICE_CATEGORY_CODES, SERVICE_CATEGORY_LABELS } from "@koonti/national";
import { ATTAINMENTS, FACTOR_EFFECTS } from "../../evaluation/codes.ts";
import { ATTAINMENT_LABELS, FACTOR_EFFECT_LABELS } from "../../evaluation/labels.ts";
import { GOAL_DIRECTIONS } from "../codes.ts";
import { GOAL_DIRECTION_LABELS } from "../labels.ts";
import { distributionFields } from "./beginning.ts";
import { LONG, row, SHORT } from "./options.ts";

/** What the client was told, and what happens next. */
export const endingSection: FormSection = {
  id: "ending",
  title: { fi: "Oikeudet, jatko ja tarkistaminen", sv: "Rättigheter, fortsättning och översyn", en: "Rights, next steps and review" },
  fields: [
    {
      name: "rightsExplained",
      widget: "yesNo",
      label: {
        fi: "Asiakkaalle on selvitetty oikeudet, velvollisuudet ja vaihtoehdot",
        sv: "Rättigheter, skyldigheter och alternativ har förklarats för klienten",
        en: "Rights, duties and alternatives have been explained to the client",
      },
      required: true,
      ref: "AsL-5",
      national: row(55),
    },
    {
      name: "rightsExplanation",
      widget: "longText",
      label: { fi: "Miten ne selvitettiin", sv: "Hur de förklarades", en: "How they were explained" },
      showWhen: { path: "rightsExplained", equals: true },
      national: row(56),
      maxLength: LONG,
    },
    {
      name: "nextSteps",
      widget: "longText",
      label: { fi: "Sovitut jatkotoimet", sv: "Avtalade fortsatta åtgärder", en: "Agreed next steps" },
      national: row(57),
      maxLength: LONG,
    },
    {
      name: "nextReviewOn",
      widget: "date",
      label: { fi: "Suunnitelma tarkistetaan", sv: "Planen ses över", en: "The plan is reviewed on" },
      ref: "SHL-39-c",
      national: row(61),
    },
    {
      name: "nextReviewPlace",
      widget: "text",
      label: { fi: "Tarkistamisen paikka", sv: "Plats för översynen", en: "Place of the review" },
      national: row(63),
      maxLength: LONG,
    },
    ...distributionFields,
  ],
};

const factorFields: readonly FieldDefinition[] = [
  {
    name: "text",
    widget: "text",
    label: { fi: "Tilannetekijä", sv: "Situationsfaktor", en: "Situational factor" },
    required: true,
    national: row(24),
    maxLength: SHORT,
  },
  {
    name: "effect",
    widget: "choice",
    label: { fi: "Vaikutus", sv: "Inverkan", en: "Effect" },
    options: optionsFrom(FACTOR_EFFECTS, FACTOR_EFFECT_LABELS),
    required: true,
    national: row(25),
  },
];

const earlierGoalFields: readonly FieldDefinition[] = [
  { name: "text", widget: "longText", label: { fi: "Tavoite", sv: "Mål", en: "Goal" }, required: true, national: row(19), maxLength: LONG },
  {
    name: "direction",
    widget: "choice",
    label: { fi: "Tavoitteen suunta", sv: "Målets riktning", en: "Direction of the goal" },
    options: optionsFrom(GOAL_DIRECTIONS, GOAL_DIRECTION_LABELS),
    national: row(18),
  },
  {
    name: "attainment",
    widget: "number",
    label: { fi: "Saavuttaminen asteikolla −2…+2", sv: "Måluppfyllelse på skalan −2…+2", en: "Attainment from −2 to +2" },
    options: ATTAINMENTS.map((step) => ({ value: String(step), label: ATTAINMENT_LABELS[`${step}`] })),
    national: row(22),
  },
  {
    name: "narrative",
    widget: "longText",
    label: { fi: "Arvio sanoin", sv: "Bedömning i ord", en: "Assessment in words" },
    national: row(22),
    maxLength: LONG,
  },
  {
    name: "factors",
    widget: "list",
    label: { fi: "Mikä tuki ja mikä vaikeutti", sv: "Vad som främjade och vad som försvårade", en: "What supported and what hindered" },
    national: row(23),
    fields: factorFields,
  },
];

const earlierServiceFields: readonly FieldDefinition[] = [
  {
    name: "category",
    widget: "choice",
    label: { fi: "Palvelun luokka", sv: "Tjänstens klass", en: "Category of the service" },
    options: optionsFrom(SERVICE_CATEGORY_CODES, SERVICE_CATEGORY_LABELS),
    required: true,
    national: row(27),
  },
  { name: "name", widget: "text", label: { fi: "Palvelu", sv: "Tjänst", en: "Service" }, national: row(30), maxLength: SHORT },
  {
    name: "used",
    widget: "yesNo",
    label: { fi: "Käytettiinkö palvelua", sv: "Användes tjänsten", en: "Was the service used" },
    national: row(29),
  },
  { name: "text", widget: "longText", label: { fi: "Miten", sv: "Hur", en: "How" }, national: row(30), maxLength: LONG },
];

/** The evaluation of the previous plan; a first plan leaves it empty. */
export const evaluationSection: FormSection = {
  id: "evaluation",
  title: { fi: "Edellisen suunnitelman arviointi", sv: "Utvärdering av föregående plan", en: "Evaluation of the previous plan" },
  fields: [
    {
      name: "evaluation",
      widget: "group",
      label: { fi: "Arviointi", sv: "Utvärdering", en: "Evaluation" },
      ref: "SHL-39-b.9",
      national: row(15),
      fields: [
        {
          name: "goals",
          widget: "list",
          label: { fi: "Tavoitteet", sv: "Mål", en: "Goals" },
          national: row(16),
          fields: earlierGoalFields,
        },
        {
          name: "services",
          widget: "list",
          label: { fi: "Palvelut", sv: "Tjänster", en: "Services" },
          national: row(26),
          fields: earlierServiceFields,
        },
      ],
    },
  ],
};
