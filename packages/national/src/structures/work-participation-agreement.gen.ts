// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of workParticipationAgreement. The numbers are rows of the structure. */
export interface WorkParticipationAgreementDocument {
  /** 1 Client (Asiakas) */
  readonly asiakas: {
    /** 2 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 3 Given names (Etunimet) */
    readonly etunimet: string;
    /** 4 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus: Identifier;
    /** 5 Contact details (Yhteystiedot) */
    readonly yhteystiedot?: {
      /** 6 Address (Osoite) */
      readonly osoite?: {
        /** 7 Street address (Lähiosoite) */
        readonly lahiosoite?: string;
        /** 8 Postal code (Postinumero) */
        readonly postinumero?: string;
        /** 9 Post office (Postitoimipaikka) */
        readonly postitoimipaikka?: string;
      };
      /** 10 Telephone number (Puhelinnumero) */
      readonly puhelinnumero?: string;
    };
  };
  /** 11 Service the agreement concerns (Palvelu, jota sopimus koskee) */
  readonly palvelu_jota_sopimus_koskee?: {
    /** 12 Service task (Palvelutehtävä) */
    readonly palvelutehtava?: Code;
    /** 13 Social service (Sosiaalipalvelu) */
    readonly sosiaalipalvelu?: Code;
  };
  /** 14 Other parties to the agreement (Muut sopijat) */
  readonly muut_sopijat?: readonly {
    /** 15 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 16 Given names (Etunimet) */
    readonly etunimet: string;
    /** 17 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 18 Organisation (Organisaatio) */
    readonly organisaatio?: string;
    /** 19 Contact details (Yhteystiedot) */
    readonly yhteystiedot?: {
      /** 20 Address (Osoite) */
      readonly osoite?: readonly {
        /** 21 Street address (Lähiosoite) */
        readonly lahiosoite?: string;
        /** 22 Postal code (Postinumero) */
        readonly postinumero?: string;
        /** 23 Post office (Postitoimipaikka) */
        readonly postitoimipaikka?: string;
      }[];
      /** 24 Telephone number (Puhelinnumero) */
      readonly puhelinnumero?: string;
      /** 25 E-mail address (Sähköpostiosoite) */
      readonly sahkopostiosoite?: string;
    };
  }[];
  /** 26 Place where the activity is carried out (Paikka, jossa toiminta toteutetaan) */
  readonly paikka_jossa_toiminta_toteutetaan: {
    /** 27 Name of the organisation (Organisaation nimi) */
    readonly organisaation_nimi: string;
    /** 28 Contact details (Yhteystiedot) */
    readonly yhteystiedot?: {
      /** 29 Address (Osoite) */
      readonly osoite?: readonly {
        /** 30 Street address (Lähiosoite) */
        readonly lahiosoite?: string;
        /** 31 Postal code (Postinumero) */
        readonly postinumero?: string;
        /** 32 Post office (Postitoimipaikka) */
        readonly postitoimipaikka?: string;
      }[];
      /** 33 Telephone number (Puhelinnumero) */
      readonly puhelinnumero?: string;
      /** 34 E-mail address (Sähköpostiosoite) */
      readonly sahkopostiosoite?: string;
    };
  };
  /** 35 Immediate instructor (Lähiohjaaja) */
  readonly lahiohjaaja: readonly {
    /** 36 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 37 Given names (Etunimet) */
    readonly etunimet: string;
    /** 38 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 39 Organisation (Organisaatio) */
    readonly organisaatio?: string;
    /** 40 Contact details (Yhteystiedot) */
    readonly yhteystiedot?: {
      /** 41 Telephone number (Puhelinnumero) */
      readonly puhelinnumero?: string;
      /** 42 E-mail address (Sähköpostiosoite) */
      readonly sahkopostiosoite?: string;
    };
  }[];
  /** 43 Person responsible for the activity (Toiminnan vastuuhenkilö) */
  readonly vastuutyontekija: {
    /** 44 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 45 Given names (Etunimet) */
    readonly etunimet: string;
    /** 46 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 47 Organisation (Organisaatio) */
    readonly organisaatio?: string;
    /** 48 Contact details (Yhteystiedot) */
    readonly yhteystiedot?: {
      /** 49 Telephone number (Puhelinnumero) */
      readonly puhelinnumero?: string;
      /** 50 E-mail address (Sähköpostiosoite) */
      readonly sahkopostiosoite?: string;
    };
  };
  /** 51 Content of the activity (Toiminnan sisältöä koskevat tiedot) */
  readonly toiminnan_sisaltoa_koskevat_tiedot?: {
    /** 52 Duration of the activity (Toiminnan kesto) */
    readonly toiminnan_kesto: {
      /** 53 Start date (Alkamispäivä) */
      readonly alkamispaiva: PartialDate;
      /** 54 End date (Päättymispäivä) */
      readonly paattymispaiva: PartialDate;
    };
    /** 55 Daily duration of the activity in hours (Toiminnan päivittäinen kesto tunteina) */
    readonly toiminnan_paivittainen_kesto_tunteina?: number;
    /** 56 Weekly duration of the activity in days (Toiminnan viikoittainen kesto päivinä) */
    readonly toiminnan_viikoittainen_kesto_paivina?: number;
    /** 57 Other agreements on the daily and weekly duration of the activity (Toiminnan päivittäiseen ja viikoittaiseen kestoon liittyvät muut sovitut asiat) */
    readonly toiminnan_paivittaiseen_ja_viikoittaiseen_kestoon_liittyvat_muut_sovitut_asiat?: string;
    /** 58 Tasks, content and goals of the activity (Tehtävät, toiminnan sisältö ja tavoitteet) */
    readonly tehtavat_toiminnan_sisalto_ja_tavoitteet?: string;
    /** 59 How guidance is organised (Ohjauksen järjestäminen) */
    readonly ohjauksen_jarjestaminen?: string;
  };
  /** 60 Reporting of absences (Poissaoloista ilmoittaminen) */
  readonly poissaoloista_ilmoittaminen: string;
  /** 61 Other matters (Muut asiat) */
  readonly muut_asiat?: string;
  /** 62 Review date of the agreement (Sopimuksen tarkistuspäivä) */
  readonly sopimuksen_tarkistuspaiva?: PartialDate;
  /** 63 Additional information (Lisätiedot) */
  readonly lisatiedot?: string;
  /** 64 Information on the law (Lakiselostus) */
  readonly lakiselostus?: string;
  /** 65 Date (Päivämäärä) */
  readonly paivamaara?: PartialDate;
  /** 66 Author (Laatija) */
  readonly laatija: {
    /** 67 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 68 Given names (Etunimet) */
    readonly etunimet: string;
    /** 69 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 70 Service unit (Palveluyksikkö) */
    readonly palveluyksikko?: Code;
  };
  /** 71 Signature (Allekirjoitus) */
  readonly allekirjoitus: readonly {
    /** 72 Type of signature (Allekirjoituksen tyyppi) */
    readonly allekirjoituksen_tyyppi: Code;
    /** 73 Place (Paikka) */
    readonly paikka?: string;
    /** 74 Date (Päivämäärä) */
    readonly paivamaara?: PartialDate;
    /** 75 Signature (Allekirjoitus) */
    readonly allekirjoitus?: string;
    /** 76 Name (Nimi) */
    readonly nimi?: string;
  }[];
}

