// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { CodeEntry } from "@koonti/core";
import { disclosurePermitConditions } from "../conditions/disclosure-permit.ts";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of disclosurePermit. The numbers are rows of the structure. */
export interface DisclosurePermitDocument {
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
  /** 6 The disclosure permit is given by the client's legal representative instead of the client (Luovutusluvan antaja on asiakkaan sijaan hänen laillinen edustajansa) */
  readonly luovutusluvan_antaja_on_laillinen_edustaja?: boolean;
  /** 7 Giver of the disclosure permit (Luovutusluvan antaja) */
  readonly luovutusluvan_antaja?: readonly {
    /** 8 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 9 Given names (Etunimet) */
    readonly etunimet: string;
    /** 10 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus?: Identifier;
    /** 11 Temporary identifier (Tilapäinen yksilöintitunnus) */
    readonly tilapainen_yksilointitunnus?: Identifier;
    /** 12 Identifier of the guardian (Edunvalvojan tunniste) */
    readonly edunvalvojan_tunniste?: string;
    /** 13 Role (Rooli) */
    readonly rooli: Code;
  }[];
  /** 14 Disclosure permit in force (Voimassa oleva luovutuslupa) */
  readonly voimassa_oleva_luovutuslupa?: {
    /** 15 My social-care client data may be disclosed between controllers of social care (Sosiaalihuollon asiakastietojani saa luovuttaa sosiaalihuollon rekisterinpitäjien välillä) */
    readonly luovutuslupa: boolean;
    /** 16 Time of giving the disclosure permit (Luovutusluvan antamisen ajankohta) */
    readonly luovutusluvan_antamisen_ajankohta: PartialDate;
  };
  /** 17 Document drawn up by a professional (Ammattihenkilön laatima asiakirja) */
  readonly ammattihenkilon_laatima_asiakirja?: {
    /** 18 Author (Laatija) */
    readonly laatija?: {
      /** 19 Family name (Sukunimi) */
      readonly sukunimi: string;
      /** 20 Given names (Etunimet) */
      readonly etunimet: string;
      /** 21 Job title (Tehtävänimike) */
      readonly tehtavanimike?: string;
      /** 22 Service unit (Palveluyksikkö) */
      readonly palveluyksikko?: Code;
    };
    /** 23 Grounds or other information on giving or withdrawing the disclosure permit (Perustelut tai muut lisätiedot luovutusluvan antamisesta tai perumisesta) */
    readonly perustelut_tai_muut_lisatiedot_luovutusluvan_antamisesta_tai_perumisesta?: string;
  };
  /** 24 Date of drawing up (Laatimispäivämäärä) */
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

/** Disclosure permit: Luovutuslupa-asiakirja (1.2.246.537.6.1505.8.2023.6.1). */
export const disclosurePermit: Structure<DisclosurePermitDocument> = {
  oid: "1.2.246.537.6.1505.8.2023.6.1",
  version: "2023-06-01",
  componentLibrary: "2022-09-27",
  type: "Luovutuslupa-asiakirja",
  root: "luovutuslupa_asiakirja",
  name: { fi: "Luovutuslupa-asiakirja", sv: "Tillståndshandling", en: "Disclosure permit" },
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
      phrases: ["1348-4a0e63355abd053d"],
    },
    {
      key: "luovutusluvan_antaja_on_laillinen_edustaja",
      row: 6,
      label: {
        fi: "Luovutusluvan antaja on asiakkaan sijaan hänen laillinen edustajansa",
        sv: "Den som ger tillstånd för utlämnande är klientens lagliga företrädare i klientens ställe",
        en: "The disclosure permit is given by the client's legal representative instead of the client",
      },
      is: "boolean",
      card: "0..1",
    },
    {
      key: "luovutusluvan_antaja",
      row: 7,
      label: { fi: "Luovutusluvan antaja", sv: "Den som ger tillstånd för utlämnande", en: "Giver of the disclosure permit" },
      is: "group",
      card: "0..*",
      conditional: true,
      fields: [
        { key: "sukunimi", row: 8, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 9, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "henkilotunnus",
          row: 10,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Personal identity code" },
          is: "identifier",
          card: "0..1",
          conditional: true,
          system: "urn:oid:1.2.246.21",
        },
        {
          key: "tilapainen_yksilointitunnus",
          row: 11,
          label: { fi: "Tilapäinen yksilöintitunnus", sv: "Temporär identifikationskod", en: "Temporary identifier" },
          is: "identifier",
          card: "0..1",
          conditional: true,
        },
        {
          key: "edunvalvojan_tunniste",
          row: 12,
          label: { fi: "Edunvalvojan tunniste", sv: "Intressebevakarens identifikationskod", en: "Identifier of the guardian" },
          is: "text",
          card: "0..1",
          conditional: true,
        },
        {
          key: "rooli",
          row: 13,
          label: { fi: "Rooli", sv: "Roll", en: "Role" },
          is: "code",
          card: "1..1",
          codes: { oid: "1.2.246.537.6.1284", only: rooliCodes },
        },
      ],
    },
    {
      key: "voimassa_oleva_luovutuslupa",
      row: 14,
      label: { fi: "Voimassa oleva luovutuslupa", sv: "Gällande tillstånd för utlämnande", en: "Disclosure permit in force" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "luovutuslupa",
          row: 15,
          label: {
            fi: "Sosiaalihuollon asiakastietojani saa luovuttaa sosiaalihuollon rekisterinpitäjien välillä",
            sv: "Mina klientuppgifter inom socialvården får lämnas ut till andra personuppgiftsansvariga inom socialvården",
            en: "My social-care client data may be disclosed between controllers of social care",
          },
          is: "boolean",
          card: "1..1",
        },
        {
          key: "luovutusluvan_antamisen_ajankohta",
          row: 16,
          label: {
            fi: "Luovutusluvan antamisen ajankohta",
            sv: "Tidpunkten för beviljande av tillstånd för utlämnande",
            en: "Time of giving the disclosure permit",
          },
          is: "date",
          card: "1..1",
        },
      ],
    },
    {
      key: "ammattihenkilon_laatima_asiakirja",
      row: 17,
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
          row: 18,
          label: { fi: "Laatija", sv: "Upprättad av", en: "Author" },
          is: "group",
          card: "0..1",
          conditional: true,
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
        {
          key: "perustelut_tai_muut_lisatiedot_luovutusluvan_antamisesta_tai_perumisesta",
          row: 23,
          label: {
            fi: "Perustelut tai muut lisätiedot luovutusluvan antamisesta tai perumisesta",
            sv: "Motiveringar eller andra tilläggsuppgifter om meddelande av eller återkallande av tillstånd för utlämnande",
            en: "Grounds or other information on giving or withdrawing the disclosure permit",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "laatimispaivamaara",
      row: 24,
      label: { fi: "Laatimispäivämäärä", sv: "Datum för upprättande", en: "Date of drawing up" },
      is: "date",
      card: "0..1",
    },
  ],
  conditions: disclosurePermitConditions,
};
