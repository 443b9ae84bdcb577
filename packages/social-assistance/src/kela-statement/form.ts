import { type FormDefinition, type LocalizedText, optionsFrom, professionalFields } from "@koonti/core";
import { STATEMENT_TOPICS, type StatementTopic } from "./schema.ts";

const TOPIC_LABELS: Readonly<Record<StatementTopic, LocalizedText>> = {
  otherBasicCosts: { fi: "Muut perusmenot", sv: "Övriga grundutgifter", en: "Other basic costs" },
  reduction: { fi: "Perusosan alentaminen", sv: "Sänkning av grunddelen", en: "Reduction of the basic amount" },
  urgency: { fi: "Kiireellinen tarve", sv: "Brådskande behov", en: "Urgent need" },
  other: { fi: "Muu asia", sv: "Annat", en: "Something else" },
};

const TITLE: LocalizedText = { fi: "Lausunto Kelalle", sv: "Utlåtande till FPA", en: "Statement to Kela" };

/** The form of a statement to Kela (TTL 15 §). */
export const kelaStatementForm: FormDefinition = {
  id: "social-assistance/kela-statement",
  title: TITLE,
  sections: [
    {
      id: "statement",
      title: TITLE,
      fields: [
        { name: "sentOn", widget: "date", label: { fi: "Lähetetty", sv: "Skickat", en: "Sent on" }, required: true },
        {
          name: "topic",
          widget: "choice",
          label: { fi: "Mitä lausunto koskee", sv: "Vad utlåtandet gäller", en: "What it is about" },
          options: optionsFrom(STATEMENT_TOPICS, TOPIC_LABELS),
          required: true,
          ref: "TTL-15",
        },
        {
          name: "author",
          widget: "group",
          label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
          fields: professionalFields({ requiredWhen: { path: "author", present: true } }),
        },
        {
          name: "clientHeardOn",
          widget: "date",
          label: { fi: "Asiakasta kuultu", sv: "Klienten hördes", en: "The client was heard on" },
          ref: "TTL-15",
        },
        {
          name: "clientInformed",
          widget: "yesNo",
          label: {
            fi: "Asiakkaalle on kerrottu lausunnosta",
            sv: "Klienten har informerats om utlåtandet",
            en: "The client has been told",
          },
          ref: "TTL-15",
        },
        {
          name: "onlyNecessaryData",
          widget: "yesNo",
          label: {
            fi: "Lausunnossa on vain välttämättömät tiedot",
            sv: "Utlåtandet har bara nödvändiga uppgifter",
            en: "It has only necessary data",
          },
          ref: "TTL-15",
        },
        {
          name: "text",
          widget: "longText",
          label: { fi: "Lausunto", sv: "Utlåtande", en: "Statement" },
          maxLength: 20_000,
        },
      ],
    },
  ],
};
