// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import { conferenceNoteConditions } from "../conditions/conference-note.ts";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, Moment, PartialDate } from "../structure/values.ts";

/** The content of a document of conferenceNote. The numbers are rows of the structure. */
export interface ConferenceNoteDocument {
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
      /** 10 Time of the conference (Neuvottelun ajankohta) */
      readonly ajanjakso?: {
        /** 11 Start (Alkamishetki) */
        readonly alkamishetki?: Moment;
        /** 12 End (Päättymishetki) */
        readonly paattymishetki?: Moment;
      };
      /** 13 Manner of contact (Asiointitapa) */
      readonly asiointitapa?: readonly Code[];
      /** 14 Participants (Osallistujat) */
      readonly osallistujat?: string;
      /** 15 Content of the conference (Neuvottelun sisältö) */
      readonly kuvaus?: string;
    };
  };
  /** 16 What was agreed in the conference and who is responsible for what (Neuvottelussa sovitut asiat ja vastuunjako) */
  readonly neuvottelussa_sovitut_asiat_ja_vastuunjako?: string;
  /** 17 Date (Päivämäärä) */
  readonly paivamaara?: PartialDate;
  /** 18 Author (Laatija) */
  readonly laatija: {
    /** 19 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 20 Given names (Etunimet) */
    readonly etunimet: string;
    /** 21 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 22 Service unit (Palveluyksikkö) */
    readonly palveluyksikko?: Code;
  };
}

/** Case note on a case conference: Merkintä neuvottelusta (1.2.246.537.6.1506.19004.2022.1.10). */
export const conferenceNote: Structure<ConferenceNoteDocument> = {
  oid: "1.2.246.537.6.1506.19004.2022.1.10",
  version: "2022-01-10",
  componentLibrary: "2022-01-05",
  type: "Asiakaskertomusmerkintä",
  root: "merkinta_neuvottelusta",
  name: { fi: "Merkintä neuvottelusta", sv: "Anteckning om överläggning", en: "Case note on a case conference" },
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
              label: { fi: "Neuvottelun ajankohta", sv: "Tidpunkt för överläggning", en: "Time of the conference" },
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
            {
              key: "asiointitapa",
              row: 13,
              label: { fi: "Asiointitapa", sv: "Typ av kontakt", en: "Manner of contact" },
              is: "code",
              card: "0..*",
              codes: { oid: "1.2.246.537.6.1250" },
            },
            { key: "osallistujat", row: 14, label: { fi: "Osallistujat", sv: "Deltagare", en: "Participants" }, is: "text", card: "0..1" },
            {
              key: "kuvaus",
              row: 15,
              label: { fi: "Neuvottelun sisältö", sv: "Överläggningens innehåll", en: "Content of the conference" },
              is: "text",
              card: "0..1",
            },
          ],
        },
      ],
    },
    {
      key: "neuvottelussa_sovitut_asiat_ja_vastuunjako",
      row: 16,
      label: {
        fi: "Neuvottelussa sovitut asiat ja vastuunjako",
        sv: "Frågor och ansvarsfördelning som överenskommits vid överläggningen",
        en: "What was agreed in the conference and who is responsible for what",
      },
      is: "text",
      card: "0..1",
    },
    { key: "paivamaara", row: 17, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1" },
    {
      key: "laatija",
      row: 18,
      label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
      is: "group",
      card: "1..1",
      fields: [
        { key: "sukunimi", row: 19, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 20, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 21,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 22,
          label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
          is: "code",
          card: "0..1",
          codes: { oid: "1.2.246.537.6.202" },
        },
      ],
    },
  ],
  conditions: conferenceNoteConditions,
};
