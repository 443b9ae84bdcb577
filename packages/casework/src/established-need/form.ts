import { type FormDefinition, optionsFrom } from "@koonti/core";
import { day, formOfOne, one, professional } from "../form/fields.ts";
import { SERVICE_TYPE_LABELS } from "../service-start/labels.ts";
import { SERVICE_TYPES } from "../service-start/schema.ts";

/** The form of the establishing of a need (SHL 45 §). */
export const establishedNeedForm: FormDefinition = formOfOne(
  "establishedNeed",
  { fi: "Tarpeen toteaminen", sv: "Konstaterande av behov", en: "Establishing of a need" },
  [
    day(
      "establishedOn",
      { fi: "Tarve todettu", sv: "Behovet konstaterades", en: "Need established on" },
      {
        required: true,
        ref: "SHL-45-c",
        help: {
          fi: "Nuoren psykososiaalisen tuen määräaika alkaa tästä päivästä.",
          sv: "Tidsfristen för psykosocialt stöd för unga räknas från denna dag.",
          en: "The period for a young person's psychosocial support starts from this day.",
        },
      },
    ),
    one(
      "service",
      { fi: "Mitä palvelua tarvitaan", sv: "Vilken service som behövs", en: "Which service is needed" },
      { options: optionsFrom(SERVICE_TYPES, SERVICE_TYPE_LABELS), required: true, ref: "SHL-45-c" },
    ),
    professional("establishedBy", { fi: "Kuka totesi", sv: "Vem som konstaterade", en: "Who established it" }),
  ],
);
