import type { LocalizedText } from "@koonti/core";
import type { ClientDocumentKind, ClientIdentifier, MadeTogether, Register } from "./schema.ts";

/** Names of the kinds of client documents. */
export const CLIENT_DOCUMENT_KIND_LABELS: Readonly<Record<ClientDocumentKind, LocalizedText>> = {
  clientRelationship: { fi: "Asiakkuusasiakirja", sv: "Klientrelationshandling", en: "Client relationship document" },
  assessment: { fi: "Arviointi", sv: "Bedömning", en: "Assessment" },
  plan: { fi: "Suunnitelma", sv: "Plan", en: "Plan" },
  narrative: { fi: "Asiakaskertomus", sv: "Klientjournal", en: "Client narrative" },
  other: { fi: "Muu asiakirja", sv: "Annan handling", en: "Another document" },
};

/** Names of what a client is known by. */
export const CLIENT_IDENTIFIER_LABELS: Readonly<Record<ClientIdentifier, LocalizedText>> = {
  hetu: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Personal identity code" },
  temporaryId: { fi: "Tilapäinen yksilöintitunnus", sv: "Tillfällig identifieringskod", en: "Temporary identifier" },
  birthDate: { fi: "Syntymäaika", sv: "Födelsetid", en: "Date of birth" },
};

/** Names of the ways in which social welfare and health care make a document together. */
export const MADE_TOGETHER_LABELS: Readonly<Record<MadeTogether, LocalizedText>> = {
  jointService: { fi: "Yhteisessä palvelussa", sv: "I gemensam service", en: "In a joint service" },
  cooperation: { fi: "Yhteistyössä", sv: "I samarbete", en: "In cooperation" },
};

/** Names of the registers. */
export const REGISTER_LABELS: Readonly<Record<Register, LocalizedText>> = {
  social: { fi: "Sosiaalihuollon asiakasrekisteri", sv: "Socialvårdens klientregister", en: "Client register of social welfare" },
  patient: { fi: "Potilasrekisteri", sv: "Patientregister", en: "Patient register" },
};
