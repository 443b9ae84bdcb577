import { type FieldDefinition, type FormSection, optionsFrom } from "@koonti/core";
import { NEED_OPTIONS } from "../../form/need-options.ts";
import { STRENGTHS } from "../../sector-assessment/codes.ts";
import { STRENGTH_LABELS } from "../../sector-assessment/labels.ts";
import { COLLATED_NEED_STATES, NEED_NATURES } from "../codes.ts";
import { COLLATED_NEED_STATE_LABELS, NEED_NATURE_LABELS } from "../labels.ts";
import { MAX_TEXT, national } from "./national-field.ts";

const LEFT_OUT = { path: "./state", equals: "leftOut" } as const;
const HAS_NEED = { path: "hasNeed", equals: true } as const;

const voiceFields: readonly FieldDefinition[] = [
  {
    name: "strength",
    widget: "choice",
    label: { fi: "Kuinka vahva", sv: "Hur stark", en: "How strong" },
    options: optionsFrom(STRENGTHS, STRENGTH_LABELS),
  },
  { name: "text", widget: "longText", label: { fi: "Näkemys", sv: "Syn", en: "View" }, maxLength: MAX_TEXT },
];

const needsField: FieldDefinition = {
  name: "needs",
  widget: "list",
  label: { fi: "Tuen tarpeet", sv: "Stödbehov", en: "Support needs" },
  ref: "SHL-11",
  national: national(88),
  fields: [
    { name: "code", widget: "code", label: { fi: "Tarve", sv: "Behov", en: "Need" }, ...NEED_OPTIONS, required: true },
    {
      name: "state",
      widget: "choice",
      label: { fi: "Tilanne", sv: "Läge", en: "State" },
      options: optionsFrom(COLLATED_NEED_STATES, COLLATED_NEED_STATE_LABELS),
      required: true,
    },
    { name: "client", widget: "group", label: { fi: "Asiakas", sv: "Klient", en: "Client" }, voice: "client", fields: voiceFields },
    {
      name: "professional",
      widget: "group",
      label: { fi: "Ammattihenkilöt", sv: "Yrkesutbildade personer", en: "Professionals" },
      voice: "professional",
      fields: voiceFields,
    },
    {
      name: "reason",
      widget: "longText",
      label: { fi: "Miksi jätetään pois", sv: "Varför det lämnas bort", en: "Why it is left out" },
      showWhen: LEFT_OUT,
      requiredWhen: LEFT_OUT,
      maxLength: MAX_TEXT,
    },
  ],
};

/** The collated needs in both voices, and what kind of need it is (rows 88, 92). */
export const needsSection: FormSection = {
  id: "needs",
  title: { fi: "Tarpeet", sv: "Behov", en: "Needs" },
  fields: [
    needsField,
    {
      name: "hasNeed",
      widget: "yesNo",
      label: { fi: "Asiakkaalla on tuen tarve", sv: "Klienten har ett stödbehov", en: "The client has a need of support" },
      required: true,
      ref: "SHL-37",
    },
    {
      name: "needNature",
      widget: "choice",
      label: { fi: "Tuen tarpeen luonne", sv: "Typen av stödbehov", en: "Nature of the need" },
      help: {
        fi: "Jos yksikin tarve on pitkäaikainen, valitse pitkäaikainen.",
        sv: "Om ett enda behov är långvarigt, välj långvarigt.",
        en: "If any one need is long-term, choose long-term.",
      },
      options: optionsFrom(NEED_NATURES, NEED_NATURE_LABELS),
      showWhen: HAS_NEED,
      requiredWhen: HAS_NEED,
      ref: "SHL-37",
      national: national(92),
    },
  ],
};
