// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of summary. The numbers are rows of the structure. */
export interface SummaryDocument {
  /** 1 Vastaanottaja */
  readonly vastaanottaja?: {
    /** 2 Organisaation nimi */
    readonly organisaation_nimi?: string;
    /** 3 Yhteystiedot */
    readonly yhteystiedot?: {
      /** 4 Osoite */
      readonly osoite?: {
        /** 5 Lähiosoite */
        readonly lahiosoite?: string;
        /** 6 Postinumero */
        readonly postinumero?: string;
        /** 7 Postitoimipaikka */
        readonly postitoimipaikka?: string;
      };
    };
    /** 8 Yhteyshenkilö */
    readonly yhteyshenkilo?: {
      /** 9 Sukunimi */
      readonly sukunimi: string;
      /** 10 Etunimet */
      readonly etunimet: string;
    };
  };
  /** 11 Asiakas */
  readonly asiakas?: readonly {
    /** 12 Sukunimi */
    readonly sukunimi: string;
    /** 13 Etunimet */
    readonly etunimet: string;
    /** 14 Henkilötunnus */
    readonly henkilotunnus?: Identifier;
  }[];
  /** 15 Palvelutehtävä */
  readonly palvelutehtava?: Code;
  /** 16 Sosiaalipalvelu */
  readonly sosiaalipalvelu?: Code;
  /** 17 Ajanjakso, jota yhteenveto koskee */
  readonly ajanjakso?: {
    /** 18 Alkamispäivä */
    readonly alkamispaiva?: PartialDate;
    /** 19 Päättymispäivä */
    readonly paattymispaiva?: PartialDate;
  };
  /** 20 Yhteenveto */
  readonly yhteenveto?: {
    /** 21 Yhteenvedon tarkoitus */
    readonly tarkoitus?: string;
    /** 22 Yhteenveto */
    readonly asiasisalto?: string;
  };
  /** 23 Johtopäätökset */
  readonly johtopaatokset?: string;
  /** 24 Lisätiedot */
  readonly lisatiedot?: string;
  /** 25 Lakiselostus */
  readonly lakiselostus?: string;
  /** 26 Päivämäärä */
  readonly paivamaara?: PartialDate;
  /** 27 Laatija */
  readonly laatija: readonly {
    /** 28 Sukunimi */
    readonly sukunimi: string;
    /** 29 Etunimet */
    readonly etunimet: string;
    /** 30 Tehtävänimike */
    readonly tehtavanimike?: string;
    /** 31 Palveluyksikkö */
    readonly palveluyksikko?: Code;
  }[];
}

/** Summary: Sosiaalihuollon yhteenveto (1.2.246.537.6.1506.16009.2022.6.28). */
export const summary: Structure<SummaryDocument> = {
  oid: "1.2.246.537.6.1506.16009.2022.6.28",
  version: "2022-06-28",
  componentLibrary: "2022-06-27",
  type: "Yhteenveto",
  root: "sosiaalihuollon_yhteenveto",
  name: { fi: "Sosiaalihuollon yhteenveto", sv: "Sammanfattning om en klient inom socialvården", en: "Summary" },
  fields: [
    {
      key: "vastaanottaja",
      row: 1,
      label: { fi: "Vastaanottaja", sv: "Mottagare", en: "Vastaanottaja" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "organisaation_nimi",
          row: 2,
          label: { fi: "Organisaation nimi", sv: "Organisationens namn", en: "Organisaation nimi" },
          is: "name",
          card: "0..1",
        },
        {
          key: "yhteystiedot",
          row: 3,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 4,
              label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
              is: "group",
              card: "0..1",
              fields: [
                { key: "lahiosoite", row: 5, label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" }, is: "text", card: "0..1" },
                { key: "postinumero", row: 6, label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" }, is: "text", card: "0..1" },
                {
                  key: "postitoimipaikka",
                  row: 7,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
          ],
        },
        {
          key: "yhteyshenkilo",
          row: 8,
          label: { fi: "Yhteyshenkilö", sv: "Kontaktperson", en: "Yhteyshenkilö" },
          is: "group",
          card: "0..1",
          fields: [
            { key: "sukunimi", row: 9, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 10, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
          ],
        },
      ],
    },
    {
      key: "asiakas",
      row: 11,
      label: { fi: "Asiakas", sv: "Klient", en: "Asiakas" },
      is: "group",
      card: "0..*",
      fields: [
        { key: "sukunimi", row: 12, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 13, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "henkilotunnus",
          row: 14,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Henkilötunnus" },
          is: "identifier",
          card: "0..1",
        },
      ],
    },
    {
      key: "palvelutehtava",
      row: 15,
      label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Palvelutehtävä" },
      is: "code",
      card: "0..1",
      codes: { oid: "1.2.246.537.6.1221" },
    },
    {
      key: "sosiaalipalvelu",
      row: 16,
      label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Sosiaalipalvelu" },
      is: "code",
      card: "0..1",
      codes: { oid: "1.2.246.537.6.1222" },
    },
    {
      key: "ajanjakso",
      row: 17,
      label: {
        fi: "Ajanjakso, jota yhteenveto koskee",
        sv: "Tidsperiod som sammanfattningen gäller",
        en: "Ajanjakso, jota yhteenveto koskee",
      },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "alkamispaiva",
          row: 18,
          label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Alkamispäivä" },
          is: "date",
          card: "0..1",
        },
        {
          key: "paattymispaiva",
          row: 19,
          label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "Päättymispäivä" },
          is: "date",
          card: "0..1",
        },
      ],
    },
    {
      key: "yhteenveto",
      row: 20,
      label: { fi: "Yhteenveto", sv: "Sammanfattning", en: "Yhteenveto" },
      is: "group",
      card: "0..1",
      hidden: true,
      fields: [
        {
          key: "tarkoitus",
          row: 21,
          label: { fi: "Yhteenvedon tarkoitus", sv: "Sammanfattningens syfte", en: "Yhteenvedon tarkoitus" },
          is: "text",
          card: "0..1",
        },
        { key: "asiasisalto", row: 22, label: { fi: "Yhteenveto", sv: "Sammanfattning", en: "Yhteenveto" }, is: "text", card: "0..1" },
      ],
    },
    { key: "johtopaatokset", row: 23, label: { fi: "Johtopäätökset", sv: "Slutsatser", en: "Johtopäätökset" }, is: "text", card: "0..1" },
    { key: "lisatiedot", row: 24, label: { fi: "Lisätiedot", sv: "Mer information", en: "Lisätiedot" }, is: "text", card: "0..1" },
    { key: "lakiselostus", row: 25, label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Lakiselostus" }, is: "text", card: "0..1" },
    { key: "paivamaara", row: 26, label: { fi: "Päivämäärä", sv: "Datum", en: "Päivämäärä" }, is: "date", card: "0..1" },
    {
      key: "laatija",
      row: 27,
      label: { fi: "Laatija", sv: "Upprättare", en: "Laatija" },
      is: "group",
      card: "1..*",
      fields: [
        { key: "sukunimi", row: 28, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 29, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 30,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 31,
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
