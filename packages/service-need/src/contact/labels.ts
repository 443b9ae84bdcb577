import type { LocalizedText } from "@koonti/core";
import type { Channel, ContactKind, ContactParty, NotificationGround } from "./codes.ts";

/** Names of the kinds of contact. */
export const CONTACT_KIND_LABELS: Readonly<Record<ContactKind, LocalizedText>> = {
  contact: { fi: "Yhteydenotto", sv: "Kontakt", en: "Contact" },
  notification: { fi: "Ilmoitus huolesta", sv: "Anmälan om oro", en: "Notification of concern" },
};

/** Names of those who may make contact, as the act tells them apart. */
export const CONTACT_PARTY_LABELS: Readonly<Record<ContactParty, LocalizedText>> = {
  self: { fi: "Henkilö itse", sv: "Personen själv", en: "The person" },
  closePerson: { fi: "Omainen tai läheinen", sv: "Anhörig eller närstående", en: "Relative or close person" },
  legalRepresentative: { fi: "Laillinen edustaja", sv: "Laglig företrädare", en: "Legal representative" },
  authority: { fi: "Viranomainen tai ammattihenkilö", sv: "Myndighet eller yrkesutbildad person", en: "Authority or professional" },
  otherPerson: { fi: "Muu henkilö", sv: "Annan person", en: "Other person" },
};

/** Names of the ways a contact may come. */
export const CHANNEL_LABELS: Readonly<Record<Channel, LocalizedText>> = {
  phone: { fi: "Puhelin", sv: "Telefon", en: "Phone" },
  visit: { fi: "Käynti", sv: "Besök", en: "Visit" },
  secureMessage: { fi: "Suojattu viesti", sv: "Skyddat meddelande", en: "Secure message" },
  letter: { fi: "Kirje", sv: "Brev", en: "Letter" },
  outreach: { fi: "Jalkautuva työ", sv: "Uppsökande arbete", en: "Outreach" },
  otherChannel: { fi: "Muu tapa", sv: "Annat sätt", en: "Other way" },
};

/** Names of the grounds on which a duty-holder notifies without consent. */
export const NOTIFICATION_GROUND_LABELS: Readonly<Record<NotificationGround, LocalizedText>> = {
  evidentlyUnable: {
    fi: "Ei ilmeisesti kykene vastaamaan omasta huolenpidostaan, terveydestään tai turvallisuudestaan",
    sv: "Är uppenbart oförmögen att svara för sin egen omsorg, hälsa eller säkerhet",
    en: "Evidently unable to answer for own care, health or safety",
  },
  childInterest: {
    fi: "Lapsen etu vaatii sitä välttämättä",
    sv: "Barnets intresse kräver det ovillkorligen",
    en: "The child's interest necessarily requires it",
  },
};
