// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of workParticipationAgreement. The numbers are rows of the structure. */
export interface WorkParticipationAgreementDocument {
  /** 1 Asiakas */
  readonly asiakas: {
    /** 2 Sukunimi */
    readonly sukunimi: string;
    /** 3 Etunimet */
    readonly etunimet: string;
    /** 4 Henkilötunnus */
    readonly henkilotunnus: Identifier;
    /** 5 Yhteystiedot */
    readonly yhteystiedot?: {
      /** 6 Osoite */
      readonly osoite?: {
        /** 7 Lähiosoite */
        readonly lahiosoite?: string;
        /** 8 Postinumero */
        readonly postinumero?: string;
        /** 9 Postitoimipaikka */
        readonly postitoimipaikka?: string;
      };
      /** 10 Puhelinnumero */
      readonly puhelinnumero?: string;
    };
  };
  /** 11 Palvelu, jota sopimus koskee */
  readonly palvelu_jota_sopimus_koskee?: {
    /** 12 Palvelutehtävä */
    readonly palvelutehtava?: Code;
    /** 13 Sosiaalipalvelu */
    readonly sosiaalipalvelu?: Code;
  };
  /** 14 Muut sopijat */
  readonly muut_sopijat?: readonly {
    /** 15 Sukunimi */
    readonly sukunimi: string;
    /** 16 Etunimet */
    readonly etunimet: string;
    /** 17 Tehtävänimike */
    readonly tehtavanimike?: string;
    /** 18 Organisaatio */
    readonly organisaatio?: string;
    /** 19 Yhteystiedot */
    readonly yhteystiedot?: {
      /** 20 Osoite */
      readonly osoite?: readonly {
        /** 21 Lähiosoite */
        readonly lahiosoite?: string;
        /** 22 Postinumero */
        readonly postinumero?: string;
        /** 23 Postitoimipaikka */
        readonly postitoimipaikka?: string;
      }[];
      /** 24 Puhelinnumero */
      readonly puhelinnumero?: string;
      /** 25 Sähköpostiosoite */
      readonly sahkopostiosoite?: string;
    };
  }[];
  /** 26 Paikka, jossa toiminta toteutetaan */
  readonly paikka_jossa_toiminta_toteutetaan: {
    /** 27 Organisaation nimi */
    readonly organisaation_nimi: string;
    /** 28 Yhteystiedot */
    readonly yhteystiedot?: {
      /** 29 Osoite */
      readonly osoite?: readonly {
        /** 30 Lähiosoite */
        readonly lahiosoite?: string;
        /** 31 Postinumero */
        readonly postinumero?: string;
        /** 32 Postitoimipaikka */
        readonly postitoimipaikka?: string;
      }[];
      /** 33 Puhelinnumero */
      readonly puhelinnumero?: string;
      /** 34 Sähköpostiosoite */
      readonly sahkopostiosoite?: string;
    };
  };
  /** 35 Lähiohjaaja */
  readonly lahiohjaaja: readonly {
    /** 36 Sukunimi */
    readonly sukunimi: string;
    /** 37 Etunimet */
    readonly etunimet: string;
    /** 38 Tehtävänimike */
    readonly tehtavanimike?: string;
    /** 39 Organisaatio */
    readonly organisaatio?: string;
    /** 40 Yhteystiedot */
    readonly yhteystiedot?: {
      /** 41 Puhelinnumero */
      readonly puhelinnumero?: string;
      /** 42 Sähköpostiosoite */
      readonly sahkopostiosoite?: string;
    };
  }[];
  /** 43 Toiminnan vastuuhenkilö */
  readonly vastuutyontekija: {
    /** 44 Sukunimi */
    readonly sukunimi: string;
    /** 45 Etunimet */
    readonly etunimet: string;
    /** 46 Tehtävänimike */
    readonly tehtavanimike?: string;
    /** 47 Organisaatio */
    readonly organisaatio?: string;
    /** 48 Yhteystiedot */
    readonly yhteystiedot?: {
      /** 49 Puhelinnumero */
      readonly puhelinnumero?: string;
      /** 50 Sähköpostiosoite */
      readonly sahkopostiosoite?: string;
    };
  };
  /** 51 Toiminnan sisältöä koskevat tiedot */
  readonly toiminnan_sisaltoa_koskevat_tiedot?: {
    /** 52 Toiminnan kesto */
    readonly toiminnan_kesto: {
      /** 53 Alkamispäivä */
      readonly alkamispaiva: PartialDate;
      /** 54 Päättymispäivä */
      readonly paattymispaiva: PartialDate;
    };
    /** 55 Toiminnan päivittäinen kesto tunteina */
    readonly toiminnan_paivittainen_kesto_tunteina?: number;
    /** 56 Toiminnan viikoittainen kesto päivinä */
    readonly toiminnan_viikoittainen_kesto_paivina?: number;
    /** 57 Toiminnan päivittäiseen ja viikoittaiseen kestoon liittyvät muut sovitut asiat */
    readonly toiminnan_paivittaiseen_ja_viikoittaiseen_kestoon_liittyvat_muut_sovitut_asiat?: string;
    /** 58 Tehtävät, toiminnan sisältö ja tavoitteet */
    readonly tehtavat_toiminnan_sisalto_ja_tavoitteet?: string;
    /** 59 Ohjauksen järjestäminen */
    readonly ohjauksen_jarjestaminen?: string;
  };
  /** 60 Poissaoloista ilmoittaminen */
  readonly poissaoloista_ilmoittaminen: string;
  /** 61 Muut asiat */
  readonly muut_asiat?: string;
  /** 62 Sopimuksen tarkistuspäivä */
  readonly sopimuksen_tarkistuspaiva?: PartialDate;
  /** 63 Lisätiedot */
  readonly lisatiedot?: string;
  /** 64 Lakiselostus */
  readonly lakiselostus?: string;
  /** 65 Päivämäärä */
  readonly paivamaara?: PartialDate;
  /** 66 Laatija */
  readonly laatija: {
    /** 67 Sukunimi */
    readonly sukunimi: string;
    /** 68 Etunimet */
    readonly etunimet: string;
    /** 69 Tehtävänimike */
    readonly tehtavanimike?: string;
    /** 70 Palveluyksikkö */
    readonly palveluyksikko?: Code;
  };
  /** 71 Allekirjoitus */
  readonly allekirjoitus: readonly {
    /** 72 Allekirjoituksen tyyppi */
    readonly allekirjoituksen_tyyppi: Code;
    /** 73 Paikka */
    readonly paikka?: string;
    /** 74 Päivämäärä */
    readonly paivamaara?: PartialDate;
    /** 75 Allekirjoitus */
    readonly allekirjoitus?: string;
    /** 76 Nimi */
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
      label: { fi: "Asiakas", sv: "Klient", en: "Asiakas" },
      is: "group",
      card: "1..1",
      fields: [
        { key: "sukunimi", row: 2, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 3, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "henkilotunnus",
          row: 4,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Henkilötunnus" },
          is: "identifier",
          card: "1..1",
        },
        {
          key: "yhteystiedot",
          row: 5,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 6,
              label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
              is: "group",
              card: "0..1",
              fields: [
                { key: "lahiosoite", row: 7, label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" }, is: "text", card: "0..1" },
                { key: "postinumero", row: 8, label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" }, is: "text", card: "0..1" },
                {
                  key: "postitoimipaikka",
                  row: 9,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 10,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
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
      label: { fi: "Palvelu, jota sopimus koskee", sv: "Service, som avtalet gäller", en: "Palvelu, jota sopimus koskee" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "palvelutehtava",
          row: 12,
          label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Palvelutehtävä" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1221" },
        },
        {
          key: "sosiaalipalvelu",
          row: 13,
          label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Sosiaalipalvelu" },
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
      label: { fi: "Muut sopijat", sv: "Övriga avtalsparter", en: "Muut sopijat" },
      is: "group",
      card: "0..*",
      fields: [
        { key: "sukunimi", row: 15, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 16, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 17,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
          is: "text",
          card: "0..1",
        },
        { key: "organisaatio", row: 18, label: { fi: "Organisaatio", sv: "Organisation", en: "Organisaatio" }, is: "name", card: "0..1" },
        {
          key: "yhteystiedot",
          row: 19,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 20,
              label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
              is: "group",
              card: "0..*",
              fields: [
                { key: "lahiosoite", row: 21, label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" }, is: "text", card: "0..1" },
                {
                  key: "postinumero",
                  row: 22,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 23,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 24,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 25,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Sähköpostiosoite" },
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
      label: { fi: "Paikka, jossa toiminta toteutetaan", sv: "Plats där verksamheten genomförs", en: "Paikka, jossa toiminta toteutetaan" },
      is: "group",
      card: "1..1",
      fields: [
        {
          key: "organisaation_nimi",
          row: 27,
          label: { fi: "Organisaation nimi", sv: "Organisationens namn", en: "Organisaation nimi" },
          is: "name",
          card: "1..1",
        },
        {
          key: "yhteystiedot",
          row: 28,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 29,
              label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
              is: "group",
              card: "0..*",
              fields: [
                { key: "lahiosoite", row: 30, label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" }, is: "text", card: "0..1" },
                {
                  key: "postinumero",
                  row: 31,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 32,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 33,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 34,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Sähköpostiosoite" },
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
      label: { fi: "Lähiohjaaja", sv: "Närhandledare", en: "Lähiohjaaja" },
      is: "group",
      card: "1..*",
      fields: [
        { key: "sukunimi", row: 36, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 37, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 38,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
          is: "text",
          card: "0..1",
        },
        { key: "organisaatio", row: 39, label: { fi: "Organisaatio", sv: "Organisation", en: "Organisaatio" }, is: "name", card: "0..1" },
        {
          key: "yhteystiedot",
          row: 40,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "puhelinnumero",
              row: 41,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 42,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Sähköpostiosoite" },
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
      label: { fi: "Toiminnan vastuuhenkilö", sv: "Ansvarig person för verksamheten", en: "Toiminnan vastuuhenkilö" },
      is: "group",
      card: "1..1",
      fields: [
        { key: "sukunimi", row: 44, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 45, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 46,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
          is: "text",
          card: "0..1",
        },
        { key: "organisaatio", row: 47, label: { fi: "Organisaatio", sv: "Organisation", en: "Organisaatio" }, is: "name", card: "0..1" },
        {
          key: "yhteystiedot",
          row: 48,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "puhelinnumero",
              row: 49,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 50,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Sähköpostiosoite" },
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
      label: {
        fi: "Toiminnan sisältöä koskevat tiedot",
        sv: "Uppgifter om verksamhetens innehåll",
        en: "Toiminnan sisältöä koskevat tiedot",
      },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "toiminnan_kesto",
          row: 52,
          label: { fi: "Toiminnan kesto", sv: "Verksamhetens längd", en: "Toiminnan kesto" },
          is: "group",
          card: "1..1",
          fields: [
            {
              key: "alkamispaiva",
              row: 53,
              label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Alkamispäivä" },
              is: "date",
              card: "1..1",
              nationwide: true,
            },
            {
              key: "paattymispaiva",
              row: 54,
              label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "Päättymispäivä" },
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
            en: "Toiminnan päivittäinen kesto tunteina",
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
            en: "Toiminnan viikoittainen kesto päivinä",
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
            en: "Toiminnan päivittäiseen ja viikoittaiseen kestoon liittyvät muut sovitut asiat",
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
            en: "Tehtävät, toiminnan sisältö ja tavoitteet",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "ohjauksen_jarjestaminen",
          row: 59,
          label: { fi: "Ohjauksen järjestäminen", sv: "Ordnande av handledning", en: "Ohjauksen järjestäminen" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "poissaoloista_ilmoittaminen",
      row: 60,
      label: { fi: "Poissaoloista ilmoittaminen", sv: "Anmälan om frånvaro", en: "Poissaoloista ilmoittaminen" },
      is: "text",
      card: "1..1",
    },
    { key: "muut_asiat", row: 61, label: { fi: "Muut asiat", sv: "Övriga ärenden", en: "Muut asiat" }, is: "text", card: "0..1" },
    {
      key: "sopimuksen_tarkistuspaiva",
      row: 62,
      label: { fi: "Sopimuksen tarkistuspäivä", sv: "Datum för granskning av avtalet", en: "Sopimuksen tarkistuspäivä" },
      is: "date",
      card: "0..1",
      nationwide: true,
    },
    { key: "lisatiedot", row: 63, label: { fi: "Lisätiedot", sv: "Mer information", en: "Lisätiedot" }, is: "text", card: "0..1" },
    { key: "lakiselostus", row: 64, label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Lakiselostus" }, is: "text", card: "0..1" },
    { key: "paivamaara", row: 65, label: { fi: "Päivämäärä", sv: "Datum", en: "Päivämäärä" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 66,
      label: { fi: "Laatija", sv: "Upprättare", en: "Laatija" },
      is: "group",
      card: "1..1",
      fields: [
        { key: "sukunimi", row: 67, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 68, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 69,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 70,
          label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Palveluyksikkö" },
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
      label: { fi: "Allekirjoitus", sv: "Underskrift", en: "Allekirjoitus" },
      is: "group",
      card: "1..*",
      fields: [
        {
          key: "allekirjoituksen_tyyppi",
          row: 72,
          label: { fi: "Allekirjoituksen tyyppi", sv: "Typ av underskrift", en: "Allekirjoituksen tyyppi" },
          is: "code",
          card: "1..1",
          codes: { oid: "1.2.246.537.5.40161" },
        },
        { key: "paikka", row: 73, label: { fi: "Paikka", sv: "Plats", en: "Paikka" }, is: "text", card: "0..1" },
        { key: "paivamaara", row: 74, label: { fi: "Päivämäärä", sv: "Datum", en: "Päivämäärä" }, is: "date", card: "0..1" },
        {
          key: "allekirjoitus",
          row: 75,
          label: { fi: "Allekirjoitus", sv: "Underskrift", en: "Allekirjoitus" },
          is: "signature",
          card: "0..1",
        },
        { key: "nimi", row: 76, label: { fi: "Nimi", sv: "Namn", en: "Nimi" }, is: "name", card: "0..1" },
      ],
    },
  ],
  conditions: [],
};
