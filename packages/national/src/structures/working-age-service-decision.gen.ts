// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of workingAgeServiceDecision. The numbers are rows of the structure. */
export interface WorkingAgeServiceDecisionDocument {
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
  /** 6 Päätös */
  readonly paatos?: {
    /** 7 Päätöstunnus */
    readonly paatostunnus?: Identifier;
    /** 8 Vireilletulopäivämäärä */
    readonly vireilletulopaivamaara?: PartialDate;
    /** 9 Hakemuksen kuvaus */
    readonly hakemuksen_kuvaus?: string;
    /** 10 Päätöspäivämäärä */
    readonly paatospaivamaara: PartialDate;
    /** 11 Ratkaisun laji */
    readonly ratkaisun_laji: Code;
    /** 12 Sosiaalipalvelu jota päätös koskee */
    readonly sosiaalipalvelu_jota_paatos_koskee: {
      /** 13 Sosiaalipalvelu */
      readonly sosiaalipalvelu: Code;
      /** 14 Palvelun määrä tunteina kuukaudessa */
      readonly palvelun_maara_tunteina?: number;
      /** 15 Palvelu on pitkäaikaista */
      readonly palvelu_on_pitkaaikaista?: boolean;
      /** 16 Kuvaus */
      readonly kuvaus?: string;
    };
    /** 17 Ratkaisu ja perustelut */
    readonly ratkaisu_ja_perustelut: string;
    /** 18 Myönnettävän palvelun järjestämistapa */
    readonly myonnettavan_palvelun_jarjestamistapa?: Code;
    /** 19 Lisätiedot palvelun järjestämisestä */
    readonly lisatiedot_palvelun_jarjestamisesta?: string;
    /** 20 Lainkohdat, joihin ratkaisu perustuu */
    readonly ratkaisun_lakiperuste: string;
    /** 21 Päätöksen voimassaolo */
    readonly paatoksen_voimassaolo?: {
      /** 22 Alkamispäivä */
      readonly alkamispaiva?: PartialDate;
      /** 23 Päättymispäivä */
      readonly paattymispaiva?: PartialDate;
    };
    /** 24 Päätöksen välitön täytäntöönpano */
    readonly paatoksen_valiton_taytantoonpano?: {
      /** 25 Päätös pannaan välittömästi täytäntöön muutoksenhausta huolimatta */
      readonly valiton_taytantoonpano?: boolean;
      /** 26 Välittömän täytäntöönpanon perustelut */
      readonly valittoman_taytantoonpanon_perustelut?: string;
    };
    /** 27 Tämä päätös annetaan tiedoksi seuraaville henkilöille */
    readonly tama_paatos_annetaan_tiedoksi_seuraaville_henkiloille?: string;
    /** 28 Valmistelija */
    readonly valmistelija?: readonly {
      /** 29 Sukunimi */
      readonly sukunimi: string;
      /** 30 Etunimet */
      readonly etunimet: string;
      /** 31 Tehtävänimike */
      readonly tehtavanimike?: string;
      /** 32 Palveluyksikkö */
      readonly palveluyksikko?: Code;
    }[];
    /** 33 Päätöksentekijä */
    readonly paatoksentekija: {
      /** 34 Sukunimi */
      readonly sukunimi: string;
      /** 35 Etunimet */
      readonly etunimet: string;
      /** 36 Tehtävänimike */
      readonly tehtavanimike?: string;
      /** 37 Palveluyksikkö */
      readonly palveluyksikko?: Code;
    };
    /** 38 Lisätietojen antaja */
    readonly lisatietojen_antaja: readonly {
      /** 39 Sukunimi */
      readonly sukunimi: string;
      /** 40 Etunimet */
      readonly etunimet: string;
      /** 41 Tehtävänimike */
      readonly tehtavanimike?: string;
      /** 42 Palveluyksikkö */
      readonly palveluyksikko?: Code;
      /** 43 Yhteystiedot */
      readonly yhteystiedot: {
        /** 44 Käyntiosoite */
        readonly kayntiosoite?: {
          /** 45 Lähiosoite */
          readonly lahiosoite?: string;
          /** 46 Postinumero */
          readonly postinumero?: string;
          /** 47 Postitoimipaikka */
          readonly postitoimipaikka?: string;
        };
        /** 48 Postiosoite */
        readonly postiosoite: {
          /** 49 Lähiosoite */
          readonly lahiosoite: string;
          /** 50 Postinumero */
          readonly postinumero: string;
          /** 51 Postitoimipaikka */
          readonly postitoimipaikka: string;
        };
        /** 52 Puhelinnumero */
        readonly puhelinnumero: string;
        /** 53 Sähköpostiosoite */
        readonly sahkopostiosoite?: string;
      };
    }[];
    /** 54 Muutoksenhaku */
    readonly muutoksenhaku?: {
      /** 55 Muutoksenhakukeino */
      readonly muutoksenhakukeino?: Code;
      /** 56 Ohjeteksti */
      readonly ohjeteksti: string;
      /** 57 Viranomainen, jolta haetaan muutosta päätökseen */
      readonly viranomainen?: {
        /** 58 Organisaation nimi */
        readonly organisaation_nimi?: string;
        /** 59 Yhteystiedot */
        readonly yhteystiedot?: {
          /** 60 Käyntiosoite */
          readonly kayntiosoite?: {
            /** 61 Lähiosoite */
            readonly lahiosoite?: string;
            /** 62 Postinumero */
            readonly postinumero?: string;
            /** 63 Postitoimipaikka */
            readonly postitoimipaikka?: string;
          };
          /** 64 Postiosoite */
          readonly postiosoite?: {
            /** 65 Lähiosoite */
            readonly lahiosoite?: string;
            /** 66 Postinumero */
            readonly postinumero?: string;
            /** 67 Postitoimipaikka */
            readonly postitoimipaikka?: string;
          };
          /** 68 Puhelinnumero */
          readonly puhelinnumero?: string;
          /** 69 Sähköpostiosoite */
          readonly sahkopostiosoite?: string;
        };
      };
      /** 70 Muutoksenhakukirjelmän vastaanottaja */
      readonly muutoksenhakukirjelman_vastaanottaja?: readonly {
        /** 71 Organisaation nimi */
        readonly organisaation_nimi?: string;
        /** 72 Yhteystiedot */
        readonly yhteystiedot?: {
          /** 73 Käyntiosoite */
          readonly kayntiosoite?: {
            /** 74 Lähiosoite */
            readonly lahiosoite?: string;
            /** 75 Postinumero */
            readonly postinumero?: string;
            /** 76 Postitoimipaikka */
            readonly postitoimipaikka?: string;
          };
          /** 77 Postiosoite */
          readonly postiosoite?: {
            /** 78 Lähiosoite */
            readonly lahiosoite?: string;
            /** 79 Postinumero */
            readonly postinumero?: string;
            /** 80 Postitoimipaikka */
            readonly postitoimipaikka?: string;
          };
          /** 81 Puhelinnumero */
          readonly puhelinnumero?: string;
          /** 82 Sähköpostiosoite */
          readonly sahkopostiosoite?: string;
        };
      }[];
      /** 83 Määräaika */
      readonly maaraaika?: string;
    };
  };
  /** 84 Lisätiedot */
  readonly lisatiedot?: string;
  /** 85 Allekirjoitus */
  readonly allekirjoitus: {
    /** 86 Allekirjoituksen tyyppi */
    readonly allekirjoituksen_tyyppi: Code;
  };
}

