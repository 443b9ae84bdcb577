// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, Moment, PartialDate } from "../structure/values.ts";

/** The content of a document of conferenceNote. The numbers are rows of the structure. */
export interface ConferenceNoteDocument {
  /** 1 Asiakas */
  readonly asiakas: readonly {
    /** 2 Sukunimi */
    readonly sukunimi: string;
    /** 3 Etunimet */
    readonly etunimet: string;
    /** 4 Henkilötunnus */
    readonly henkilotunnus?: Identifier;
    /** 5 Tilapäinen yksilöintitunnus */
    readonly tilapainen_yksilointitunnus?: Identifier;
  }[];
  /** 6 Asiakaskertomusmerkintä */
  readonly asiakaskertomusmerkinta: {
    /** 7 Palvelutehtävä */
    readonly palvelutehtava: Code;
    /** 8 Sosiaalipalvelu */
    readonly sosiaalipalvelu?: readonly Code[];
    /** 9 Tapahtuma */
    readonly tapahtuma?: {
      /** 10 Neuvottelun ajankohta */
      readonly ajanjakso?: {
        /** 11 Alkamishetki */
        readonly alkamishetki?: Moment;
        /** 12 Päättymishetki */
        readonly paattymishetki?: Moment;
      };
      /** 13 Asiointitapa */
      readonly asiointitapa?: readonly Code[];
      /** 14 Osallistujat */
      readonly osallistujat?: string;
      /** 15 Neuvottelun sisältö */
      readonly kuvaus?: string;
    };
  };
  /** 16 Neuvottelussa sovitut asiat ja vastuunjako */
  readonly neuvottelussa_sovitut_asiat_ja_vastuunjako?: string;
  /** 17 Päivämäärä */
  readonly paivamaara?: PartialDate;
  /** 18 Laatija */
  readonly laatija: {
    /** 19 Sukunimi */
    readonly sukunimi: string;
    /** 20 Etunimet */
    readonly etunimet: string;
    /** 21 Tehtävänimike */
    readonly tehtavanimike?: string;
    /** 22 Palveluyksikkö */
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
      label: { fi: "Asiakas", sv: "Klient", en: "Asiakas" },
      is: "group",
      card: "1..*",
      fields: [
        { key: "sukunimi", row: 2, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 3, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "henkilotunnus",
          row: 4,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Henkilötunnus" },
          is: "identifier",
          card: "0..1",
          conditional: true,
        },
        {
          key: "tilapainen_yksilointitunnus",
          row: 5,
          label: { fi: "Tilapäinen yksilöintitunnus", sv: "Temporär identifikationskod", en: "Tilapäinen yksilöintitunnus" },
          is: "identifier",
          card: "0..1",
          conditional: true,
        },
      ],
    },
    {
      key: "asiakaskertomusmerkinta",
      row: 6,
      label: { fi: "Asiakaskertomusmerkintä", sv: "Anteckning i en klientjournal", en: "Asiakaskertomusmerkintä" },
      is: "group",
      card: "1..1",
      hidden: true,
      fields: [
        {
          key: "palvelutehtava",
          row: 7,
          label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Palvelutehtävä" },
          is: "code",
          card: "1..1",
          codes: { oid: "1.2.246.537.6.1221" },
        },
        {
          key: "sosiaalipalvelu",
          row: 8,
          label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Sosiaalipalvelu" },
          is: "code",
          card: "0..*",
          codes: { oid: "1.2.246.537.6.1222" },
        },
        {
          key: "tapahtuma",
          row: 9,
          label: { fi: "Tapahtuma", sv: "Händelse", en: "Tapahtuma" },
          is: "group",
          card: "0..1",
          hidden: true,
          fields: [
            {
              key: "ajanjakso",
              row: 10,
              label: { fi: "Neuvottelun ajankohta", sv: "Tidpunkt för överläggning", en: "Neuvottelun ajankohta" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "alkamishetki",
                  row: 11,
                  label: { fi: "Alkamishetki", sv: "Inledningstidpunkt", en: "Alkamishetki" },
                  is: "dateTime",
                  card: "0..1",
                },
                {
                  key: "paattymishetki",
                  row: 12,
                  label: { fi: "Päättymishetki", sv: "Avslutningstidpunkt", en: "Päättymishetki" },
                  is: "dateTime",
                  card: "0..1",
                },
              ],
            },
            {
              key: "asiointitapa",
              row: 13,
              label: { fi: "Asiointitapa", sv: "Typ av kontakt", en: "Asiointitapa" },
              is: "code",
              card: "0..*",
              codes: { oid: "1.2.246.537.6.1250" },
            },
            { key: "osallistujat", row: 14, label: { fi: "Osallistujat", sv: "Deltagare", en: "Osallistujat" }, is: "text", card: "0..1" },
            {
              key: "kuvaus",
              row: 15,
              label: { fi: "Neuvottelun sisältö", sv: "Överläggningens innehåll", en: "Neuvottelun sisältö" },
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
        en: "Neuvottelussa sovitut asiat ja vastuunjako",
      },
      is: "text",
      card: "0..1",
    },
    { key: "paivamaara", row: 17, label: { fi: "Päivämäärä", sv: "Datum", en: "Päivämäärä" }, is: "date", card: "0..1" },
    {
      key: "laatija",
      row: 18,
      label: { fi: "Laatija", sv: "Upprättare", en: "Laatija" },
      is: "group",
      card: "1..1",
      fields: [
        { key: "sukunimi", row: 19, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 20, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 21,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 22,
          label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Palveluyksikkö" },
          is: "code",
          card: "0..1",
          codes: { oid: "1.2.246.537.6.202" },
        },
      ],
    },
  ],
  conditions: [],
};
