import type { LocalizedText } from "@koonti/core";
import type { UrgencyCode, UrgencyResult } from "./codes.ts";

/** Names of what an assessment of urgent need can find. */
export const URGENCY_RESULT_LABELS: Readonly<Record<UrgencyResult, LocalizedText>> = {
  urgent: { fi: "Kiireellinen avun tarve", sv: "Brådskande behov av hjälp", en: "Urgent need of help" },
  notUrgent: { fi: "Ei kiireellistä avun tarvetta", sv: "Inget brådskande behov av hjälp", en: "No urgent need of help" },
};

/**
 * Names of the national codes of urgency. The official names of 1 and 2 have not been seen, so they are told apart only by being
 * more urgent than 3.
 */
export const URGENCY_CODE_LABELS: Readonly<Record<UrgencyCode, LocalizedText>> = {
  "1": { fi: "Luokka 1, kiireellisempi kuin 3", sv: "Klass 1, mer brådskande än 3", en: "Class 1, more urgent than 3" },
  "2": { fi: "Luokka 2, kiireellisempi kuin 3", sv: "Klass 2, mer brådskande än 3", en: "Class 2, more urgent than 3" },
  "3": {
    fi: "Kiireetöntä väliintuloa vaativa tilanne",
    sv: "Situation som kräver icke-brådskande ingripande",
    en: "Situation that calls for non-urgent intervention",
  },
};