/** Service decision for a working-age client: Työikäisten palvelupäätös (1.2.246.537.6.1506.11052.2023.9.8). */
export const workingAgeServiceDecision: Structure<WorkingAgeServiceDecisionDocument> = {
  oid: "1.2.246.537.6.1506.11052.2023.9.8",
  version: "2023-09-08",
  componentLibrary: "2023-07-28",
  type: "Päätös",
  root: "tyoikaisten_palvelupaatos",
  name: {
    fi: "Työikäisten palvelupäätös",
    sv: "Beslut om service för personer i arbetsför ålder",
    en: "Service decision for a working-age client",
  },
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
      key: "paatos",
      row: 6,
      label: { fi: "Päätös", sv: "Beslut", en: "Päätös" },
      is: "group",
      card: "0..1",
      hidden: true,
      fields: [
        {
          key: "paatostunnus",
          row: 7,
          label: { fi: "Päätöstunnus", sv: "Beslutskod", en: "Päätöstunnus" },
          is: "identifier",
          card: "0..1",
        },
        {
          key: "vireilletulopaivamaara",
          row: 8,
          label: { fi: "Vireilletulopäivämäärä", sv: "Datum för inledande", en: "Vireilletulopäivämäärä" },
          is: "date",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "hakemuksen_kuvaus",
          row: 9,
          label: { fi: "Hakemuksen kuvaus", sv: "Beskrivning av ansökan", en: "Hakemuksen kuvaus" },
          is: "text",
          card: "0..1",
        },
        {
          key: "paatospaivamaara",
          row: 10,
          label: { fi: "Päätöspäivämäärä", sv: "Beslutsdatum", en: "Päätöspäivämäärä" },
          is: "date",
          card: "1..1",
          nationwide: true,
        },
        {
          key: "ratkaisun_laji",
          row: 11,
          label: { fi: "Ratkaisun laji", sv: "Avgörandeslag", en: "Ratkaisun laji" },
          is: "code",
          card: "1..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1248" },
        },
        {
          key: "sosiaalipalvelu_jota_paatos_koskee",
          row: 12,
          label: {
            fi: "Sosiaalipalvelu jota päätös koskee",
            sv: "Socialservice som beslutet gäller",
            en: "Sosiaalipalvelu jota päätös koskee",
          },
          is: "group",
          card: "1..1",
          fields: [
            {
              key: "sosiaalipalvelu",
              row: 13,
              label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Sosiaalipalvelu" },
              is: "code",
              card: "1..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1222" },
            },
            {
              key: "palvelun_maara_tunteina",
              row: 14,
              label: {
                fi: "Palvelun määrä tunteina kuukaudessa",
                sv: "Mängd service i timmar per månad",
                en: "Palvelun määrä tunteina kuukaudessa",
              },
              is: "count",
              card: "0..1",
              nationwide: true,
              conditional: true,
            },
            {
              key: "palvelu_on_pitkaaikaista",
              row: 15,
              label: { fi: "Palvelu on pitkäaikaista", sv: "Servicen är långvarig", en: "Palvelu on pitkäaikaista" },
              is: "boolean",
              card: "0..1",
              nationwide: true,
            },
            { key: "kuvaus", row: 16, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Kuvaus" }, is: "text", card: "0..1" },
          ],
        },
        {
          key: "ratkaisu_ja_perustelut",
          row: 17,
          label: { fi: "Ratkaisu ja perustelut", sv: "Beslut och motiveringar", en: "Ratkaisu ja perustelut" },
          is: "text",
          card: "1..1",
        },
        {
          key: "myonnettavan_palvelun_jarjestamistapa",
          row: 18,
          label: {
            fi: "Myönnettävän palvelun järjestämistapa",
            sv: "Sätt att ordna den service som beviljas",
            en: "Myönnettävän palvelun järjestämistapa",
          },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1296" },
        },
        {
          key: "lisatiedot_palvelun_jarjestamisesta",
          row: 19,
          label: {
            fi: "Lisätiedot palvelun järjestämisestä",
            sv: "Tilläggsuppgifter om ordnandet av servicen",
            en: "Lisätiedot palvelun järjestämisestä",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "ratkaisun_lakiperuste",
          row: 20,
          label: {
            fi: "Lainkohdat, joihin ratkaisu perustuu",
            sv: "Lagrum som beslutet grundar sig på",
            en: "Lainkohdat, joihin ratkaisu perustuu",
          },
          is: "text",
          card: "1..1",
        },
        {
          key: "paatoksen_voimassaolo",
          row: 21,
          label: { fi: "Päätöksen voimassaolo", sv: "Beslutets giltighetstid", en: "Päätöksen voimassaolo" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "alkamispaiva",
              row: 22,
              label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Alkamispäivä" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "paattymispaiva",
              row: 23,
              label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "Päättymispäivä" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
          ],
        },
        {
          key: "paatoksen_valiton_taytantoonpano",
          row: 24,
          label: {
            fi: "Päätöksen välitön täytäntöönpano",
            sv: "Omedelbart verkställande av beslutet",
            en: "Päätöksen välitön täytäntöönpano",
          },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "valiton_taytantoonpano",
              row: 25,
              label: {
                fi: "Päätös pannaan välittömästi täytäntöön muutoksenhausta huolimatta",
                sv: "Beslutet verkställs omedelbart oberoende av ansökan om ändring",
                en: "Päätös pannaan välittömästi täytäntöön muutoksenhausta huolimatta",
              },
              is: "boolean",
              card: "0..1",
            },
            {
              key: "valittoman_taytantoonpanon_perustelut",
              row: 26,
              label: {
                fi: "Välittömän täytäntöönpanon perustelut",
                sv: "Motiveringar till omedelbart verkställande",
                en: "Välittömän täytäntöönpanon perustelut",
              },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "tama_paatos_annetaan_tiedoksi_seuraaville_henkiloille",
          row: 27,
          label: {
            fi: "Tämä päätös annetaan tiedoksi seuraaville henkilöille",
            sv: "Detta beslut delges till följande personer",
            en: "Tämä päätös annetaan tiedoksi seuraaville henkilöille",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "valmistelija",
          row: 28,
          label: { fi: "Valmistelija", sv: "Beredare", en: "Valmistelija" },
          is: "group",
          card: "0..*",
          fields: [
            { key: "sukunimi", row: 29, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 30, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
            {
              key: "tehtavanimike",
              row: 31,
              label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
              is: "text",
              card: "0..1",
            },
            {
              key: "palveluyksikko",
              row: 32,
              label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Palveluyksikkö" },
              is: "code",
              card: "0..1",
              codes: { oid: "1.2.246.537.6.202" },
            },
          ],
        },
        {
          key: "paatoksentekija",
          row: 33,
          label: { fi: "Päätöksentekijä", sv: "Beslutsfattare", en: "Päätöksentekijä" },
          is: "group",
          card: "1..1",
          fields: [
            { key: "sukunimi", row: 34, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 35, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
            {
              key: "tehtavanimike",
              row: 36,
              label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
              is: "text",
              card: "0..1",
            },
            {
              key: "palveluyksikko",
              row: 37,
              label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Palveluyksikkö" },
              is: "code",
              card: "0..1",
              codes: { oid: "1.2.246.537.6.202" },
            },
          ],
        },
        {
          key: "lisatietojen_antaja",
          row: 38,
          label: { fi: "Lisätietojen antaja", sv: "Lämnare av tilläggsuppgifter", en: "Lisätietojen antaja" },
          is: "group",
          card: "1..*",
          fields: [
            { key: "sukunimi", row: 39, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 40, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
            {
              key: "tehtavanimike",
              row: 41,
              label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
              is: "text",
              card: "0..1",
            },
            {
              key: "palveluyksikko",
              row: 42,
              label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Palveluyksikkö" },
              is: "code",
              card: "0..1",
              codes: { oid: "1.2.246.537.6.202" },
            },
            {
              key: "yhteystiedot",
              row: 43,
              label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
              is: "group",
              card: "1..1",
              fields: [
                {
                  key: "kayntiosoite",
                  row: 44,
                  label: { fi: "Käyntiosoite", sv: "Besöksadress", en: "Käyntiosoite" },
                  is: "group",
                  card: "0..1",
                  fields: [
                    {
                      key: "lahiosoite",
                      row: 45,
                      label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postinumero",
                      row: 46,
                      label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postitoimipaikka",
                      row: 47,
                      label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                      is: "name",
                      card: "0..1",
                    },
                  ],
                },
                {
                  key: "postiosoite",
                  row: 48,
                  label: { fi: "Postiosoite", sv: "Postadress", en: "Postiosoite" },
                  is: "group",
                  card: "1..1",
                  fields: [
                    {
                      key: "lahiosoite",
                      row: 49,
                      label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" },
                      is: "text",
                      card: "1..1",
                    },
                    {
                      key: "postinumero",
                      row: 50,
                      label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                      is: "text",
                      card: "1..1",
                    },
                    {
                      key: "postitoimipaikka",
                      row: 51,
                      label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                      is: "name",
                      card: "1..1",
                    },
                  ],
                },
                {
                  key: "puhelinnumero",
                  row: 52,
                  label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
                  is: "text",
                  card: "1..1",
                },
                {
                  key: "sahkopostiosoite",
                  row: 53,
                  label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Sähköpostiosoite" },
                  is: "text",
                  card: "0..1",
                },
              ],
            },
          ],
        },
        {
          key: "muutoksenhaku",
          row: 54,
          label: { fi: "Muutoksenhaku", sv: "Ändringssökande", en: "Muutoksenhaku" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "muutoksenhakukeino",
              row: 55,
              label: { fi: "Muutoksenhakukeino", sv: "Rättsmedel", en: "Muutoksenhakukeino" },
              is: "code",
              card: "0..1",
              codes: { oid: "1.2.246.537.6.1211" },
            },
            { key: "ohjeteksti", row: 56, label: { fi: "Ohjeteksti", sv: "Anvisning", en: "Ohjeteksti" }, is: "text", card: "1..1" },
            {
              key: "viranomainen",
              row: 57,
              label: {
                fi: "Viranomainen, jolta haetaan muutosta päätökseen",
                sv: "Myndighet, hos vilken ändring av beslutet ansöks",
                en: "Viranomainen, jolta haetaan muutosta päätökseen",
              },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "organisaation_nimi",
                  row: 58,
                  label: { fi: "Organisaation nimi", sv: "Organisationens namn", en: "Organisaation nimi" },
                  is: "name",
                  card: "0..1",
                },
                {
                  key: "yhteystiedot",
                  row: 59,
                  label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
                  is: "group",
                  card: "0..1",
                  fields: [
                    {
                      key: "kayntiosoite",
                      row: 60,
                      label: { fi: "Käyntiosoite", sv: "Besöksadress", en: "Käyntiosoite" },
                      is: "group",
                      card: "0..1",
                      fields: [
                        {
                          key: "lahiosoite",
                          row: 61,
                          label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postinumero",
                          row: 62,
                          label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postitoimipaikka",
                          row: 63,
                          label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                          is: "name",
                          card: "0..1",
                        },
                      ],
                    },
                    {
                      key: "postiosoite",
                      row: 64,
                      label: { fi: "Postiosoite", sv: "Postadress", en: "Postiosoite" },
                      is: "group",
                      card: "0..1",
                      fields: [
                        {
                          key: "lahiosoite",
                          row: 65,
                          label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postinumero",
                          row: 66,
                          label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postitoimipaikka",
                          row: 67,
                          label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                          is: "name",
                          card: "0..1",
                        },
                      ],
                    },
                    {
                      key: "puhelinnumero",
                      row: 68,
                      label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "sahkopostiosoite",
                      row: 69,
                      label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Sähköpostiosoite" },
                      is: "text",
                      card: "0..1",
                    },
                  ],
                },
              ],
            },
            {
              key: "muutoksenhakukirjelman_vastaanottaja",
              row: 70,
              label: {
                fi: "Muutoksenhakukirjelmän vastaanottaja",
                sv: "Mottagare av besvärsskrift",
                en: "Muutoksenhakukirjelmän vastaanottaja",
              },
              is: "group",
              card: "0..*",
              fields: [
                {
                  key: "organisaation_nimi",
                  row: 71,
                  label: { fi: "Organisaation nimi", sv: "Organisationens namn", en: "Organisaation nimi" },
                  is: "name",
                  card: "0..1",
                },
                {
                  key: "yhteystiedot",
                  row: 72,
                  label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
                  is: "group",
                  card: "0..1",
                  fields: [
                    {
                      key: "kayntiosoite",
                      row: 73,
                      label: { fi: "Käyntiosoite", sv: "Besöksadress", en: "Käyntiosoite" },
                      is: "group",
                      card: "0..1",
                      fields: [
                        {
                          key: "lahiosoite",
                          row: 74,
                          label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postinumero",
                          row: 75,
                          label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postitoimipaikka",
                          row: 76,
                          label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                          is: "name",
                          card: "0..1",
                        },
                      ],
                    },
                    {
                      key: "postiosoite",
                      row: 77,
                      label: { fi: "Postiosoite", sv: "Postadress", en: "Postiosoite" },
                      is: "group",
                      card: "0..1",
                      fields: [
                        {
                          key: "lahiosoite",
                          row: 78,
                          label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postinumero",
                          row: 79,
                          label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postitoimipaikka",
                          row: 80,
                          label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                          is: "name",
                          card: "0..1",
                        },
                      ],
                    },
                    {
                      key: "puhelinnumero",
                      row: 81,
                      label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "sahkopostiosoite",
                      row: 82,
                      label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Sähköpostiosoite" },
                      is: "text",
                      card: "0..1",
                    },
                  ],
                },
              ],
            },
            { key: "maaraaika", row: 83, label: { fi: "Määräaika", sv: "Tidsfrist", en: "Määräaika" }, is: "text", card: "0..1" },
          ],
        },
      ],
    },
    { key: "lisatiedot", row: 84, label: { fi: "Lisätiedot", sv: "Mer information", en: "Lisätiedot" }, is: "text", card: "0..1" },
    {
      key: "allekirjoitus",
      row: 85,
      label: { fi: "Allekirjoitus", sv: "Underskrift", en: "Allekirjoitus" },
      is: "group",
      card: "1..1",
      fields: [
        {
          key: "allekirjoituksen_tyyppi",
          row: 86,
          label: { fi: "Allekirjoituksen tyyppi", sv: "Typ av underskrift", en: "Allekirjoituksen tyyppi" },
          is: "code",
          card: "1..1",
          codes: { oid: "1.2.246.537.5.40161" },
        },
      ],
    },
  ],
  conditions: [],
};
