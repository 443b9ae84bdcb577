import type { LocalizedText } from "@koonti/core";
import type { Attainment, FactorEffect } from "./codes.ts";

/** Names of the effects of a situational factor. */
export const FACTOR_EFFECT_LABELS: Readonly<Record<FactorEffect, LocalizedText>> = {
  supports: { fi: "Tukee", sv: "Främjar", en: "Supports" },
  hinders: { fi: "Vaikeuttaa", sv: "Försvårar", en: "Hinders" },
};

/** Names of the steps of goal attainment scaling, by the step as text. */
export const ATTAINMENT_LABELS: Readonly<Record<`${Attainment}`, LocalizedText>> = {
  "-2": { fi: "Paljon odotettua vähemmän", sv: "Mycket mindre än väntat", en: "Much less than expected" },
  "-1": { fi: "Jonkin verran odotettua vähemmän", sv: "Något mindre än väntat", en: "Somewhat less than expected" },
  "0": { fi: "Odotetusti", sv: "Som väntat", en: "As expected" },
  "1": { fi: "Jonkin verran odotettua enemmän", sv: "Något mer än väntat", en: "Somewhat more than expected" },
  "2": { fi: "Paljon odotettua enemmän", sv: "Mycket mer än väntat", en: "Much more than expected" },
};
