import { type Language, type LocalizedText, textIn, timeOf } from "@koonti/core";
import { CHANNEL_LABELS, CONTACT_KIND_LABELS, CONTACT_PARTY_LABELS, NOTIFICATION_GROUND_LABELS } from "../contact/labels.ts";
import type { Contact } from "../contact/schema.ts";

const LABELS = {
  kind: { fi: "Mikä tuli", sv: "Vad som kom", en: "What came" },
  time: { fi: "Kellonaika", sv: "Klockslag", en: "Time" },
  channel: { fi: "Miten tuli", sv: "Hur den kom", en: "How it came" },
  contactBy: { fi: "Kuka otti yhteyttä", sv: "Vem som tog kontakt", en: "Who made contact" },
  consent: { fi: "Henkilön suostumus", sv: "Personens samtycke", en: "The person's consent" },
  ground: { fi: "Peruste ilman suostumusta", sv: "Grund utan samtycke", en: "Ground without consent" },
} as const satisfies Record<string, LocalizedText>;

const YES: LocalizedText = { fi: "kyllä", sv: "ja", en: "yes" };
const NO: LocalizedText = { fi: "ei", sv: "nej", en: "no" };

const consentOf = ({ consent }: Contact): LocalizedText | undefined => {
  if (consent === undefined) return undefined;
  return consent ? YES : NO;
};

/**
 * Row 31 of structure 4006: additional information, and what the structure has no field for, line by line: the time, how it came, who made
 * contact, consent or the ground without it.
 */
export const contactText = (contact: Contact, language: Language): string => {
  const facts: readonly (readonly [LocalizedText, LocalizedText | string | undefined])[] = [
    [LABELS.kind, CONTACT_KIND_LABELS[contact.kind]],
    [LABELS.time, timeOf(contact.receivedAt)],
    [LABELS.channel, CHANNEL_LABELS[contact.channel]],
    [LABELS.contactBy, CONTACT_PARTY_LABELS[contact.contactBy]],
    [LABELS.consent, consentOf(contact)],
    [LABELS.ground, contact.ground && NOTIFICATION_GROUND_LABELS[contact.ground]],
  ];
  const lines = facts
    .filter(([, value]) => value !== undefined)
    .map(([label, value = ""]) => `${textIn(label, language)}: ${typeof value === "string" ? value : textIn(value, language)}`);
  return [...(contact.additionalInformation ? [contact.additionalInformation] : []), lines.join("\n")].join("\n\n");
};
