import type { LocalizedText } from "@koonti/core";

/**
 * Grounds on which client data may be used: a client relationship the system has verified, another task with a stated reason, one's own data,
 * an invitation to take part, or a statutory task that comes before any relationship (receiving a contact).
 */
export const GRANT_GROUNDS = ["clientRelationship", "otherTask", "ownData", "invitation", "statute"] as const;
/** One of {@link GRANT_GROUNDS}. */
export type GrantGround = (typeof GRANT_GROUNDS)[number];

/** What the data is used for (fi: käyttötarkoitus). `search` and `denied` stand in the log only. */
export const ACCESS_PURPOSES = [
  "clientWork",
  "contactReceived",
  "statedTask",
  "practice",
  "administration",
  "support",
  "archive",
  "management",
  "takingPart",
  "ownData",
  "search",
  "denied",
] as const;
/** One of {@link ACCESS_PURPOSES}. */
export type AccessPurpose = (typeof ACCESS_PURPOSES)[number];

/** A permission to use a client's data now, with what goes into the log (fi: käyttöoikeuden peruste ja käyttötarkoitus). */
export interface Grant {
  readonly ground: GrantGround;
  readonly purpose: AccessPurpose;
}

/** Names of the grounds, as the log and the page show them. */
export const GROUND_LABELS: Readonly<Record<GrantGround, LocalizedText>> = {
  clientRelationship: { fi: "Asiakassuhde", sv: "Klientrelation", en: "Client relationship" },
  otherTask: { fi: "Muu työtehtävä", sv: "Annan arbetsuppgift", en: "Another task" },
  ownData: { fi: "Omat tiedot", sv: "Egna uppgifter", en: "Own data" },
  invitation: { fi: "Pyyntö osallistua", sv: "Begäran om att delta", en: "Invitation to take part" },
  statute: { fi: "Lakisääteinen tehtävä", sv: "Lagstadgad uppgift", en: "Statutory task" },
};

/** Names of the purposes, as the client reads them in the log. */
export const PURPOSE_LABELS: Readonly<Record<AccessPurpose, LocalizedText>> = {
  clientWork: { fi: "Asiakastyö", sv: "Klientarbete", en: "Client work" },
  contactReceived: { fi: "Yhteydenoton vastaanottaminen", sv: "Mottagande av kontakt", en: "Receiving a contact" },
  statedTask: { fi: "Perusteltu muu tehtävä", sv: "Motiverad annan uppgift", en: "Another task, with a reason" },
  practice: { fi: "Ohjattu harjoittelu", sv: "Handledd praktik", en: "Practice under supervision" },
  administration: { fi: "Hallinnollinen tehtävä", sv: "Administrativ uppgift", en: "Administration" },
  support: { fi: "Tietojärjestelmän tuki", sv: "Stöd för informationssystem", en: "Support of the information system" },
  archive: { fi: "Arkistointi", sv: "Arkivering", en: "Archiving" },
  management: { fi: "Johtaminen ja valvonta", sv: "Ledning och tillsyn", en: "Management and supervision" },
  takingPart: { fi: "Yhteisen asian hoitaminen", sv: "Skötsel av ett gemensamt ärende", en: "Taking part in a shared matter" },
  ownData: {
    fi: "Omien tietojen katselu tai täydentäminen",
    sv: "Läsning eller komplettering av egna uppgifter",
    en: "Reading or adding to own data",
  },
  search: { fi: "Asiakkaan haku", sv: "Sökning av klient", en: "Searching for a client" },
  denied: { fi: "Pääsy estettiin", sv: "Åtkomsten nekades", en: "Access was denied" },
};
