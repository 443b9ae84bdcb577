import { type FormDefinition, professionalFields } from "@koonti/core";

/** The form of leaving an assessment out (SHL 36 §). */
export const assessmentDeclineForm: FormDefinition = {
  id: "service-need/decline",
  title: { fi: "Arviointia ei tehdä", sv: "Ingen bedömning görs", en: "No assessment is made" },
  sections: [
    {
      id: "decline",
      title: { fi: "Miksi arviointia ei tehdä", sv: "Varför ingen bedömning görs", en: "Why no assessment is made" },
      fields: [
        {
          name: "declinedOn",
          widget: "date",
          label: { fi: "Päivä", sv: "Datum", en: "Day" },
          required: true,
          ref: "SHL-36-b",
        },
        {
          name: "clientsView",
          widget: "longText",
          label: { fi: "Asiakkaan näkemys", sv: "Klientens syn", en: "The client's view" },
          voice: "client",
          maxLength: 5_000,
        },
        {
          name: "evidentlyUnnecessaryReason",
          widget: "longText",
          label: {
            fi: "Miksi arviointi on ilmeisen tarpeeton",
            sv: "Varför bedömningen är uppenbart onödig",
            en: "Why an assessment is evidently unnecessary",
          },
          voice: "professional",
          required: true,
          ref: "SHL-36-b",
          maxLength: 5_000,
        },
        {
          name: "clientInformed",
          widget: "yesNo",
          label: { fi: "Asiakkaalle on kerrottu", sv: "Klienten har informerats", en: "The client has been told" },
        },
        {
          name: "decidedBy",
          widget: "group",
          label: { fi: "Kuka ratkaisi", sv: "Vem som avgjorde", en: "Who decided" },
          fields: professionalFields({ requiredWhen: { path: "decidedBy", present: true } }),
        },
      ],
    },
  ],
};
