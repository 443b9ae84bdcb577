import type { LocalizedText } from "@koonti/core";
import type { DisclosedData } from "./schema.ts";

/** Names of the data that are told apart in a disclosure. */
export const DISCLOSED_DATA_LABELS: Readonly<Record<DisclosedData, LocalizedText>> = {
  streetAddress: { fi: "katuosoite", sv: "gatuadress", en: "street address" },
  phone: { fi: "puhelinnumero", sv: "telefonnummer", en: "phone number" },
  email: { fi: "sähköpostiosoite", sv: "e-postadress", en: "e-mail address" },
  municipality: { fi: "kotikunta", sv: "hemkommun", en: "home municipality" },
  contactAddress: { fi: "yhteysosoite", sv: "kontaktadress", en: "contact address" },
  content: { fi: "asiakirjan sisältö", sv: "handlingens innehåll", en: "content of the document" },
};
