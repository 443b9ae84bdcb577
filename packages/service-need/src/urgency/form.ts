import { type FormDefinition, optionsFrom, professionalFields } from "@koonti/core";
import { URGENCY_CODES, URGENCY_RESULTS } from "./codes.ts";
import { URGENCY_CODE_LABELS, URGENCY_RESULT_LABELS } from "./labels.ts";

/** The form of the assessment of urgent need (SHL 36 §). */
export const urgencyForm: FormDefinition = {
  id: "service-need/urgency",
  title: { fi: "Kiireellisen avun tarve", sv: "Behov av brådskande hjälp", en: "Need of urgent help" },
  sections: [
    {
      id: "urgency",
      title: { fi: "Arvio", sv: "Bedömning", en: "Assessment" },
      help: {
        fi: "Arvioidaan heti, kun saat tiedon tuen tarpeessa olevasta henkilöstä.",
        sv: "Bedöms genast när du får veta om en person i behov av stöd.",
        en: "Assessed at once when you learn of a person in need of support.",
      },
      fields: [
        {
          name: "assessedAt",
          widget: "dateTime",
          label: { fi: "Milloin arvioitiin", sv: "När bedömningen gjordes", en: "When it was assessed" },
          required: true,
          ref: "SHL-36-a",
        },
        {
          name: "result",
          widget: "choice",
          label: { fi: "Tulos", sv: "Resultat", en: "Result" },
          options: optionsFrom(URGENCY_RESULTS, URGENCY_RESULT_LABELS),
          required: true,
          ref: "SHL-36-a",
        },
        {
          name: "urgencyCode",
          widget: "code",
          label: { fi: "Kiireellisyysluokka", sv: "Klass av brådska", en: "Class of urgency" },
          options: optionsFrom(URGENCY_CODES, URGENCY_CODE_LABELS),
          codeSystem: "1.2.246.537.6.1252",
        },
        {
          name: "measures",
          widget: "list",
          label: { fi: "Kiireelliset toimet", sv: "Brådskande åtgärder", en: "Urgent measures" },
          showWhen: { path: "result", equals: "urgent" },
          ref: "SHL-36-a",
          maxLength: 500,
        },
        {
          name: "grounds",
          widget: "longText",
          label: { fi: "Perustelut", sv: "Motivering", en: "Grounds" },
          maxLength: 5_000,
        },
      ],
    },
    {
      id: "assessor",
      title: { fi: "Arvioija", sv: "Den som bedömer", en: "Assessor" },
      fields: [
        {
          name: "assessor",
          widget: "group",
          label: { fi: "Arvioija", sv: "Den som bedömer", en: "Assessor" },
          fields: professionalFields({ required: true }),
        },
      ],
    },
  ],
};
