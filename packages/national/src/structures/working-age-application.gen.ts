// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of workingAgeApplication. The numbers are rows of the structure. */
export interface WorkingAgeApplicationDocument {
  /** 1 Hakija */
  readonly asiakas: readonly {
    /** 2 Sukunimi */
    readonly sukunimi: string;
    /** 3 Etunimet */
    readonly etunimet: string;
    /** 4 Henkilötunnus */
    readonly henkilotunnus: Identifier;
    /** 5 Tulkkaustiedot */
    readonly tulkkaustiedot?: {
      /** 6 Tulkkauksen tarve */
      readonly tulkkauksen_tarve?: boolean;
      /** 7 Tulkkauskieli */
      readonly tulkkauskieli?: readonly Code[];
    };
    /** 8 Yhteystiedot */
    readonly yhteystiedot?: {
      /** 9 Osoite */
      readonly osoite?: readonly {
        /** 10 Lähiosoite */
        readonly lahiosoite?: string;
        /** 11 Postinumero */
        readonly postinumero?: string;
        /** 12 Postitoimipaikka */
        readonly postitoimipaikka?: string;
      }[];
      /** 13 Puhelinnumero */
      readonly puhelinnumero?: string;
    };
  }[];
  /** 14 Hakemus */
  readonly hakemus: {
    /** 15 Haettava palvelu */
    readonly haettava_palvelu: readonly {
      /** 16 Sosiaalipalvelu */
      readonly sosiaalipalvelu?: Code;
      /** 17 Lisätiedot */
      readonly kuvaus?: string;
      /** 18 Ajanjakso, jolle palvelua haetaan */
      readonly palvelun_ajanjakso?: {
        /** 19 Alkamispäivä */
        readonly alkamispaiva?: PartialDate;
        /** 20 Päättymispäivä */
        readonly paattymispaiva?: PartialDate;
      };
    }[];
    /** 21 Perustelut palvelun tarpeelle */
    readonly perustelu?: string;
  };
  /** 22 Hyväksyn asiakirjojen sähköisen tiedoksiannon */
  readonly hyvaksyn_asiakirjojen_sahkoisen_tiedoksiannon?: boolean;
  /** 23 Lisätiedot */
  readonly lisatiedot?: string;
  /** 24 Lakiselostus */
  readonly lakiselostus?: string;
  /** 25 Päivämäärä */
  readonly paivamaara?: PartialDate;
  /** 26 Laatija */
  readonly laatija?: {
    /** 27 Sukunimi */
    readonly sukunimi: string;
    /** 28 Etunimet */
    readonly etunimet: string;
    /** 29 Yhteystiedot */
    readonly yhteystiedot?: {
      /** 30 Puhelinnumero */
      readonly puhelinnumero?: string;
    };
    /** 31 Kuvaus */
    readonly kuvaus?: string;
  };
}

