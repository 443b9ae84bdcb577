// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of summary. The numbers are rows of the structure. */
export interface SummaryDocument {
  /** 1 Recipient (Vastaanottaja) */
  readonly vastaanottaja?: {
    /** 2 Name of the organisation (Organisaation nimi) */
    readonly organisaation_nimi?: string;
    /** 3 Contact details (Yhteystiedot) */
    readonly yhteystiedot?: {
      /** 4 Address (Osoite) */
      readonly osoite?: {
        /** 5 Street address (Lähiosoite) */
        readonly lahiosoite?: string;
        /** 6 Postal code (Postinumero) */
        readonly postinumero?: string;
        /** 7 Post office (Postitoimipaikka) */
        readonly postitoimipaikka?: string;
      };
    };
    /** 8 Contact person (Yhteyshenkilö) */
    readonly yhteyshenkilo?: {
      /** 9 Family name (Sukunimi) */
      readonly sukunimi: string;
      /** 10 Given names (Etunimet) */
      readonly etunimet: string;
    };
  };
  /** 11 Client (Asiakas) */
  readonly asiakas?: readonly {
    /** 12 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 13 Given names (Etunimet) */
    readonly etunimet: string;
    /** 14 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus?: Identifier;
  }[];
  /** 15 Service task (Palvelutehtävä) */
  readonly palvelutehtava?: Code;
  /** 16 Social service (Sosiaalipalvelu) */
  readonly sosiaalipalvelu?: Code;
  /** 17 Period the summary concerns (Ajanjakso, jota yhteenveto koskee) */
  readonly ajanjakso?: {
    /** 18 Start date (Alkamispäivä) */
    readonly alkamispaiva?: PartialDate;
    /** 19 End date (Päättymispäivä) */
    readonly paattymispaiva?: PartialDate;
  };
  /** 20 Summary (Yhteenveto) */
  readonly yhteenveto?: {
    /** 21 Purpose of the summary (Yhteenvedon tarkoitus) */
    readonly tarkoitus?: string;
    /** 22 Summary (Yhteenveto) */
    readonly asiasisalto?: string;
  };
  /** 23 Conclusions (Johtopäätökset) */
  readonly johtopaatokset?: string;
  /** 24 Additional information (Lisätiedot) */
  readonly lisatiedot?: string;
  /** 25 Information on the law (Lakiselostus) */
  readonly lakiselostus?: string;
  /** 26 Date (Päivämäärä) */
  readonly paivamaara?: PartialDate;
  /** 27 Author (Laatija) */
  readonly laatija: readonly {
    /** 28 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 29 Given names (Etunimet) */
    readonly etunimet: string;
    /** 30 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 31 Service unit (Palveluyksikkö) */
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
      label: { fi: "Vastaanottaja", sv: "Mottagare", en: "Recipient" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "organisaation_nimi",
          row: 2,
          label: { fi: "Organisaation nimi", sv: "Organisationens namn", en: "Name of the organisation" },
          is: "name",
          card: "0..1",
        },
        {
          key: "yhteystiedot",
          row: 3,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 4,
              label: { fi: "Osoite", sv: "Adress", en: "Address" },
              is: "group",
              card: "0..1",
              fields: [
                { key: "lahiosoite", row: 5, label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" }, is: "text", card: "0..1" },
                { key: "postinumero", row: 6, label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" }, is: "text", card: "0..1" },
                {
                  key: "postitoimipaikka",
                  row: 7,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
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
          label: { fi: "Yhteyshenkilö", sv: "Kontaktperson", en: "Contact person" },
          is: "group",
          card: "0..1",
          fields: [
            { key: "sukunimi", row: 9, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 10, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
          ],
        },
      ],
    },
    {
      key: "asiakas",
      row: 11,
      label: { fi: "Asiakas", sv: "Klient", en: "Client" },
      is: "group",
      card: "0..*",
      fields: [
        { key: "sukunimi", row: 12, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 13, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "henkilotunnus",
          row: 14,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Personal identity code" },
          is: "identifier",
          card: "0..1",
          system: "urn:oid:1.2.246.21",
        },
      ],
    },
    {
      key: "palvelutehtava",
      row: 15,
      label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Service task" },
      is: "code",
      card: "0..1",
      codes: { oid: "1.2.246.537.6.1221" },
    },
    {
      key: "sosiaalipalvelu",
      row: 16,
      label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" },
      is: "code",
      card: "0..1",
      codes: { oid: "1.2.246.537.6.1222" },
    },
    {
      key: "ajanjakso",
      row: 17,
      label: { fi: "Ajanjakso, jota yhteenveto koskee", sv: "Tidsperiod som sammanfattningen gäller", en: "Period the summary concerns" },
      is: "group",
      card: "0..1",
      fields: [
        { key: "alkamispaiva", row: 18, label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Start date" }, is: "date", card: "0..1" },
        {
          key: "paattymispaiva",
          row: 19,
          label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "End date" },
          is: "date",
          card: "0..1",
        },
      ],
    },
    {
      key: "yhteenveto",
      row: 20,
      label: { fi: "Yhteenveto", sv: "Sammanfattning", en: "Summary" },
      is: "group",
      card: "0..1",
      hidden: true,
      fields: [
        {
          key: "tarkoitus",
          row: 21,
          label: { fi: "Yhteenvedon tarkoitus", sv: "Sammanfattningens syfte", en: "Purpose of the summary" },
          is: "text",
          card: "0..1",
        },
        { key: "asiasisalto", row: 22, label: { fi: "Yhteenveto", sv: "Sammanfattning", en: "Summary" }, is: "text", card: "0..1" },
      ],
    },
    { key: "johtopaatokset", row: 23, label: { fi: "Johtopäätökset", sv: "Slutsatser", en: "Conclusions" }, is: "text", card: "0..1" },
    {
      key: "lisatiedot",
      row: 24,
      label: { fi: "Lisätiedot", sv: "Mer information", en: "Additional information" },
      is: "text",
      card: "0..1",
    },
    {
      key: "lakiselostus",
      row: 25,
      label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Information on the law" },
      is: "text",
      card: "0..1",
    },
    { key: "paivamaara", row: 26, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1" },
    {
      key: "laatija",
      row: 27,
      label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
      is: "group",
      card: "1..*",
      fields: [
        { key: "sukunimi", row: 28, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 29, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 30,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 31,
          label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
          is: "code",
          card: "0..1",
          codes: { oid: "1.2.246.537.6.202" },
        },
      ],
    },
  ],
  conditions: [],
};
