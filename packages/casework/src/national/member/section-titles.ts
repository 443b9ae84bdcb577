import type { LocalizedText } from "@koonti/core";

/** Titles of the sections of forms that follow a national structure. */
export const SECTION_TITLES = {
  basics: { fi: "Perustiedot", sv: "Grunduppgifter", en: "Basics" },
  language: { fi: "Kieli ja tulkkaus", sv: "Språk och tolkning", en: "Language and interpretation" },
  contact: { fi: "Kotikunta ja yhteystiedot", sv: "Hemkommun och kontaktuppgifter", en: "Municipality and contact details" },
  situation: { fi: "Tilanne", sv: "Situation", en: "Situation" },
  goals: { fi: "Tavoitteet", sv: "Mål", en: "Goals" },
  service: { fi: "Palvelu", sv: "Service", en: "Service" },
  content: { fi: "Sisältö", sv: "Innehåll", en: "Content" },
  delivery: { fi: "Toteutus", sv: "Genomförande", en: "How it is carried out" },
  tasks: { fi: "Kuka tekee mitä", sv: "Vem gör vad", en: "Who does what" },
  people: { fi: "Henkilöt", sv: "Personer", en: "People" },
  recipient: { fi: "Vastaanottaja", sv: "Mottagare", en: "Recipient" },
  units: { fi: "Palvelutehtävät ja yksiköt", sv: "Serviceuppgifter och enheter", en: "Service tasks and units" },
  followUp: { fi: "Seuranta", sv: "Uppföljning", en: "Follow-up" },
  signatures: { fi: "Allekirjoitukset", sv: "Underskrifter", en: "Signatures" },
  other: { fi: "Muut tiedot", sv: "Övriga uppgifter", en: "Other information" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** One of {@link SECTION_TITLES}. */
export type SectionName = keyof typeof SECTION_TITLES;
