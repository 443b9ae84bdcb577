import type { LocalizedText } from "@koonti/core";
import type { Participation, ServiceState, Strength } from "./codes.ts";

/** Names of the strengths of a concern. */
export const STRENGTH_LABELS: Readonly<Record<Strength, LocalizedText>> = {
  low: { fi: "lievä", sv: "lindrig", en: "low" },
  medium: { fi: "kohtalainen", sv: "måttlig", en: "medium" },
  high: { fi: "vahva", sv: "stark", en: "high" },
};

/** Names of what became of a request for an assessment. */
export const PARTICIPATION_LABELS: Readonly<Record<Participation, LocalizedText>> = {
  requested: { fi: "Pyydetty, odottaa vastausta", sv: "Begärd, väntar på svar", en: "Requested, waiting for an answer" },
  received: { fi: "Saatu", sv: "Mottagen", en: "Received" },
  stayedAway: { fi: "Kutsuttu, ei vastannut", sv: "Inbjuden, svarade inte", en: "Invited, did not answer" },
};

/** Names of whether a service runs or is proposed. */
export const SERVICE_STATE_LABELS: Readonly<Record<ServiceState, LocalizedText>> = {
  current: { fi: "Käynnissä", sv: "Pågår", en: "Running" },
  proposed: { fi: "Ehdotettu", sv: "Föreslagen", en: "Proposed" },
};
