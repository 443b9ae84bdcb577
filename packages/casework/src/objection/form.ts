import type { FormDefinition } from "@koonti/core";
import { day, formOfOne, line, words, yesNo } from "../form/fields.ts";

const ANSWERED = { path: "answeredOn", present: true } as const;
const TRANSFERRED = { path: "transferredFrom", present: true } as const;

/** The form of an objection and its answer (AsL 23 §, 23 a §). */
export const objectionForm: FormDefinition = formOfOne("objection", { fi: "Muistutus", sv: "Anmärkning", en: "Objection" }, [
  day("receivedOn", { fi: "Saapunut", sv: "Mottagen", en: "Received on" }, { required: true, ref: "AsL-23" }),
  line("madeBy", { fi: "Kuka teki", sv: "Vem som gjorde den", en: "Made by" }),
  words("matter", { fi: "Mistä muistutetaan", sv: "Vad anmärkningen gäller", en: "What it is about" }, { voice: "client" }),
  line(
    "transferredFrom",
    {
      fi: "Mistä kantelu on siirretty",
      sv: "Varifrån klagomålet har överförts",
      en: "From where a complaint was transferred",
    },
    { ref: "AsL-23a" },
  ),
  day("answeredOn", { fi: "Vastattu", sv: "Besvarad", en: "Answered on" }, { ref: "AsL-23" }),
  yesNo(
    "answeredInWriting",
    { fi: "Vastaus on kirjallinen", sv: "Svaret är skriftligt", en: "The answer is in writing" },
    { showWhen: ANSWERED, requiredWhen: ANSWERED, ref: "AsL-23" },
  ),
  words(
    "reasons",
    { fi: "Vastauksen perustelut", sv: "Motivering av svaret", en: "Reasons for the answer" },
    { showWhen: ANSWERED, requiredWhen: ANSWERED, ref: "AsL-23" },
  ),
  day(
    "copySentOn",
    { fi: "Jäljennös vastauksesta siirtäjälle", sv: "Kopia av svaret till den som överförde", en: "Copy of the answer to the transferor" },
    { showWhen: { all: [TRANSFERRED, ANSWERED] }, ref: "AsL-23a" },
  ),
]);
