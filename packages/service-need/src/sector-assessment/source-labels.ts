import type { LocalizedText } from "@koonti/core";
import type { SourceRecord } from "./schema.ts";

/** Names of the six facts that ATL 39 § wants of information got from elsewhere, and of whether it was asked for. */
export const SOURCE_RECORD_LABELS: Readonly<Record<keyof SourceRecord, LocalizedText>> = {
  what: { fi: "Mitä tietoa saatiin", sv: "Vilken information som erhölls", en: "What information was got" },
  fromWhom: { fi: "Keneltä tieto saatiin", sv: "Av vem informationen erhölls", en: "From whom it was got" },
  receivedOn: { fi: "Milloin tieto saatiin", sv: "När informationen erhölls", en: "When it was got" },
  askedBySocialWelfare: {
    fi: "Tieto hankittiin omasta aloitteesta",
    sv: "Informationen skaffades på eget initiativ",
    en: "It was asked for on own initiative",
  },
  askedBy: { fi: "Kuka tietoa pyysi", sv: "Vem som begärde informationen", en: "Who asked for it" },
  provisionOrConsent: {
    fi: "Säännös tai suostumus, johon saaminen perustuu",
    sv: "Bestämmelse eller samtycke som grund",
    en: "The provision or consent it rests on",
  },
  purpose: { fi: "Mitä varten tieto hankittiin", sv: "För vilket ändamål informationen skaffades", en: "For what purpose it was got" },
};