/** Application for services for a working-age client: Työikäisten palvelujen hakemus (1.2.246.537.6.1506.3011.2023.9.8). */
export const workingAgeApplication: Structure<WorkingAgeApplicationDocument> = {
  oid: "1.2.246.537.6.1506.3011.2023.9.8",
  version: "2023-09-08",
  componentLibrary: "2023-09-07",
  type: "Hakemus",
  root: "tyoikaisten_palvelujen_hakemus",
  name: {
    fi: "Työikäisten palvelujen hakemus",
    sv: "Ansökan om service för personer i arbetsför ålder",
    en: "Application for services for a working-age client",
  },
  fields: [
    {
      key: "asiakas",
      row: 1,
      label: { fi: "Hakija", sv: "Sökande", en: "Hakija" },
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
          card: "1..1",
        },
        {
          key: "tulkkaustiedot",
          row: 5,
          label: { fi: "Tulkkaustiedot", sv: "Tolkningsinformation", en: "Tulkkaustiedot" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "tulkkauksen_tarve",
              row: 6,
              label: { fi: "Tulkkauksen tarve", sv: "Behov av tolkning", en: "Tulkkauksen tarve" },
              is: "boolean",
              card: "0..1",
            },
            {
              key: "tulkkauskieli",
              row: 7,
              label: { fi: "Tulkkauskieli", sv: "Tolkningsspråk", en: "Tulkkauskieli" },
              is: "code",
              card: "0..*",
              codes: { oid: "1.2.246.537.5.40175" },
            },
          ],
        },
        {
          key: "yhteystiedot",
          row: 8,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 9,
              label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
              is: "group",
              card: "0..*",
              fields: [
                { key: "lahiosoite", row: 10, label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" }, is: "text", card: "0..1" },
                {
                  key: "postinumero",
                  row: 11,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 12,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 13,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
              is: "text",
              card: "0..1",
            },
          ],
        },
      ],
    },
    {
      key: "hakemus",
      row: 14,
      label: { fi: "Hakemus", sv: "Ansökan", en: "Hakemus" },
      is: "group",
      card: "1..1",
      hidden: true,
      fields: [
        {
          key: "haettava_palvelu",
          row: 15,
          label: { fi: "Haettava palvelu", sv: "Service som söks", en: "Haettava palvelu" },
          is: "group",
          card: "1..*",
          fields: [
            {
              key: "sosiaalipalvelu",
              row: 16,
              label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Sosiaalipalvelu" },
              is: "code",
              card: "0..1",
              nationwide: true,
              conditional: true,
              codes: { oid: "1.2.246.537.6.1222" },
            },
            {
              key: "kuvaus",
              row: 17,
              label: { fi: "Lisätiedot", sv: "Tilläggsuppgifter", en: "Lisätiedot" },
              is: "text",
              card: "0..1",
              conditional: true,
            },
            {
              key: "palvelun_ajanjakso",
              row: 18,
              label: {
                fi: "Ajanjakso, jolle palvelua haetaan",
                sv: "Tidsperiod för vilken servicen ansöks",
                en: "Ajanjakso, jolle palvelua haetaan",
              },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "alkamispaiva",
                  row: 19,
                  label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Alkamispäivä" },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
                {
                  key: "paattymispaiva",
                  row: 20,
                  label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "Päättymispäivä" },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
              ],
            },
          ],
        },
        {
          key: "perustelu",
          row: 21,
          label: { fi: "Perustelut palvelun tarpeelle", sv: "Motiveringar till behovet av service", en: "Perustelut palvelun tarpeelle" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "hyvaksyn_asiakirjojen_sahkoisen_tiedoksiannon",
      row: 22,
      label: {
        fi: "Hyväksyn asiakirjojen sähköisen tiedoksiannon",
        sv: "Jag samtycker till att handlingar delges elektroniskt",
        en: "Hyväksyn asiakirjojen sähköisen tiedoksiannon",
      },
      is: "boolean",
      card: "0..1",
    },
    { key: "lisatiedot", row: 23, label: { fi: "Lisätiedot", sv: "Mer information", en: "Lisätiedot" }, is: "text", card: "0..1" },
    { key: "lakiselostus", row: 24, label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Lakiselostus" }, is: "text", card: "0..1" },
    { key: "paivamaara", row: 25, label: { fi: "Päivämäärä", sv: "Datum", en: "Päivämäärä" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 26,
      label: { fi: "Laatija", sv: "Upprättare", en: "Laatija" },
      is: "group",
      card: "0..1",
      fields: [
        { key: "sukunimi", row: 27, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 28, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "yhteystiedot",
          row: 29,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
          is: "group",
          card: "0..1",
          hidden: true,
          fields: [
            {
              key: "puhelinnumero",
              row: 30,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        { key: "kuvaus", row: 31, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Kuvaus" }, is: "text", card: "0..1" },
      ],
    },
  ],
  conditions: [],
};
