import type { FormDefinition } from "@koonti/core";
import { day, formOfOne, line, one, sector, words } from "../form/fields.ts";

/** The form of a joint plan's copy at another sector (ATL 48 §). */
export const jointPlanCopyForm: FormDefinition = formOfOne(
  "jointPlanCopy",
  { fi: "Yhteisen suunnitelman jäljennös", sv: "Kopia av den gemensamma planen", en: "Copy of the joint plan" },
  [
    day("storedOn", { fi: "Talletettu", sv: "Sparad", en: "Stored on" }, { required: true, ref: "ATL-48" }),
    one("planId", { fi: "Suunnitelma", sv: "Plan", en: "Plan" }),
    sector("sector", { fi: "Toimiala", sv: "Sektor", en: "Sector" }, { required: true }),
    line("organisation", { fi: "Kuka tallettaa", sv: "Vem som sparar", en: "Who stores it" }, { required: true, ref: "ATL-48" }),
    words(
      "necessity",
      { fi: "Miksi tallettaminen on välttämätöntä", sv: "Varför det är nödvändigt att spara", en: "Why storing is necessary" },
      { ref: "ATL-48" },
    ),
    words("purpose", { fi: "Käyttötarkoitus", sv: "Ändamål", en: "Purpose of use" }, { ref: "ATL-48" }),
    day(
      "keptUntil",
      { fi: "Säilytetään asti", sv: "Bevaras till och med", en: "Kept until" },
      {
        ref: "ATL-48",
        help: {
          fi: "Silloin jäljennös hävitetään tai sen tarve arvioidaan uudelleen.",
          sv: "Då förstörs kopian eller så bedöms behovet på nytt.",
          en: "On that day the copy is deleted or its need is checked again.",
        },
      },
    ),
  ],
);
