import type { FormDefinition } from "@koonti/core";
import { day, formOfOne, professional, words } from "../form/fields.ts";

/** The form of clarifying the care of those in the client's care (SHL 44 §). */
export const dependantsCheckForm: FormDefinition = formOfOne(
  "dependantsCheck",
  { fi: "Hoidossa olevien tilanteen selvittäminen", sv: "Utredning av vården av dem klienten vårdar", en: "Care of dependants clarified" },
  [
    day("checkedOn", { fi: "Selvitetty", sv: "Utrett", en: "Clarified on" }, { required: true, ref: "SHL-44" }),
    professional("checkedBy", { fi: "Kuka selvitti", sv: "Vem som utredde", en: "Who clarified it" }),
    words(
      "careDuringService",
      {
        fi: "Miten hoito ja tuki järjestyvät palvelun aikana",
        sv: "Hur vården och stödet ordnas under servicen",
        en: "How care and support are arranged during the service",
      },
      {
        ref: "SHL-44",
        help: {
          fi: "Toisesta henkilöstä kirjataan tähän vain se, että asia on selvitetty.",
          sv: "Om den andra personen antecknas här endast att saken har utretts.",
          en: "Of the other person only that it was clarified is recorded here.",
        },
      },
    ),
  ],
);
