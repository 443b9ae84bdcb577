import type { FormDefinition } from "@koonti/core";
import { encounterNote } from "@koonti/national";
import { day, line, lines, moment, professional, words, yesNo } from "../form/fields.ts";
import { serviceTaskField } from "../form/service-task-field.ts";

/** The form of a meeting with the client (SHL 42 §, structure 19005). */
export const clientMeetingForm: FormDefinition = {
  id: "casework/clientMeeting",
  title: { fi: "Asiakkaan tapaaminen", sv: "Möte med klienten", en: "Meeting with the client" },
  sections: [
    {
      id: "meeting",
      title: { fi: "Tapaaminen", sv: "Möte", en: "Meeting" },
      fields: [
        day("metOn", { fi: "Tavattu", sv: "Träffades", en: "Met on" }, { required: true, ref: "ATL-44" }),
        yesNo("inPerson", { fi: "Kasvokkain", sv: "Ansikte mot ansikte", en: "In person" }, { required: true, ref: "SHL-42-e" }),
        moment("startedAt", { fi: "Alkoi", sv: "Började", en: "Began" }),
        moment("endedAt", { fi: "Päättyi", sv: "Slutade", en: "Ended" }),
        line("place", { fi: "Paikka", sv: "Plats", en: "Place" }),
        professional("worker", { fi: "Työntekijä", sv: "Arbetstagare", en: "Worker" }, { ref: "ATL-44" }),
        lines("participants", { fi: "Osallistujat", sv: "Deltagare", en: "Those present" }),
        ...serviceTaskField(encounterNote),
      ],
    },
    {
      id: "contents",
      title: { fi: "Mitä käsiteltiin ja sovittiin", sv: "Vad som behandlades och avtalades", en: "What was discussed and agreed" },
      fields: [
        words("note", { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, { ref: "ATL-44" }),
        words("agreed", { fi: "Sovitut asiat", sv: "Det som avtalades", en: "What was agreed" }),
      ],
    },
  ],
};
