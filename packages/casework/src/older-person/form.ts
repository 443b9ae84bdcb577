import type { FormDefinition } from "@koonti/core";
import { day, formOfOne, professional, words, yesNo } from "../form/fields.ts";

const REGULAR = { path: "regularServicesNeeded", equals: true } as const;

/** The form of an older person's functioning and the use of RAI (VanhL 15 §, 15 a §). */
export const olderPersonAssessmentForm: FormDefinition = formOfOne(
  "olderPersonAssessment",
  { fi: "Iäkkään toimintakyvyn arvio", sv: "Bedömning av en äldre persons funktionsförmåga", en: "An older person's functioning" },
  [
    day("assessedOn", { fi: "Arvioitu", sv: "Bedömt", en: "Assessed on" }, { required: true }),
    professional("assessor", { fi: "Arvioija", sv: "Bedömare", en: "Assessed by" }),
    words("functioning", { fi: "Toimintakyky", sv: "Funktionsförmåga", en: "Functioning" }),
    yesNo(
      "regularServicesNeeded",
      { fi: "Tarvitaan säännöllisiä palveluja", sv: "Regelbunden service behövs", en: "Regular services are needed" },
      { ref: "VanhL-15a" },
    ),
    yesNo(
      "raiUsed",
      {
        fi: "Toimintakyky on arvioitu RAI-arviointivälineistöllä",
        sv: "Funktionsförmågan har bedömts med RAI-bedömningsinstrumentet",
        en: "Functioning has been assessed by the RAI instrument",
      },
      { requiredWhen: REGULAR, ref: "VanhL-15a" },
    ),
  ],
);
