import { type FormDefinition, type LocalizedText, professionalFields } from "@koonti/core";

const REQUEST_TITLE: LocalizedText = { fi: "Keskustelupyyntö", sv: "Begäran om samtal", en: "Request for a talk" };
const TALK_TITLE: LocalizedText = { fi: "Keskustelu toimeentulotuesta", sv: "Samtal om utkomststöd", en: "Talk about social assistance" };

/** The form of a request for a personal talk (TTL 14 d §). */
export const talkRequestForm: FormDefinition = {
  id: "social-assistance/talk-request",
  title: REQUEST_TITLE,
  sections: [
    {
      id: "request",
      title: REQUEST_TITLE,
      fields: [
        {
          name: "requestedOn",
          widget: "date",
          label: { fi: "Pyydetty", sv: "Begärt", en: "Asked on" },
          required: true,
          ref: "TTL-14d",
        },
        {
          name: "topic",
          widget: "longText",
          label: { fi: "Mistä asiakas haluaa keskustella", sv: "Vad klienten vill tala om", en: "What the client wants to talk about" },
          voice: "client",
          maxLength: 2_000,
        },
        {
          name: "jointWithKela",
          widget: "yesNo",
          label: { fi: "Asiakas pyytää Kelan mukaan", sv: "Klienten vill att FPA deltar", en: "The client wants Kela to take part" },
          ref: "TTL-14d",
        },
        {
          name: "jointUnfoundedReason",
          widget: "longText",
          label: {
            fi: "Miksi yhteinen keskustelu on ilmeisen perusteeton",
            sv: "Varför ett gemensamt samtal är uppenbart ogrundat",
            en: "Why a joint talk is evidently unfounded",
          },
          showWhen: { path: "jointWithKela", equals: true },
          ref: "TTL-14d",
          maxLength: 2_000,
        },
      ],
    },
  ],
};

/** The form of a personal talk (TTL 14 d §). The request it answers (`requestId`) is a choice without options here. */
export const talkForm: FormDefinition = {
  id: "social-assistance/talk",
  title: TALK_TITLE,
  sections: [
    {
      id: "talk",
      title: TALK_TITLE,
      fields: [
        {
          name: "heldOn",
          widget: "date",
          label: { fi: "Keskusteltu", sv: "Samtalet hölls", en: "Held on" },
          required: true,
          ref: "TTL-14d",
        },
        { name: "requestId", widget: "choice", label: { fi: "Pyyntö", sv: "Begäran", en: "Request" }, ref: "TTL-14d" },
        {
          name: "worker",
          widget: "group",
          label: { fi: "Työntekijä", sv: "Arbetstagare", en: "Worker" },
          fields: professionalFields({ requiredWhen: { path: "worker", present: true } }),
        },
        {
          name: "inPerson",
          widget: "yesNo",
          label: { fi: "Kasvokkain", sv: "Ansikte mot ansikte", en: "In person" },
          ref: "TTL-14d",
        },
        { name: "withKela", widget: "yesNo", label: { fi: "Kela oli mukana", sv: "FPA deltog", en: "Kela took part" }, ref: "TTL-14d" },
        {
          name: "note",
          widget: "longText",
          label: { fi: "Mitä keskusteltiin", sv: "Vad som diskuterades", en: "What was discussed" },
          maxLength: 20_000,
        },
      ],
    },
  ],
};
