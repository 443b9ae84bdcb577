import type { LocalizedText } from "@koonti/core";
import type { PlanAnswerValue } from "./schema.ts";

/** The client's three answers, as a worker reads them. */
export const PLAN_ANSWER_LABELS: Readonly<Record<PlanAnswerValue, LocalizedText>> = {
  agrees: { fi: "Samaa mieltä", sv: "Samma åsikt", en: "Agrees" },
  disagrees: { fi: "Eri mieltä", sv: "Annan åsikt", en: "Disagrees" },
  couldNotAnswer: { fi: "Ei voinut vastata", sv: "Kunde inte svara", en: "Could not answer" },
};
