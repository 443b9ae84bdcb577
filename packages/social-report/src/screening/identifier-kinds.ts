import type { LocalizedText } from "@koonti/core";

/** What in a text may lead to a person. The first seven are certain enough to stop a text; the others are for a human eye. */
export const IDENTIFIER_KINDS = [
  "hetu",
  "email",
  "bankAccount",
  "phone",
  "streetAddress",
  "postalAddress",
  "date",
  "personName",
  "municipality",
  "exactAge",
  "dayAndMonth",
  "weekday",
] as const;
/** One of {@link IDENTIFIER_KINDS}. */
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** Names of what may lead to a person. */
export const IDENTIFIER_LABELS: Readonly<Record<IdentifierKind, LocalizedText>> = {
  hetu: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Personal identity code" },
  email: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
  bankAccount: { fi: "Tilinumero", sv: "Kontonummer", en: "Bank account" },
  phone: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Phone number" },
  streetAddress: { fi: "Katuosoite", sv: "Gatuadress", en: "Street address" },
  postalAddress: { fi: "Postinumero ja paikka", sv: "Postnummer och ort", en: "Postal code and place" },
  date: { fi: "Tarkka päivä", sv: "Exakt datum", en: "Exact date" },
  personName: { fi: "Ehkä henkilön nimi", sv: "Kanske en persons namn", en: "Perhaps a person's name" },
  municipality: { fi: "Kunnan nimi", sv: "Kommunens namn", en: "Name of a municipality" },
  exactAge: { fi: "Tarkka ikä", sv: "Exakt ålder", en: "Exact age" },
  dayAndMonth: { fi: "Päivä ja kuukausi", sv: "Dag och månad", en: "Day and month" },
  weekday: { fi: "Viikonpäivä", sv: "Veckodag", en: "Weekday" },
};
