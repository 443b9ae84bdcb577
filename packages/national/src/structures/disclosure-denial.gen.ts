// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { CodeEntry } from "@koonti/core";
import { disclosureDenialConditions } from "../conditions/disclosure-denial.ts";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, Moment, PartialDate } from "../structure/values.ts";

/** The content of a document of disclosureDenial. The numbers are rows of the structure. */
export interface DisclosureDenialDocument {
  /** 1 Client (Asiakas) */
  readonly asiakas: {
    /** 2 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 3 Given names (Etunimet) */
    readonly etunimet: string;
    /** 4 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus: Identifier;
  };
  /** 5 Information text (Infoteksti) */
  readonly infoteksti: string;
  /** 6 Disclosure denials concerning controllers (Rekisterinpitäjää koskevat luovutuskiellot) */
  readonly rekisterinpitajaa_koskevat_luovutuskiellot?: {
    /** 7 Disclosure denial concerning a controller (Rekisterinpitäjää koskeva luovutuskielto) */
    readonly rekisterinpitajaa_koskeva_luovutuskielto?: readonly {
      /** 8 Controller whose data may not be disclosed (Rekisterinpitäjä, jonka tietojen luovutus kielletään) */
      readonly rekisterinpitaja_jonka_tietojen_luovutus_kielletaan: readonly Code[];
      /** 9 Time of the denial (Kiellon asettamisen ajankohta) */
      readonly kiellon_asettamisen_ajankohta: PartialDate;
      /** 10 Disclosure is denied by the client's legal representative instead of the client (Tietojen luovuttamisen kieltävä henkilö on asiakkaan sijaan hänen laillinen edustajansa) */
      readonly kieltaja_on_laillinen_edustaja?: boolean;
      /** 11 Person who denies disclosure of client data (Henkilö, joka kieltää asiakastietojen luovuttamisen) */
      readonly henkilo_joka_kieltaa_asiakastietojen_luovuttamisen?: readonly {
        /** 12 Family name (Sukunimi) */
        readonly sukunimi: string;
        /** 13 Given names (Etunimet) */
        readonly etunimet: string;
        /** 14 Personal identity code (Henkilötunnus) */
        readonly henkilotunnus?: Identifier;
        /** 15 Temporary identifier (Tilapäinen yksilöintitunnus) */
        readonly tilapainen_yksilointitunnus?: Identifier;
        /** 16 Identifier of the guardian (Edunvalvojan tunniste) */
        readonly edunvalvojan_tunniste?: string;
        /** 17 Role (Rooli) */
        readonly rooli: Code;
      }[];
    }[];
  };
  /** 18 Disclosure denials concerning service tasks (Palvelutehtävää koskevat luovutuskiellot) */
  readonly palvelutehtavaa_koskevat_luovutuskiellot?: {
    /** 19 Disclosure denial concerning a service task (Palvelutehtävää koskeva luovutuskielto) */
    readonly palvelutehtavaa_koskeva_luovutuskielto?: readonly {
      /** 20 Service task whose data may not be disclosed (Palvelutehtävä, jonka tietojen luovutus kielletään) */
      readonly palvelutehtava_jonka_tietojen_luovutus_kielletaan: readonly Code[];
      /** 21 Time of the denial (Kiellon asettamisen ajankohta) */
      readonly kiellon_asettamisen_ajankohta: PartialDate;
      /** 22 Disclosure is denied by the client's legal representative instead of the client (Tietojen luovuttamisen kieltävä henkilö on asiakkaan sijaan hänen laillinen edustajansa) */
      readonly kieltaja_on_laillinen_edustaja?: boolean;
      /** 23 Person who denies disclosure of client data (Henkilö, joka kieltää asiakastietojen luovuttamisen) */
      readonly henkilo_joka_kieltaa_asiakastietojen_luovuttamisen?: readonly {
        /** 24 Family name (Sukunimi) */
        readonly sukunimi: string;
        /** 25 Given names (Etunimet) */
        readonly etunimet: string;
        /** 26 Personal identity code (Henkilötunnus) */
        readonly henkilotunnus?: Identifier;
        /** 27 Temporary identifier (Tilapäinen yksilöintitunnus) */
        readonly tilapainen_yksilointitunnus?: Identifier;
        /** 28 Identifier of the guardian (Edunvalvojan tunniste) */
        readonly edunvalvojan_tunniste?: string;
        /** 29 Role (Rooli) */
        readonly rooli: Code;
      }[];
    }[];
  };
  /** 30 Disclosure denials concerning documents (Asiakirjoja koskevat luovutuskiellot) */
  readonly asiakirjoja_koskevat_luovutuskiellot?: {
    /** 31 Disclosure denial concerning a document (Asiakirjaa koskeva luovutuskielto) */
    readonly asiakirjaa_koskeva_luovutuskielto?: readonly {
      /** 32 Document whose disclosure is denied (Asiakirja, jonka luovutus kielletään) */
      readonly asiakirja_jonka_luovutus_kielletaan: readonly {
        /** 33 OID (OID-tunnus) */
        readonly oid_tunnus: Identifier;
        /** 34 Name (Nimi) */
        readonly nimi?: Code;
        /** 35 Time of drawing up (Laatimisaika) */
        readonly laatimisaika?: Moment;
      }[];
      /** 36 Time of the denial (Kiellon asettamisen ajankohta) */
      readonly kiellon_asettamisen_ajankohta: PartialDate;
      /** 37 Disclosure is denied by the client's legal representative instead of the client (Tietojen luovuttamisen kieltävä henkilö on asiakkaan sijaan hänen laillinen edustajansa) */
      readonly kieltaja_on_laillinen_edustaja?: boolean;
      /** 38 Person who denies disclosure of client data (Henkilö, joka kieltää asiakastietojen luovuttamisen) */
      readonly henkilo_joka_kieltaa_asiakastietojen_luovuttamisen?: readonly {
        /** 39 Family name (Sukunimi) */
        readonly sukunimi: string;
        /** 40 Given names (Etunimet) */
        readonly etunimet: string;
        /** 41 Personal identity code (Henkilötunnus) */
        readonly henkilotunnus?: Identifier;
        /** 42 Temporary identifier (Tilapäinen yksilöintitunnus) */
        readonly tilapainen_yksilointitunnus?: Identifier;
        /** 43 Identifier of the guardian (Edunvalvojan tunniste) */
        readonly edunvalvojan_tunniste?: string;
        /** 44 Role (Rooli) */
        readonly rooli: Code;
      }[];
    }[];
  };
  /** 45 Document drawn up by a professional (Ammattihenkilön laatima asiakirja) */
  readonly ammattihenkilon_laatima_asiakirja?: {
    /** 46 Author (Laatija) */
    readonly laatija?: {
      /** 47 Family name (Sukunimi) */
      readonly sukunimi: string;
      /** 48 Given names (Etunimet) */
      readonly etunimet: string;
      /** 49 Job title (Tehtävänimike) */
      readonly tehtavanimike?: string;
      /** 50 Service unit (Palveluyksikkö) */
      readonly palveluyksikko?: Code;
    };
    /** 51 Grounds or other information on giving or withdrawing the denial (Perustelut tai muut lisätiedot kiellon asettamisesta tai perumisesta) */
    readonly perustelut_tai_muut_lisatiedot_kiellon_asettamisesta_tai_perumisesta?: string;
  };
  /** 52 Date of drawing up (Laatimispäivämäärä) */
  readonly laatimispaivamaara?: PartialDate;
}

const rooliCodes: readonly CodeEntry[] = [
  { code: "31", label: { fi: "Huoltaja", sv: "Vårdnadshavare", en: "Custodian" } },
  { code: "32", label: { fi: "Edunvalvoja", sv: "Intressebevakare", en: "Guardian" } },
  {
    code: "33",
    label: { fi: "Edunvalvontavaltuutettu", sv: "Intressebevakningsfullmäktig", en: "Holder of a continuing power of attorney" },
  },
  { code: "34", label: { fi: "Valtuutettu", sv: "Befullmäktigad", en: "Authorised representative" } },
];

/** Disclosure denial: Kieltoasiakirja (1.2.246.537.6.1505.9.2023.6.5). */
export const disclosureDenial: Structure<DisclosureDenialDocument> = {
  oid: "1.2.246.537.6.1505.9.2023.6.5",
  version: "2023-06-05",
  componentLibrary: "2023-06-05",
  type: "Kieltoasiakirja",
  root: "kieltoasiakirja",
  name: { fi: "Kieltoasiakirja", sv: "Förbudshandling", en: "Disclosure denial" },
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
      ],
    },
    {
      key: "infoteksti",
      row: 5,
      label: { fi: "Infoteksti", sv: "Infotext", en: "Information text" },
      is: "phrase",
      card: "1..1",
      phrases: ["606-102fd97b7b149cdf"],
    },
    {
      key: "rekisterinpitajaa_koskevat_luovutuskiellot",
      row: 6,
      label: {
        fi: "Rekisterinpitäjää koskevat luovutuskiellot",
        sv: "Samtliga förbud mot utlämnande som gäller den personuppgiftsansvarige",
        en: "Disclosure denials concerning controllers",
      },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "rekisterinpitajaa_koskeva_luovutuskielto",
          row: 7,
          label: {
            fi: "Rekisterinpitäjää koskeva luovutuskielto",
            sv: "Förbud mot utlämnande som gäller den personuppgiftsansvarige",
            en: "Disclosure denial concerning a controller",
          },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "rekisterinpitaja_jonka_tietojen_luovutus_kielletaan",
              row: 8,
              label: {
                fi: "Rekisterinpitäjä, jonka tietojen luovutus kielletään",
                sv: "Personuppgiftsansvarig vars uppgifter förbudet mot utlämnande gäller",
                en: "Controller whose data may not be disclosed",
              },
              is: "code",
              card: "1..*",
              codes: { oid: "1.2.246.537.6.202" },
            },
            {
              key: "kiellon_asettamisen_ajankohta",
              row: 9,
              label: { fi: "Kiellon asettamisen ajankohta", sv: "Tidpunkten för meddelande av förbud", en: "Time of the denial" },
              is: "date",
              card: "1..1",
            },
            {
              key: "kieltaja_on_laillinen_edustaja",
              row: 10,
              label: {
                fi: "Tietojen luovuttamisen kieltävä henkilö on asiakkaan sijaan hänen laillinen edustajansa",
                sv: "Personen som förbjuder utlämnande av klientuppgifter är klientens lagliga företrädare",
                en: "Disclosure is denied by the client's legal representative instead of the client",
              },
              is: "boolean",
              card: "0..1",
            },
            {
              key: "henkilo_joka_kieltaa_asiakastietojen_luovuttamisen",
              row: 11,
              label: {
                fi: "Henkilö, joka kieltää asiakastietojen luovuttamisen",
                sv: "Person som förbjuder utlämnande av klientuppgifter",
                en: "Person who denies disclosure of client data",
              },
              is: "group",
              card: "0..*",
              conditional: true,
              fields: [
                { key: "sukunimi", row: 12, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
                {
                  key: "etunimet",
                  row: 13,
                  label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" },
                  is: "name",
                  card: "1..1",
                },
                {
                  key: "henkilotunnus",
                  row: 14,
                  label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Personal identity code" },
                  is: "identifier",
                  card: "0..1",
                  conditional: true,
                  system: "urn:oid:1.2.246.21",
                },
                {
                  key: "tilapainen_yksilointitunnus",
                  row: 15,
                  label: { fi: "Tilapäinen yksilöintitunnus", sv: "Temporär identifikationskod", en: "Temporary identifier" },
                  is: "identifier",
                  card: "0..1",
                  conditional: true,
                },
                {
                  key: "edunvalvojan_tunniste",
                  row: 16,
                  label: { fi: "Edunvalvojan tunniste", sv: "Intressebevakarens identifikationskod", en: "Identifier of the guardian" },
                  is: "text",
                  card: "0..1",
                  conditional: true,
                },
                {
                  key: "rooli",
                  row: 17,
                  label: { fi: "Rooli", sv: "Roll", en: "Role" },
                  is: "code",
                  card: "1..1",
                  codes: { oid: "1.2.246.537.6.1284", only: rooliCodes },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      key: "palvelutehtavaa_koskevat_luovutuskiellot",
      row: 18,
      label: {
        fi: "Palvelutehtävää koskevat luovutuskiellot",
        sv: "Samtliga förbud mot utlämnande som gäller serviceuppgiften",
        en: "Disclosure denials concerning service tasks",
      },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "palvelutehtavaa_koskeva_luovutuskielto",
          row: 19,
          label: {
            fi: "Palvelutehtävää koskeva luovutuskielto",
            sv: "Förbud mot utlämnande som gäller serviceuppgiften",
            en: "Disclosure denial concerning a service task",
          },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "palvelutehtava_jonka_tietojen_luovutus_kielletaan",
              row: 20,
              label: {
                fi: "Palvelutehtävä, jonka tietojen luovutus kielletään",
                sv: "Serviceuppgift som omfattar de uppgifter som förbudet mot utlämnande gäller",
                en: "Service task whose data may not be disclosed",
              },
              is: "code",
              card: "1..*",
              codes: { oid: "1.2.246.537.6.1221" },
            },
            {
              key: "kiellon_asettamisen_ajankohta",
              row: 21,
              label: { fi: "Kiellon asettamisen ajankohta", sv: "Tidpunkten för meddelande av förbud", en: "Time of the denial" },
              is: "date",
              card: "1..1",
            },
            {
              key: "kieltaja_on_laillinen_edustaja",
              row: 22,
              label: {
                fi: "Tietojen luovuttamisen kieltävä henkilö on asiakkaan sijaan hänen laillinen edustajansa",
                sv: "Personen som förbjuder utlämnande av klientuppgifter är klientens lagliga företrädare",
                en: "Disclosure is denied by the client's legal representative instead of the client",
              },
              is: "boolean",
              card: "0..1",
            },
            {
              key: "henkilo_joka_kieltaa_asiakastietojen_luovuttamisen",
              row: 23,
              label: {
                fi: "Henkilö, joka kieltää asiakastietojen luovuttamisen",
                sv: "Person som förbjuder utlämnande av klientuppgifter",
                en: "Person who denies disclosure of client data",
              },
              is: "group",
              card: "0..*",
              conditional: true,
              fields: [
                { key: "sukunimi", row: 24, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
                {
                  key: "etunimet",
                  row: 25,
                  label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" },
                  is: "name",
                  card: "1..1",
                },
                {
                  key: "henkilotunnus",
                  row: 26,
                  label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Personal identity code" },
                  is: "identifier",
                  card: "0..1",
                  conditional: true,
                  system: "urn:oid:1.2.246.21",
                },
                {
                  key: "tilapainen_yksilointitunnus",
                  row: 27,
                  label: { fi: "Tilapäinen yksilöintitunnus", sv: "Temporär identifikationskod", en: "Temporary identifier" },
                  is: "identifier",
                  card: "0..1",
                  conditional: true,
                },
                {
                  key: "edunvalvojan_tunniste",
                  row: 28,
                  label: { fi: "Edunvalvojan tunniste", sv: "Intressebevakarens identifikationskod", en: "Identifier of the guardian" },
                  is: "text",
                  card: "0..1",
                  conditional: true,
                },
                {
                  key: "rooli",
                  row: 29,
                  label: { fi: "Rooli", sv: "Roll", en: "Role" },
                  is: "code",
                  card: "1..1",
                  codes: { oid: "1.2.246.537.6.1284", only: rooliCodes },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      key: "asiakirjoja_koskevat_luovutuskiellot",
      row: 30,
      label: {
        fi: "Asiakirjoja koskevat luovutuskiellot",
        sv: "Samtliga förbud mot utlämnande som gäller handlingar",
        en: "Disclosure denials concerning documents",
      },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "asiakirjaa_koskeva_luovutuskielto",
          row: 31,
          label: {
            fi: "Asiakirjaa koskeva luovutuskielto",
            sv: "Förbud mot utlämnande som gäller handlingar",
            en: "Disclosure denial concerning a document",
          },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "asiakirja_jonka_luovutus_kielletaan",
              row: 32,
              label: {
                fi: "Asiakirja, jonka luovutus kielletään",
                sv: "Handling vars utlämnande förbjuds",
                en: "Document whose disclosure is denied",
              },
              is: "group",
              card: "1..*",
              fields: [
                { key: "oid_tunnus", row: 33, label: { fi: "OID-tunnus", sv: "OID-kod", en: "OID" }, is: "identifier", card: "1..1" },
                {
                  key: "nimi",
                  row: 34,
                  label: { fi: "Nimi", sv: "Namn", en: "Name" },
                  is: "code",
                  card: "0..1",
                  codes: { oid: "1.2.246.537.6.1506" },
                },
                {
                  key: "laatimisaika",
                  row: 35,
                  label: { fi: "Laatimisaika", sv: "Tidpunkt för upprättande", en: "Time of drawing up" },
                  is: "dateTime",
                  card: "0..1",
                },
              ],
            },
            {
              key: "kiellon_asettamisen_ajankohta",
              row: 36,
              label: { fi: "Kiellon asettamisen ajankohta", sv: "Tidpunkten för meddelande av förbud", en: "Time of the denial" },
              is: "date",
              card: "1..1",
            },
            {
              key: "kieltaja_on_laillinen_edustaja",
              row: 37,
              label: {
                fi: "Tietojen luovuttamisen kieltävä henkilö on asiakkaan sijaan hänen laillinen edustajansa",
                sv: "Personen som förbjuder utlämnande av klientuppgifter är klientens lagliga företrädare",
                en: "Disclosure is denied by the client's legal representative instead of the client",
              },
              is: "boolean",
              card: "0..1",
            },
            {
              key: "henkilo_joka_kieltaa_asiakastietojen_luovuttamisen",
              row: 38,
              label: {
                fi: "Henkilö, joka kieltää asiakastietojen luovuttamisen",
                sv: "Person som förbjuder utlämnande av klientuppgifter",
                en: "Person who denies disclosure of client data",
              },
              is: "group",
              card: "0..*",
              conditional: true,
              fields: [
                { key: "sukunimi", row: 39, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
                {
                  key: "etunimet",
                  row: 40,
                  label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" },
                  is: "name",
                  card: "1..1",
                },
                {
                  key: "henkilotunnus",
                  row: 41,
                  label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Personal identity code" },
                  is: "identifier",
                  card: "0..1",
                  conditional: true,
                  system: "urn:oid:1.2.246.21",
                },
                {
                  key: "tilapainen_yksilointitunnus",
                  row: 42,
                  label: { fi: "Tilapäinen yksilöintitunnus", sv: "Temporär identifikationskod", en: "Temporary identifier" },
                  is: "identifier",
                  card: "0..1",
                  conditional: true,
                },
                {
                  key: "edunvalvojan_tunniste",
                  row: 43,
                  label: { fi: "Edunvalvojan tunniste", sv: "Intressebevakarens identifikationskod", en: "Identifier of the guardian" },
                  is: "text",
                  card: "0..1",
                  conditional: true,
                },
                {
                  key: "rooli",
                  row: 44,
                  label: { fi: "Rooli", sv: "Roll", en: "Role" },
                  is: "code",
                  card: "1..1",
                  codes: { oid: "1.2.246.537.6.1284", only: rooliCodes },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      key: "ammattihenkilon_laatima_asiakirja",
      row: 45,
      label: {
        fi: "Ammattihenkilön laatima asiakirja",
        sv: "Handling som upprättats av en yrkesutbildad person",
        en: "Document drawn up by a professional",
      },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "laatija",
          row: 46,
          label: { fi: "Laatija", sv: "Upprättad av", en: "Author" },
          is: "group",
          card: "0..1",
          conditional: true,
          fields: [
            { key: "sukunimi", row: 47, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 48, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
            {
              key: "tehtavanimike",
              row: 49,
              label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
              is: "text",
              card: "0..1",
            },
            {
              key: "palveluyksikko",
              row: 50,
              label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
              is: "code",
              card: "0..1",
              codes: { oid: "1.2.246.537.6.202" },
            },
          ],
        },
        {
          key: "perustelut_tai_muut_lisatiedot_kiellon_asettamisesta_tai_perumisesta",
          row: 51,
          label: {
            fi: "Perustelut tai muut lisätiedot kiellon asettamisesta tai perumisesta",
            sv: "Motiveringar eller andra tilläggsuppgifter om meddelande av eller återkallande av tillstånd för utlämnande",
            en: "Grounds or other information on giving or withdrawing the denial",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "laatimispaivamaara",
      row: 52,
      label: { fi: "Laatimispäivämäärä", sv: "Datum för upprättande", en: "Date of drawing up" },
      is: "date",
      card: "0..1",
    },
  ],
  conditions: disclosureDenialConditions,
};
