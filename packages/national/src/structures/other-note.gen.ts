// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import { otherNoteConditions } from "../conditions/other-note.ts";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, Moment, PartialDate } from "../structure/values.ts";

/** The content of a document of otherNote. The numbers are rows of the structure. */
export interface OtherNoteDocument {
  /** 1 Client (Asiakas) */
  readonly asiakas: readonly {
    /** 2 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 3 Given names (Etunimet) */
    readonly etunimet: string;
    /** 4 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus?: Identifier;
    /** 5 Temporary identifier (Tilapäinen yksilöintitunnus) */
    readonly tilapainen_yksilointitunnus?: Identifier;
  }[];
  /** 6 Case note (Asiakaskertomusmerkintä) */
  readonly asiakaskertomusmerkinta: {
    /** 7 Service task (Palvelutehtävä) */
    readonly palvelutehtava: Code;
    /** 8 Social service (Sosiaalipalvelu) */
    readonly sosiaalipalvelu?: readonly Code[];
    /** 9 Event (Tapahtuma) */
    readonly tapahtuma?: {
      /** 10 Period the case note concerns (Ajanjakso, jota kertomusmerkintä koskee) */
      readonly ajanjakso?: {
        /** 11 Start (Alkamishetki) */
        readonly alkamishetki?: Moment;
        /** 12 End (Päättymishetki) */
        readonly paattymishetki?: Moment;
      };
      /** 13 Description (Kuvaus) */
      readonly kuvaus?: string;
    };
  };
  /** 14 Date (Päivämäärä) */
  readonly paivamaara?: PartialDate;
  /** 15 Author (Laatija) */
  readonly laatija: {
    /** 16 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 17 Given names (Etunimet) */
    readonly etunimet: string;
    /** 18 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 19 Service unit (Palveluyksikkö) */
    readonly palveluyksikko?: Code;
  };
}

/** Other case note: Muu asiakaskertomusmerkintä (1.2.246.537.6.1506.19013.2022.1.10). */
export const otherNote: Structure<OtherNoteDocument> = {
  oid: "1.2.246.537.6.1506.19013.2022.1.10",
  version: "2022-01-10",
  componentLibrary: "2022-01-05",
  type: "Asiakaskertomusmerkintä",
  root: "muu_asiakaskertomusmerkinta",
  name: { fi: "Muu asiakaskertomusmerkintä", sv: "Annan anteckning i en klientjournal", en: "Other case note" },
  fields: [
    {
      key: "asiakas",
      row: 1,
      label: { fi: "Asiakas", sv: "Klient", en: "Client" },
      is: "group",
      card: "1..*",
      fields: [
        { key: "sukunimi", row: 2, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 3, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "henkilotunnus",
          row: 4,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Personal identity code" },
          is: "identifier",
          card: "0..1",
          conditional: true,
          system: "urn:oid:1.2.246.21",
        },
        {
          key: "tilapainen_yksilointitunnus",
          row: 5,
          label: { fi: "Tilapäinen yksilöintitunnus", sv: "Temporär identifikationskod", en: "Temporary identifier" },
          is: "identifier",
          card: "0..1",
          conditional: true,
        },
      ],
    },
    {
      key: "asiakaskertomusmerkinta",
      row: 6,
      label: { fi: "Asiakaskertomusmerkintä", sv: "Anteckning i en klientjournal", en: "Case note" },
      is: "group",
      card: "1..1",
      hidden: true,
      fields: [
        {
          key: "palvelutehtava",
          row: 7,
          label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Service task" },
          is: "code",
          card: "1..1",
          codes: { oid: "1.2.246.537.6.1221" },
        },
        {
          key: "sosiaalipalvelu",
          row: 8,
          label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" },
          is: "code",
          card: "0..*",
          codes: { oid: "1.2.246.537.6.1222" },
        },
        {
          key: "tapahtuma",
          row: 9,
          label: { fi: "Tapahtuma", sv: "Händelse", en: "Event" },
          is: "group",
          card: "0..1",
          hidden: true,
          fields: [
            {
              key: "ajanjakso",
              row: 10,
              label: {
                fi: "Ajanjakso, jota kertomusmerkintä koskee",
                sv: "Tidsperiod, för vilken anteckningen i klientjournalen gäller",
                en: "Period the case note concerns",
              },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "alkamishetki",
                  row: 11,
                  label: { fi: "Alkamishetki", sv: "Inledningstidpunkt", en: "Start" },
                  is: "dateTime",
                  card: "0..1",
                },
                {
                  key: "paattymishetki",
                  row: 12,
                  label: { fi: "Päättymishetki", sv: "Avslutningstidpunkt", en: "End" },
                  is: "dateTime",
                  card: "0..1",
                },
              ],
            },
            { key: "kuvaus", row: 13, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
          ],
        },
      ],
    },
    { key: "paivamaara", row: 14, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1" },
    {
      key: "laatija",
      row: 15,
      label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
      is: "group",
      card: "1..1",
      fields: [
        { key: "sukunimi", row: 16, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 17, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 18,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 19,
          label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
          is: "code",
          card: "0..1",
          codes: { oid: "1.2.246.537.6.202" },
        },
      ],
    },
  ],
  conditions: otherNoteConditions,
};
