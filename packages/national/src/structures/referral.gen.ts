// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of referral. The numbers are rows of the structure. */
export interface ReferralDocument {
  /** 1 Recipient (Vastaanottaja) */
  readonly vastaanottaja: {
    /** 2 Name of the organisation (Organisaation nimi) */
    readonly organisaation_nimi: string;
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
  readonly asiakas: readonly {
    /** 12 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 13 Given names (Etunimet) */
    readonly etunimet: string;
    /** 14 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus: Identifier;
    /** 15 Non-disclosure order (Turvakielto) */
    readonly turvakielto?: boolean;
    /** 16 Contact details (Yhteystiedot) */
    readonly yhteystiedot?: {
      /** 17 Address (Osoite) */
      readonly osoite?: readonly {
        /** 18 Street address (Lähiosoite) */
        readonly lahiosoite?: string;
        /** 19 Postal code (Postinumero) */
        readonly postinumero?: string;
        /** 20 Post office (Postitoimipaikka) */
        readonly postitoimipaikka?: string;
      }[];
      /** 21 Telephone number (Puhelinnumero) */
      readonly puhelinnumero?: string;
    };
  }[];
  /** 22 Service task (Palvelutehtävä) */
  readonly palvelutehtava?: Code;
  /** 23 Social service (Sosiaalipalvelu) */
  readonly sosiaalipalvelu?: Code;
  /** 24 Referral (Lähete) */
  readonly lahete: {
    /** 25 Purpose and content of the referral (Lähetteen tarkoitus ja sisältö) */
    readonly lahetteen_tarkoitus_ja_sisalto: string;
    /** 26 Background (Taustatiedot) */
    readonly taustatiedot?: string;
    /** 27 Urgency of the matter (Asian kiireellisyys) */
    readonly asian_kiireellisyys?: Code;
    /** 28 Description of the urgency (Kiireellisyyden kuvaus) */
    readonly kiireellisyyden_kuvaus?: string;
  };
  /** 29 Additional information (Lisätiedot) */
  readonly lisatiedot?: string;
  /** 30 Information on the law (Lakiselostus) */
  readonly lakiselostus?: string;
  /** 31 Date (Päivämäärä) */
  readonly paivamaara?: PartialDate;
  /** 32 Author (Laatija) */
  readonly laatija: {
    /** 33 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 34 Given names (Etunimet) */
    readonly etunimet: string;
    /** 35 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 36 Service unit (Palveluyksikkö) */
    readonly palveluyksikko?: Code;
    /** 37 Contact details (Yhteystiedot) */
    readonly yhteystiedot?: {
      /** 38 Address (Osoite) */
      readonly osoite?: readonly {
        /** 39 Street address (Lähiosoite) */
        readonly lahiosoite?: string;
        /** 40 Postal code (Postinumero) */
        readonly postinumero?: string;
        /** 41 Post office (Postitoimipaikka) */
        readonly postitoimipaikka?: string;
      }[];
      /** 42 Telephone number (Puhelinnumero) */
      readonly puhelinnumero?: string;
      /** 43 E-mail address (Sähköpostiosoite) */
      readonly sahkopostiosoite?: string;
    };
  };
}

/** Referral: Sosiaalihuollon lähete (1.2.246.537.6.1506.8004.2023.5.31). */
export const referral: Structure<ReferralDocument> = {
  oid: "1.2.246.537.6.1506.8004.2023.5.31",
  version: "2023-05-31",
  componentLibrary: "2023-05-26",
  type: "Lähete",
  root: "sosiaalihuollon_lahete",
  name: { fi: "Sosiaalihuollon lähete", sv: "Remiss inom socialvården", en: "Referral" },
  fields: [
    {
      key: "vastaanottaja",
      row: 1,
      label: { fi: "Vastaanottaja", sv: "Mottagare", en: "Recipient" },
      is: "group",
      card: "1..1",
      fields: [
        {
          key: "organisaation_nimi",
          row: 2,
          label: { fi: "Organisaation nimi", sv: "Organisationens namn", en: "Name of the organisation" },
          is: "name",
          card: "1..1",
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
      card: "1..*",
      fields: [
        { key: "sukunimi", row: 12, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 13, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "henkilotunnus",
          row: 14,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Personal identity code" },
          is: "identifier",
          card: "1..1",
          system: "urn:oid:1.2.246.21",
        },
        {
          key: "turvakielto",
          row: 15,
          label: { fi: "Turvakielto", sv: "Spärrmarkering", en: "Non-disclosure order" },
          is: "boolean",
          card: "0..1",
        },
        {
          key: "yhteystiedot",
          row: 16,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 17,
              label: { fi: "Osoite", sv: "Adress", en: "Address" },
              is: "group",
              card: "0..*",
              fields: [
                {
                  key: "lahiosoite",
                  row: 18,
                  label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postinumero",
                  row: 19,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 20,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 21,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
              is: "text",
              card: "0..1",
            },
          ],
        },
      ],
    },
    {
      key: "palvelutehtava",
      row: 22,
      label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Service task" },
      is: "code",
      card: "0..1",
      nationwide: true,
      codes: { oid: "1.2.246.537.6.1221" },
    },
    {
      key: "sosiaalipalvelu",
      row: 23,
      label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" },
      is: "code",
      card: "0..1",
      nationwide: true,
      codes: { oid: "1.2.246.537.6.1222" },
    },
    {
      key: "lahete",
      row: 24,
      label: { fi: "Lähete", sv: "Remiss", en: "Referral" },
      is: "group",
      card: "1..1",
      hidden: true,
      fields: [
        {
          key: "lahetteen_tarkoitus_ja_sisalto",
          row: 25,
          label: { fi: "Lähetteen tarkoitus ja sisältö", sv: "Remissens syfte och innehåll", en: "Purpose and content of the referral" },
          is: "text",
          card: "1..1",
        },
        {
          key: "taustatiedot",
          row: 26,
          label: { fi: "Taustatiedot", sv: "Bakgrundsuppgifter", en: "Background" },
          is: "text",
          card: "0..1",
        },
        {
          key: "asian_kiireellisyys",
          row: 27,
          label: { fi: "Asian kiireellisyys", sv: "Grad av brådska", en: "Urgency of the matter" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1252" },
        },
        {
          key: "kiireellisyyden_kuvaus",
          row: 28,
          label: { fi: "Kiireellisyyden kuvaus", sv: "Beskrivning av graden av brådska", en: "Description of the urgency" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "lisatiedot",
      row: 29,
      label: { fi: "Lisätiedot", sv: "Mer information", en: "Additional information" },
      is: "text",
      card: "0..1",
    },
    {
      key: "lakiselostus",
      row: 30,
      label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Information on the law" },
      is: "text",
      card: "0..1",
    },
    { key: "paivamaara", row: 31, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 32,
      label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
      is: "group",
      card: "1..1",
      fields: [
        { key: "sukunimi", row: 33, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 34, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 35,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 36,
          label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.202" },
        },
        {
          key: "yhteystiedot",
          row: 37,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 38,
              label: { fi: "Osoite", sv: "Adress", en: "Address" },
              is: "group",
              card: "0..*",
              fields: [
                {
                  key: "lahiosoite",
                  row: 39,
                  label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postinumero",
                  row: 40,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 41,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 42,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 43,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
              is: "text",
              card: "0..1",
            },
          ],
        },
      ],
    },
  ],
  conditions: [],
};
