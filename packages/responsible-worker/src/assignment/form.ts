import { type FormDefinition, optionsFrom, PROFESSIONS, professionalFields } from "@koonti/core";
import { NO_OWN_WORKER_REASONS, SPECIAL_SUPPORT_STATES } from "./codes.ts";
import { NO_OWN_WORKER_REASON_LABELS, SPECIAL_SUPPORT_STATE_LABELS, WORKER_ROLE_LABELS } from "./labels.ts";

const NO_OWN_WORKER = { not: { path: "ownWorker", present: true } } as const;
const HEALTH_PROFESSIONAL = {
  path: "ownWorker.profession",
  in: PROFESSIONS.filter(({ licence }) => licence === "health").map(({ code }) => code),
} as const;

/** The form of naming an own worker and a pair worker (SHL 42 §). */
export const assignmentForm: FormDefinition = {
  id: "responsible-worker/assignment",
  title: { fi: "Omatyöntekijän nimeäminen", sv: "Utseende av egen kontaktperson", en: "Naming of the own worker" },
  sections: [
    {
      id: "naming",
      title: { fi: "Nimeäminen", sv: "Utseende", en: "Naming" },
      fields: [
        { name: "namedOn", widget: "date", label: { fi: "Nimetty", sv: "Utsedd", en: "Named on" }, required: true, ref: "SHL-42-a" },
        {
          name: "specialSupport",
          widget: "choice",
          label: { fi: "Erityisen tuen tarve", sv: "Behov av särskilt stöd", en: "Need of special support" },
          help: {
            fi: "Ratkaisee, tarvitaanko virkasuhteinen sosiaalityöntekijä omatyöntekijäksi tai työpariksi.",
            sv: "Avgör om en socialarbetare i tjänsteförhållande behövs som egen kontaktperson eller arbetspar.",
            en: "Decides whether a social worker in a public-service office is needed as own or pair worker.",
          },
          options: optionsFrom(SPECIAL_SUPPORT_STATES, SPECIAL_SUPPORT_STATE_LABELS),
          required: true,
          ref: "SHL-42-c",
        },
      ],
    },
    {
      id: "ownWorker",
      title: WORKER_ROLE_LABELS.ownWorker,
      fields: [
        {
          name: "ownWorker",
          widget: "group",
          label: WORKER_ROLE_LABELS.ownWorker,
          ref: "SHL-42-a",
          fields: professionalFields({ requiredWhen: { path: "ownWorker", present: true } }),
        },
        {
          name: "justification",
          widget: "longText",
          label: {
            fi: "Miksi omatyöntekijä on terveydenhuollon ammattihenkilö",
            sv: "Varför kontaktpersonen är en yrkesutbildad person inom hälso- och sjukvården",
            en: "Why the own worker is a health care professional",
          },
          help: {
            fi: "Perustele asiakkaan palvelukokonaisuudella.",
            sv: "Motivera utifrån helheten av klientens service.",
            en: "Justify by the client's whole of services.",
          },
          showWhen: HEALTH_PROFESSIONAL,
          requiredWhen: HEALTH_PROFESSIONAL,
          ref: "SHL-42-b",
          maxLength: 5_000,
        },
        {
          name: "noOwnWorkerReason",
          widget: "choice",
          label: {
            fi: "Miksi omatyöntekijää ei nimetä",
            sv: "Varför ingen egen kontaktperson utses",
            en: "Why no own worker is named",
          },
          options: optionsFrom(NO_OWN_WORKER_REASONS, NO_OWN_WORKER_REASON_LABELS),
          showWhen: NO_OWN_WORKER,
          requiredWhen: NO_OWN_WORKER,
          ref: "SHL-42-a",
        },
        {
          name: "reasonText",
          widget: "longText",
          label: { fi: "Perustelut", sv: "Motivering", en: "Reasons" },
          showWhen: { all: [NO_OWN_WORKER, { path: "noOwnWorkerReason", present: true }] },
          ref: "SHL-42-a",
          maxLength: 5_000,
        },
      ],
    },
    {
      id: "pair",
      title: { fi: "Työpari ja tiimi", sv: "Arbetspar och team", en: "Pair worker and team" },
      help: {
        fi: "Kun asiakas tarvitsee erityistä tukea, omatyöntekijän tai työparin on oltava virkasuhteinen sosiaalityöntekijä.",
        sv: "När klienten behöver särskilt stöd ska den egna kontaktpersonen eller arbetsparet vara socialarbetare i tjänsteförhållande.",
        en: "When the client needs special support, the own worker or the pair worker must be a social worker in a public-service office.",
      },
      fields: [
        {
          name: "pairWorker",
          widget: "group",
          label: WORKER_ROLE_LABELS.pairWorker,
          ref: "SHL-42-c",
          fields: professionalFields({ requiredWhen: { path: "pairWorker", present: true } }),
        },
        { name: "team", widget: "text", label: { fi: "Tiimi", sv: "Team", en: "Team" }, maxLength: 200 },
      ],
    },
  ],
};
