/** A contact asks for services; a notification tells of a worry about somebody (fi: yhteydenotto, ilmoitus). */
export const CONTACT_KINDS = ["contact", "notification"] as const;
/** One of {@link CONTACT_KINDS}. */
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Who made the contact, as SHL 36 § tells apart: only the first three start the seven-weekday clock. */
export const CONTACT_PARTIES = ["self", "closePerson", "legalRepresentative", "authority", "otherPerson"] as const;
/** One of {@link CONTACT_PARTIES}. */
export type ContactParty = (typeof CONTACT_PARTIES)[number];

/** How the contact came (fi: asiointitapa in plain words; the national list is partial). */
export const CHANNELS = ["phone", "visit", "secureMessage", "letter", "outreach", "otherChannel"] as const;
/** One of {@link CHANNELS}. */
export type Channel = (typeof CHANNELS)[number];

/** Why a duty-holder may notify without consent (SHL 35 §). */
export const NOTIFICATION_GROUNDS = ["evidentlyUnable", "childInterest"] as const;
/** One of {@link NOTIFICATION_GROUNDS}. */
export type NotificationGround = (typeof NOTIFICATION_GROUNDS)[number];
