// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import { workingAgeServiceDecisionConditions } from "../conditions/working-age-service-decision.ts";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of workingAgeServiceDecision. The numbers are rows of the structure. */
export interface WorkingAgeServiceDecisionDocument {
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
  /** 6 Decision (Päätös) */
  readonly paatos?: {
    /** 7 Identifier of the decision (Päätöstunnus) */
    readonly paatostunnus?: Identifier;
    /** 8 Date of initiation (Vireilletulopäivämäärä) */
    readonly vireilletulopaivamaara?: PartialDate;
    /** 9 Description of the application (Hakemuksen kuvaus) */
    readonly hakemuksen_kuvaus?: string;
    /** 10 Date of the decision (Päätöspäivämäärä) */
    readonly paatospaivamaara: PartialDate;
    /** 11 Type of decision (Ratkaisun laji) */
    readonly ratkaisun_laji: Code;
    /** 12 Social service the decision concerns (Sosiaalipalvelu jota päätös koskee) */
    readonly sosiaalipalvelu_jota_paatos_koskee: {
      /** 13 Social service (Sosiaalipalvelu) */
      readonly sosiaalipalvelu: Code;
      /** 14 Amount of service in hours a month (Palvelun määrä tunteina kuukaudessa) */
      readonly palvelun_maara_tunteina?: number;
      /** 15 The service is long-term (Palvelu on pitkäaikaista) */
      readonly palvelu_on_pitkaaikaista?: boolean;
      /** 16 Description (Kuvaus) */
      readonly kuvaus?: string;
    };
    /** 17 Decision and its reasons (Ratkaisu ja perustelut) */
    readonly ratkaisu_ja_perustelut: string;
    /** 18 How the granted service is organised (Myönnettävän palvelun järjestämistapa) */
    readonly myonnettavan_palvelun_jarjestamistapa?: Code;
    /** 19 Additional information on organising the service (Lisätiedot palvelun järjestämisestä) */
    readonly lisatiedot_palvelun_jarjestamisesta?: string;
    /** 20 Provisions the decision is based on (Lainkohdat, joihin ratkaisu perustuu) */
    readonly ratkaisun_lakiperuste: string;
    /** 21 Validity of the decision (Päätöksen voimassaolo) */
    readonly paatoksen_voimassaolo?: {
      /** 22 Start date (Alkamispäivä) */
      readonly alkamispaiva?: PartialDate;
      /** 23 End date (Päättymispäivä) */
      readonly paattymispaiva?: PartialDate;
    };
    /** 24 Immediate enforcement of the decision (Päätöksen välitön täytäntöönpano) */
    readonly paatoksen_valiton_taytantoonpano?: {
      /** 25 The decision is enforced at once regardless of appeal (Päätös pannaan välittömästi täytäntöön muutoksenhausta huolimatta) */
      readonly valiton_taytantoonpano?: boolean;
      /** 26 Grounds for immediate enforcement (Välittömän täytäntöönpanon perustelut) */
      readonly valittoman_taytantoonpanon_perustelut?: string;
    };
    /** 27 This decision is made known to the following persons (Tämä päätös annetaan tiedoksi seuraaville henkilöille) */
    readonly tama_paatos_annetaan_tiedoksi_seuraaville_henkiloille?: string;
    /** 28 Preparer (Valmistelija) */
    readonly valmistelija?: readonly {
      /** 29 Family name (Sukunimi) */
      readonly sukunimi: string;
      /** 30 Given names (Etunimet) */
      readonly etunimet: string;
      /** 31 Job title (Tehtävänimike) */
      readonly tehtavanimike?: string;
      /** 32 Service unit (Palveluyksikkö) */
      readonly palveluyksikko?: Code;
    }[];
    /** 33 Decision maker (Päätöksentekijä) */
    readonly paatoksentekija: {
      /** 34 Family name (Sukunimi) */
      readonly sukunimi: string;
      /** 35 Given names (Etunimet) */
      readonly etunimet: string;
      /** 36 Job title (Tehtävänimike) */
      readonly tehtavanimike?: string;
      /** 37 Service unit (Palveluyksikkö) */
      readonly palveluyksikko?: Code;
    };
    /** 38 Person who gives further information (Lisätietojen antaja) */
    readonly lisatietojen_antaja: readonly {
      /** 39 Family name (Sukunimi) */
      readonly sukunimi: string;
      /** 40 Given names (Etunimet) */
      readonly etunimet: string;
      /** 41 Job title (Tehtävänimike) */
      readonly tehtavanimike?: string;
      /** 42 Service unit (Palveluyksikkö) */
      readonly palveluyksikko?: Code;
      /** 43 Contact details (Yhteystiedot) */
      readonly yhteystiedot: {
        /** 44 Visiting address (Käyntiosoite) */
        readonly kayntiosoite?: {
          /** 45 Street address (Lähiosoite) */
          readonly lahiosoite?: string;
          /** 46 Postal code (Postinumero) */
          readonly postinumero?: string;
          /** 47 Post office (Postitoimipaikka) */
          readonly postitoimipaikka?: string;
        };
        /** 48 Postal address (Postiosoite) */
        readonly postiosoite: {
          /** 49 Street address (Lähiosoite) */
          readonly lahiosoite: string;
          /** 50 Postal code (Postinumero) */
          readonly postinumero: string;
          /** 51 Post office (Postitoimipaikka) */
          readonly postitoimipaikka: string;
        };
        /** 52 Telephone number (Puhelinnumero) */
        readonly puhelinnumero: string;
        /** 53 E-mail address (Sähköpostiosoite) */
        readonly sahkopostiosoite?: string;
      };
    }[];
    /** 54 Appeal (Muutoksenhaku) */
    readonly muutoksenhaku?: {
      /** 55 Means of appeal (Muutoksenhakukeino) */
      readonly muutoksenhakukeino?: Code;
      /** 56 Instructions (Ohjeteksti) */
      readonly ohjeteksti: string;
      /** 57 Authority to which the decision is appealed (Viranomainen, jolta haetaan muutosta päätökseen) */
      readonly viranomainen?: {
        /** 58 Name of the organisation (Organisaation nimi) */
        readonly organisaation_nimi?: string;
        /** 59 Contact details (Yhteystiedot) */
        readonly yhteystiedot?: {
          /** 60 Visiting address (Käyntiosoite) */
          readonly kayntiosoite?: {
            /** 61 Street address (Lähiosoite) */
            readonly lahiosoite?: string;
            /** 62 Postal code (Postinumero) */
            readonly postinumero?: string;
            /** 63 Post office (Postitoimipaikka) */
            readonly postitoimipaikka?: string;
          };
          /** 64 Postal address (Postiosoite) */
          readonly postiosoite?: {
            /** 65 Street address (Lähiosoite) */
            readonly lahiosoite?: string;
            /** 66 Postal code (Postinumero) */
            readonly postinumero?: string;
            /** 67 Post office (Postitoimipaikka) */
            readonly postitoimipaikka?: string;
          };
          /** 68 Telephone number (Puhelinnumero) */
          readonly puhelinnumero?: string;
          /** 69 E-mail address (Sähköpostiosoite) */
          readonly sahkopostiosoite?: string;
        };
      };
      /** 70 Recipient of the appeal (Muutoksenhakukirjelmän vastaanottaja) */
      readonly muutoksenhakukirjelman_vastaanottaja?: readonly {
        /** 71 Name of the organisation (Organisaation nimi) */
        readonly organisaation_nimi?: string;
        /** 72 Contact details (Yhteystiedot) */
        readonly yhteystiedot?: {
          /** 73 Visiting address (Käyntiosoite) */
          readonly kayntiosoite?: {
            /** 74 Street address (Lähiosoite) */
            readonly lahiosoite?: string;
            /** 75 Postal code (Postinumero) */
            readonly postinumero?: string;
            /** 76 Post office (Postitoimipaikka) */
            readonly postitoimipaikka?: string;
          };
          /** 77 Postal address (Postiosoite) */
          readonly postiosoite?: {
            /** 78 Street address (Lähiosoite) */
            readonly lahiosoite?: string;
            /** 79 Postal code (Postinumero) */
            readonly postinumero?: string;
            /** 80 Post office (Postitoimipaikka) */
            readonly postitoimipaikka?: string;
          };
          /** 81 Telephone number (Puhelinnumero) */
          readonly puhelinnumero?: string;
          /** 82 E-mail address (Sähköpostiosoite) */
          readonly sahkopostiosoite?: string;
        };
      }[];
      /** 83 Time limit (Määräaika) */
      readonly maaraaika?: string;
    };
  };
  /** 84 Additional information (Lisätiedot) */
  readonly lisatiedot?: string;
  /** 85 Signature (Allekirjoitus) */
  readonly allekirjoitus: {
    /** 86 Type of signature (Allekirjoituksen tyyppi) */
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
      key: "paatos",
      row: 6,
      label: { fi: "Päätös", sv: "Beslut", en: "Decision" },
      is: "group",
      card: "0..1",
      hidden: true,
      fields: [
        {
          key: "paatostunnus",
          row: 7,
          label: { fi: "Päätöstunnus", sv: "Beslutskod", en: "Identifier of the decision" },
          is: "identifier",
          card: "0..1",
        },
        {
          key: "vireilletulopaivamaara",
          row: 8,
          label: { fi: "Vireilletulopäivämäärä", sv: "Datum för inledande", en: "Date of initiation" },
          is: "date",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "hakemuksen_kuvaus",
          row: 9,
          label: { fi: "Hakemuksen kuvaus", sv: "Beskrivning av ansökan", en: "Description of the application" },
          is: "text",
          card: "0..1",
        },
        {
          key: "paatospaivamaara",
          row: 10,
          label: { fi: "Päätöspäivämäärä", sv: "Beslutsdatum", en: "Date of the decision" },
          is: "date",
          card: "1..1",
          nationwide: true,
        },
        {
          key: "ratkaisun_laji",
          row: 11,
          label: { fi: "Ratkaisun laji", sv: "Avgörandeslag", en: "Type of decision" },
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
            en: "Social service the decision concerns",
          },
          is: "group",
          card: "1..1",
          fields: [
            {
              key: "sosiaalipalvelu",
              row: 13,
              label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" },
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
                en: "Amount of service in hours a month",
              },
              is: "count",
              card: "0..1",
              nationwide: true,
              conditional: true,
            },
            {
              key: "palvelu_on_pitkaaikaista",
              row: 15,
              label: { fi: "Palvelu on pitkäaikaista", sv: "Servicen är långvarig", en: "The service is long-term" },
              is: "boolean",
              card: "0..1",
              nationwide: true,
            },
            { key: "kuvaus", row: 16, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
          ],
        },
        {
          key: "ratkaisu_ja_perustelut",
          row: 17,
          label: { fi: "Ratkaisu ja perustelut", sv: "Beslut och motiveringar", en: "Decision and its reasons" },
          is: "text",
          card: "1..1",
        },
        {
          key: "myonnettavan_palvelun_jarjestamistapa",
          row: 18,
          label: {
            fi: "Myönnettävän palvelun järjestämistapa",
            sv: "Sätt att ordna den service som beviljas",
            en: "How the granted service is organised",
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
            en: "Additional information on organising the service",
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
            en: "Provisions the decision is based on",
          },
          is: "text",
          card: "1..1",
        },
        {
          key: "paatoksen_voimassaolo",
          row: 21,
          label: { fi: "Päätöksen voimassaolo", sv: "Beslutets giltighetstid", en: "Validity of the decision" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "alkamispaiva",
              row: 22,
              label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Start date" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "paattymispaiva",
              row: 23,
              label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "End date" },
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
            en: "Immediate enforcement of the decision",
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
                en: "The decision is enforced at once regardless of appeal",
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
                en: "Grounds for immediate enforcement",
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
            en: "This decision is made known to the following persons",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "valmistelija",
          row: 28,
          label: { fi: "Valmistelija", sv: "Beredare", en: "Preparer" },
          is: "group",
          card: "0..*",
          fields: [
            { key: "sukunimi", row: 29, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 30, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
            {
              key: "tehtavanimike",
              row: 31,
              label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
              is: "text",
              card: "0..1",
            },
            {
              key: "palveluyksikko",
              row: 32,
              label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
              is: "code",
              card: "0..1",
              codes: { oid: "1.2.246.537.6.202" },
            },
          ],
        },
        {
          key: "paatoksentekija",
          row: 33,
          label: { fi: "Päätöksentekijä", sv: "Beslutsfattare", en: "Decision maker" },
          is: "group",
          card: "1..1",
          fields: [
            { key: "sukunimi", row: 34, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 35, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
            {
              key: "tehtavanimike",
              row: 36,
              label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
              is: "text",
              card: "0..1",
            },
            {
              key: "palveluyksikko",
              row: 37,
              label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
              is: "code",
              card: "0..1",
              codes: { oid: "1.2.246.537.6.202" },
            },
          ],
        },
        {
          key: "lisatietojen_antaja",
          row: 38,
          label: { fi: "Lisätietojen antaja", sv: "Lämnare av tilläggsuppgifter", en: "Person who gives further information" },
          is: "group",
          card: "1..*",
          fields: [
            { key: "sukunimi", row: 39, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 40, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
            {
              key: "tehtavanimike",
              row: 41,
              label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
              is: "text",
              card: "0..1",
            },
            {
              key: "palveluyksikko",
              row: 42,
              label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
              is: "code",
              card: "0..1",
              codes: { oid: "1.2.246.537.6.202" },
            },
            {
              key: "yhteystiedot",
              row: 43,
              label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
              is: "group",
              card: "1..1",
              fields: [
                {
                  key: "kayntiosoite",
                  row: 44,
                  label: { fi: "Käyntiosoite", sv: "Besöksadress", en: "Visiting address" },
                  is: "group",
                  card: "0..1",
                  fields: [
                    {
                      key: "lahiosoite",
                      row: 45,
                      label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postinumero",
                      row: 46,
                      label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postitoimipaikka",
                      row: 47,
                      label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                      is: "name",
                      card: "0..1",
                    },
                  ],
                },
                {
                  key: "postiosoite",
                  row: 48,
                  label: { fi: "Postiosoite", sv: "Postadress", en: "Postal address" },
                  is: "group",
                  card: "1..1",
                  fields: [
                    {
                      key: "lahiosoite",
                      row: 49,
                      label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                      is: "text",
                      card: "1..1",
                    },
                    {
                      key: "postinumero",
                      row: 50,
                      label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                      is: "text",
                      card: "1..1",
                    },
                    {
                      key: "postitoimipaikka",
                      row: 51,
                      label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                      is: "name",
                      card: "1..1",
                    },
                  ],
                },
                {
                  key: "puhelinnumero",
                  row: 52,
                  label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
                  is: "text",
                  card: "1..1",
                },
                {
                  key: "sahkopostiosoite",
                  row: 53,
                  label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
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
          label: { fi: "Muutoksenhaku", sv: "Ändringssökande", en: "Appeal" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "muutoksenhakukeino",
              row: 55,
              label: { fi: "Muutoksenhakukeino", sv: "Rättsmedel", en: "Means of appeal" },
              is: "code",
              card: "0..1",
              codes: { oid: "1.2.246.537.6.1211" },
            },
            { key: "ohjeteksti", row: 56, label: { fi: "Ohjeteksti", sv: "Anvisning", en: "Instructions" }, is: "text", card: "1..1" },
            {
              key: "viranomainen",
              row: 57,
              label: {
                fi: "Viranomainen, jolta haetaan muutosta päätökseen",
                sv: "Myndighet, hos vilken ändring av beslutet ansöks",
                en: "Authority to which the decision is appealed",
              },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "organisaation_nimi",
                  row: 58,
                  label: { fi: "Organisaation nimi", sv: "Organisationens namn", en: "Name of the organisation" },
                  is: "name",
                  card: "0..1",
                },
                {
                  key: "yhteystiedot",
                  row: 59,
                  label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
                  is: "group",
                  card: "0..1",
                  fields: [
                    {
                      key: "kayntiosoite",
                      row: 60,
                      label: { fi: "Käyntiosoite", sv: "Besöksadress", en: "Visiting address" },
                      is: "group",
                      card: "0..1",
                      fields: [
                        {
                          key: "lahiosoite",
                          row: 61,
                          label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postinumero",
                          row: 62,
                          label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postitoimipaikka",
                          row: 63,
                          label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                          is: "name",
                          card: "0..1",
                        },
                      ],
                    },
                    {
                      key: "postiosoite",
                      row: 64,
                      label: { fi: "Postiosoite", sv: "Postadress", en: "Postal address" },
                      is: "group",
                      card: "0..1",
                      fields: [
                        {
                          key: "lahiosoite",
                          row: 65,
                          label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postinumero",
                          row: 66,
                          label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postitoimipaikka",
                          row: 67,
                          label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                          is: "name",
                          card: "0..1",
                        },
                      ],
                    },
                    {
                      key: "puhelinnumero",
                      row: 68,
                      label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "sahkopostiosoite",
                      row: 69,
                      label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
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
              label: { fi: "Muutoksenhakukirjelmän vastaanottaja", sv: "Mottagare av besvärsskrift", en: "Recipient of the appeal" },
              is: "group",
              card: "0..*",
              fields: [
                {
                  key: "organisaation_nimi",
                  row: 71,
                  label: { fi: "Organisaation nimi", sv: "Organisationens namn", en: "Name of the organisation" },
                  is: "name",
                  card: "0..1",
                },
                {
                  key: "yhteystiedot",
                  row: 72,
                  label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
                  is: "group",
                  card: "0..1",
                  fields: [
                    {
                      key: "kayntiosoite",
                      row: 73,
                      label: { fi: "Käyntiosoite", sv: "Besöksadress", en: "Visiting address" },
                      is: "group",
                      card: "0..1",
                      fields: [
                        {
                          key: "lahiosoite",
                          row: 74,
                          label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postinumero",
                          row: 75,
                          label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postitoimipaikka",
                          row: 76,
                          label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                          is: "name",
                          card: "0..1",
                        },
                      ],
                    },
                    {
                      key: "postiosoite",
                      row: 77,
                      label: { fi: "Postiosoite", sv: "Postadress", en: "Postal address" },
                      is: "group",
                      card: "0..1",
                      fields: [
                        {
                          key: "lahiosoite",
                          row: 78,
                          label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postinumero",
                          row: 79,
                          label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postitoimipaikka",
                          row: 80,
                          label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                          is: "name",
                          card: "0..1",
                        },
                      ],
                    },
                    {
                      key: "puhelinnumero",
                      row: 81,
                      label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "sahkopostiosoite",
                      row: 82,
                      label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
                      is: "text",
                      card: "0..1",
                    },
                  ],
                },
              ],
            },
            { key: "maaraaika", row: 83, label: { fi: "Määräaika", sv: "Tidsfrist", en: "Time limit" }, is: "text", card: "0..1" },
          ],
        },
      ],
    },
    {
      key: "lisatiedot",
      row: 84,
      label: { fi: "Lisätiedot", sv: "Mer information", en: "Additional information" },
      is: "text",
      card: "0..1",
    },
    {
      key: "allekirjoitus",
      row: 85,
      label: { fi: "Allekirjoitus", sv: "Underskrift", en: "Signature" },
      is: "group",
      card: "1..1",
      fields: [
        {
          key: "allekirjoituksen_tyyppi",
          row: 86,
          label: { fi: "Allekirjoituksen tyyppi", sv: "Typ av underskrift", en: "Type of signature" },
          is: "code",
          card: "1..1",
          codes: { oid: "1.2.246.537.5.40161" },
        },
      ],
    },
  ],
  conditions: workingAgeServiceDecisionConditions,
};