/** Agreement on a social service for taking part in working life: Sopimus työelämään osallistumiseen liittyvästä sosiaalipalvelusta (1.2.246.537.6.1506.13004.2023.6.21). */
export const workParticipationAgreement: Structure<WorkParticipationAgreementDocument> = {
  oid: "1.2.246.537.6.1506.13004.2023.6.21",
  version: "2023-06-21",
  componentLibrary: "2023-06-21",
  type: "Sopimus",
  root: "sopimus_tyoelamaan_osallistumiseen_liittyvasta_sosiaalipalvelusta",
  name: {
    fi: "Sopimus työelämään osallistumiseen liittyvästä sosiaalipalvelusta",
    sv: "Avtal om socialservice gällande deltagande i arbetslivet",
    en: "Agreement on a social service for taking part in working life",
  },
  fields: [
    {
      key: "asiakas",
      row: 1,
      label: { fi: "Asiakas", sv: "Klient", en: "Client" },
      is: "group",
      card: "1..1",
      fields: [
        { key: "sukunimi", row: 2, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 3, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "henkilotunnus",
          row: 4,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Personal identity code" },
          is: "identifier",
          card: "1..1",
          system: "urn:oid:1.2.246.21",
        },
        {
          key: "yhteystiedot",
          row: 5,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 6,
              label: { fi: "Osoite", sv: "Adress", en: "Address" },
              is: "group",
              card: "0..1",
              fields: [
                { key: "lahiosoite", row: 7, label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" }, is: "text", card: "0..1" },
                { key: "postinumero", row: 8, label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" }, is: "text", card: "0..1" },
                {
                  key: "postitoimipaikka",
                  row: 9,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 10,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
              is: "text",
              card: "0..1",
            },
          ],
        },
      ],
    },
    {
      key: "palvelu_jota_sopimus_koskee",
      row: 11,
      label: { fi: "Palvelu, jota sopimus koskee", sv: "Service, som avtalet gäller", en: "Service the agreement concerns" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "palvelutehtava",
          row: 12,
          label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Service task" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1221" },
        },
        {
          key: "sosiaalipalvelu",
          row: 13,
          label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1222" },
        },
      ],
    },
    {
      key: "muut_sopijat",
      row: 14,
      label: { fi: "Muut sopijat", sv: "Övriga avtalsparter", en: "Other parties to the agreement" },
      is: "group",
      card: "0..*",
      fields: [
        { key: "sukunimi", row: 15, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 16, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 17,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        { key: "organisaatio", row: 18, label: { fi: "Organisaatio", sv: "Organisation", en: "Organisation" }, is: "name", card: "0..1" },
        {
          key: "yhteystiedot",
          row: 19,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 20,
              label: { fi: "Osoite", sv: "Adress", en: "Address" },
              is: "group",
              card: "0..*",
              fields: [
                {
                  key: "lahiosoite",
                  row: 21,
                  label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postinumero",
                  row: 22,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 23,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 24,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 25,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
              is: "text",
              card: "0..1",
            },
          ],
        },
      ],
    },
    {
      key: "paikka_jossa_toiminta_toteutetaan",
      row: 26,
      label: {
        fi: "Paikka, jossa toiminta toteutetaan",
        sv: "Plats där verksamheten genomförs",
        en: "Place where the activity is carried out",
      },
      is: "group",
      card: "1..1",
      fields: [
        {
          key: "organisaation_nimi",
          row: 27,
          label: { fi: "Organisaation nimi", sv: "Organisationens namn", en: "Name of the organisation" },
          is: "name",
          card: "1..1",
        },
        {
          key: "yhteystiedot",
          row: 28,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 29,
              label: { fi: "Osoite", sv: "Adress", en: "Address" },
              is: "group",
              card: "0..*",
              fields: [
                {
                  key: "lahiosoite",
                  row: 30,
                  label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postinumero",
                  row: 31,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 32,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 33,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 34,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
              is: "text",
              card: "0..1",
            },
          ],
        },
      ],
    },
    {
      key: "lahiohjaaja",
      row: 35,
      label: { fi: "Lähiohjaaja", sv: "Närhandledare", en: "Immediate instructor" },
      is: "group",
      card: "1..*",
      fields: [
        { key: "sukunimi", row: 36, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 37, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 38,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        { key: "organisaatio", row: 39, label: { fi: "Organisaatio", sv: "Organisation", en: "Organisation" }, is: "name", card: "0..1" },
        {
          key: "yhteystiedot",
          row: 40,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "puhelinnumero",
              row: 41,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 42,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
              is: "text",
              card: "0..1",
            },
          ],
        },
      ],
    },
    {
      key: "vastuutyontekija",
      row: 43,
      label: { fi: "Toiminnan vastuuhenkilö", sv: "Ansvarig person för verksamheten", en: "Person responsible for the activity" },
      is: "group",
      card: "1..1",
      fields: [
        { key: "sukunimi", row: 44, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 45, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 46,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        { key: "organisaatio", row: 47, label: { fi: "Organisaatio", sv: "Organisation", en: "Organisation" }, is: "name", card: "0..1" },
        {
          key: "yhteystiedot",
          row: 48,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "puhelinnumero",
              row: 49,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 50,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
              is: "text",
              card: "0..1",
            },
          ],
        },
      ],
    },
    {
      key: "toiminnan_sisaltoa_koskevat_tiedot",
      row: 51,
      label: { fi: "Toiminnan sisältöä koskevat tiedot", sv: "Uppgifter om verksamhetens innehåll", en: "Content of the activity" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "toiminnan_kesto",
          row: 52,
          label: { fi: "Toiminnan kesto", sv: "Verksamhetens längd", en: "Duration of the activity" },
          is: "group",
          card: "1..1",
          fields: [
            {
              key: "alkamispaiva",
              row: 53,
              label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Start date" },
              is: "date",
              card: "1..1",
              nationwide: true,
            },
            {
              key: "paattymispaiva",
              row: 54,
              label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "End date" },
              is: "date",
              card: "1..1",
              nationwide: true,
            },
          ],
        },
        {
          key: "toiminnan_paivittainen_kesto_tunteina",
          row: 55,
          label: {
            fi: "Toiminnan päivittäinen kesto tunteina",
            sv: "Verksamhetens längd i timmar per dag",
            en: "Daily duration of the activity in hours",
          },
          is: "count",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "toiminnan_viikoittainen_kesto_paivina",
          row: 56,
          label: {
            fi: "Toiminnan viikoittainen kesto päivinä",
            sv: "Verksamhetens längd i dagar per vecka",
            en: "Weekly duration of the activity in days",
          },
          is: "count",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "toiminnan_paivittaiseen_ja_viikoittaiseen_kestoon_liittyvat_muut_sovitut_asiat",
          row: 57,
          label: {
            fi: "Toiminnan päivittäiseen ja viikoittaiseen kestoon liittyvät muut sovitut asiat",
            sv: "Annat som överenskommits om verksamhetens längd per dag eller vecka",
            en: "Other agreements on the daily and weekly duration of the activity",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "tehtavat_toiminnan_sisalto_ja_tavoitteet",
          row: 58,
          label: {
            fi: "Tehtävät, toiminnan sisältö ja tavoitteet",
            sv: "Uppgifter, verksamhetens innehåll och mål",
            en: "Tasks, content and goals of the activity",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "ohjauksen_jarjestaminen",
          row: 59,
          label: { fi: "Ohjauksen järjestäminen", sv: "Ordnande av handledning", en: "How guidance is organised" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "poissaoloista_ilmoittaminen",
      row: 60,
      label: { fi: "Poissaoloista ilmoittaminen", sv: "Anmälan om frånvaro", en: "Reporting of absences" },
      is: "text",
      card: "1..1",
    },
    { key: "muut_asiat", row: 61, label: { fi: "Muut asiat", sv: "Övriga ärenden", en: "Other matters" }, is: "text", card: "0..1" },
    {
      key: "sopimuksen_tarkistuspaiva",
      row: 62,
      label: { fi: "Sopimuksen tarkistuspäivä", sv: "Datum för granskning av avtalet", en: "Review date of the agreement" },
      is: "date",
      card: "0..1",
      nationwide: true,
    },
    {
      key: "lisatiedot",
      row: 63,
      label: { fi: "Lisätiedot", sv: "Mer information", en: "Additional information" },
      is: "text",
      card: "0..1",
    },
    {
      key: "lakiselostus",
      row: 64,
      label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Information on the law" },
      is: "text",
      card: "0..1",
    },
    { key: "paivamaara", row: 65, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 66,
      label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
      is: "group",
      card: "1..1",
      fields: [
        { key: "sukunimi", row: 67, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 68, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 69,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 70,
          label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.202" },
        },
      ],
    },
    {
      key: "allekirjoitus",
      row: 71,
      label: { fi: "Allekirjoitus", sv: "Underskrift", en: "Signature" },
      is: "group",
      card: "1..*",
      fields: [
        {
          key: "allekirjoituksen_tyyppi",
          row: 72,
          label: { fi: "Allekirjoituksen tyyppi", sv: "Typ av underskrift", en: "Type of signature" },
          is: "code",
          card: "1..1",
          codes: { oid: "1.2.246.537.5.40161" },
        },
        { key: "paikka", row: 73, label: { fi: "Paikka", sv: "Plats", en: "Place" }, is: "text", card: "0..1" },
        { key: "paivamaara", row: 74, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1" },
        {
          key: "allekirjoitus",
          row: 75,
          label: { fi: "Allekirjoitus", sv: "Underskrift", en: "Signature" },
          is: "signature",
          card: "0..1",
        },
        { key: "nimi", row: 76, label: { fi: "Nimi", sv: "Namn", en: "Name" }, is: "name", card: "0..1" },
      ],
    },
  ],
  conditions: [],
};
