import { type FormSection, optionsFrom } from "@koonti/core";
import { SPECIAL_SUPPORT_REASONS } from "../codes.ts";
import { SPECIAL_SUPPORT_REASON_LABELS } from "../labels.ts";
import { MAX_TEXT, national } from "./national-field.ts";

const ENTITLED = { path: "specialSupport.entitled", equals: true } as const;
/** The conditions of an adult; of a child the reasons are enough. */
const ENTITLED_ADULT = { all: [ENTITLED, { path: "subject", equals: "client" }] } as const;

/** Whether there is a need for special support, and on what grounds (rows 15-16). */
export const specialSupportSection: FormSection = {
  id: "specialSupport",
  title: { fi: "Erityinen tuki", sv: "Särskilt stöd", en: "Special support" },
  help: {
    fi: "Erityisen tuen tarpeessa arvioinnista vastaa virkasuhteinen sosiaalityöntekijä.",
    sv: "Vid behov av särskilt stöd svarar en socialarbetare i tjänsteförhållande för bedömningen.",
    en: "When special support is needed, a social worker in a public-service office answers for the assessment.",
  },
  fields: [
    {
      name: "specialSupport",
      widget: "group",
      label: { fi: "Erityisen tuen tarve", sv: "Behov av särskilt stöd", en: "Need of special support" },
      required: true,
      ref: "SHL-3-special",
      fields: [
        {
          name: "entitled",
          widget: "yesNo",
          label: {
            fi: "Asiakkaalla on oikeus erityiseen tukeen",
            sv: "Klienten har rätt till särskilt stöd",
            en: "The client is entitled to special support",
          },
          required: true,
          ref: "SHL-3-special",
          national: national(15),
        },
        {
          name: "difficultyAccessingServices",
          widget: "yesNo",
          label: {
            fi: "Erityisiä vaikeuksia hakea ja saada palveluja",
            sv: "Särskilda svårigheter att söka och få service",
            en: "Special difficulty in applying for and getting services",
          },
          showWhen: ENTITLED_ADULT,
          requiredWhen: ENTITLED_ADULT,
          ref: "SHL-3-special",
        },
        {
          name: "reasons",
          widget: "choices",
          label: { fi: "Syyt", sv: "Orsaker", en: "Reasons" },
          options: optionsFrom(SPECIAL_SUPPORT_REASONS, SPECIAL_SUPPORT_REASON_LABELS),
          showWhen: ENTITLED,
          requiredWhen: ENTITLED,
          ref: "SHL-3-special",
        },
        {
          name: "oldAgeRelated",
          widget: "yesNo",
          label: {
            fi: "Tarve liittyy korkeaan ikään",
            sv: "Behovet hänger samman med hög ålder",
            en: "The need is connected with old age",
          },
          showWhen: ENTITLED_ADULT,
          requiredWhen: ENTITLED_ADULT,
          ref: "SHL-3-special",
        },
        {
          name: "grounds",
          widget: "longText",
          label: { fi: "Erityisen tuen perustelut", sv: "Motiveringar till särskilt stöd", en: "Grounds of special support" },
          showWhen: ENTITLED,
          national: national(16),
          maxLength: MAX_TEXT,
        },
      ],
    },
  ],
};
