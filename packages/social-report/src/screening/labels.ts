import type { LocalizedText } from "@koonti/core";
import type { IdentifierKind } from "./screen-for-identifiers.ts";

/** Names of the kinds of identifiers, for the one who writes. */
export const IDENTIFIER_LABELS: Readonly<Record<IdentifierKind, LocalizedText>> = {
  identityCode: { fi: "henkilötunnus", sv: "personbeteckning", en: "personal identity code" },
  phone: { fi: "puhelinnumero", sv: "telefonnummer", en: "telephone number" },
  email: { fi: "sähköpostiosoite", sv: "e-postadress", en: "e-mail address" },
  address: { fi: "osoite", sv: "adress", en: "address" },
  exactDate: { fi: "tarkka päivä", sv: "exakt datum", en: "exact date" },
  personName: { fi: "nimi", sv: "namn", en: "name" },
  placeName: { fi: "paikannimi", sv: "ortnamn", en: "place name" },
};
