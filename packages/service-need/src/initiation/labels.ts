import type { LocalizedText } from "@koonti/core";
import type { InitiationMode } from "./codes.ts";

/** Names of the ways a matter becomes pending. */
export const INITIATION_MODE_LABELS: Readonly<Record<InitiationMode, LocalizedText>> = {
  contact: { fi: "Yhteydenotto", sv: "Kontakt", en: "Contact" },
  notification: { fi: "Ilmoitus", sv: "Anmälan", en: "Notification" },
  application: { fi: "Hakemus", sv: "Ansökan", en: "Application" },
  ownObservation: { fi: "Työntekijän oma havainto", sv: "Arbetstagarens egen iakttagelse", en: "Worker's own observation" },
};
