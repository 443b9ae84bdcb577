import { type FormDefinition, type LocalizedText, optionsFrom } from "@koonti/core";
import { day, formOfOne, one, words, yesNo } from "../form/fields.ts";
import { DATA_REQUEST_KINDS, type DataRequestKind } from "./schema.ts";

const KIND_LABELS: Readonly<Record<DataRequestKind, LocalizedText>> = {
  useLog: { fi: "Kuka on käyttänyt tietoja", sv: "Vem som har använt uppgifterna", en: "Who has used the data" },
  ownData: { fi: "Omat tiedot", sv: "Egna uppgifter", en: "The client's own data" },
};

const REFUSED = { path: "refused", equals: true } as const;

/** The form of a request for own data or for their use log (ATL 11 §). */
export const dataRequestForm: FormDefinition = formOfOne(
  "dataRequest",
  { fi: "Omien tietojen pyyntö", sv: "Begäran om egna uppgifter", en: "Request for own data" },
  [
    day("requestedOn", { fi: "Pyydetty", sv: "Begärt", en: "Asked on" }, { required: true, ref: "ATL-11" }),
    one(
      "kind",
      { fi: "Mitä pyydetään", sv: "Vad som begärs", en: "What is asked for" },
      { options: optionsFrom(DATA_REQUEST_KINDS, KIND_LABELS), required: true, ref: "ATL-11" },
    ),
    day("answeredOn", { fi: "Vastattu", sv: "Besvarat", en: "Answered on" }, { ref: "ATL-11" }),
    day("delayToldOn", {
      fi: "Asiakkaalle kerrottu, että vastaus viipyy",
      sv: "Klienten informerades om att svaret dröjer",
      en: "The client was told that the answer takes longer",
    }),
    yesNo("refused", { fi: "Pyynnöstä kieltäydyttiin", sv: "Begäran avslogs", en: "The request was refused" }),
    yesNo(
      "writtenRefusal",
      { fi: "Kieltäytyminen on annettu kirjallisesti", sv: "Avslaget har getts skriftligt", en: "The refusal was given in writing" },
      { showWhen: REFUSED },
    ),
    words(
      "reasons",
      { fi: "Perustelut", sv: "Motivering", en: "Reasons" },
      { showWhen: { any: [REFUSED, { path: "delayToldOn", present: true }] }, requiredWhen: REFUSED },
    ),
  ],
);
