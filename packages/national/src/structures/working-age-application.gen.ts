// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import { workingAgeApplicationConditions } from "../conditions/working-age-application.ts";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of workingAgeApplication. The numbers are rows of the structure. */
export interface WorkingAgeApplicationDocument {
  /** 1 Applicant (Hakija) */
  readonly asiakas: readonly {
    /** 2 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 3 Given names (Etunimet) */
    readonly etunimet: string;
    /** 4 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus: Identifier;
    /** 5 Interpretation (Tulkkaustiedot) */
    readonly tulkkaustiedot?: {
      /** 6 Need for interpretation (Tulkkauksen tarve) */
      readonly tulkkauksen_tarve?: boolean;
      /** 7 Language of interpretation (Tulkkauskieli) */
      readonly tulkkauskieli?: readonly Code[];
    };
    /** 8 Contact details (Yhteystiedot) */
    readonly yhteystiedot?: {
      /** 9 Address (Osoite) */
      readonly osoite?: readonly {
        /** 10 Street address (Lähiosoite) */
        readonly lahiosoite?: string;
        /** 11 Postal code (Postinumero) */
        readonly postinumero?: string;
        /** 12 Post office (Postitoimipaikka) */
        readonly postitoimipaikka?: string;
      }[];
      /** 13 Telephone number (Puhelinnumero) */
      readonly puhelinnumero?: string;
    };
  }[];
  /** 14 Application (Hakemus) */
  readonly hakemus: {
    /** 15 Service applied for (Haettava palvelu) */
    readonly haettava_palvelu: readonly {
      /** 16 Social service (Sosiaalipalvelu) */
      readonly sosiaalipalvelu?: Code;
      /** 17 Additional information (Lisätiedot) */
      readonly kuvaus?: string;
      /** 18 Period for which the service is applied for (Ajanjakso, jolle palvelua haetaan) */
      readonly palvelun_ajanjakso?: {
        /** 19 Start date (Alkamispäivä) */
        readonly alkamispaiva?: PartialDate;
        /** 20 End date (Päättymispäivä) */
        readonly paattymispaiva?: PartialDate;
      };
    }[];
    /** 21 Grounds for the need of the service (Perustelut palvelun tarpeelle) */
    readonly perustelu?: string;
  };
  /** 22 I accept electronic service of documents (Hyväksyn asiakirjojen sähköisen tiedoksiannon) */
  readonly hyvaksyn_asiakirjojen_sahkoisen_tiedoksiannon?: boolean;
  /** 23 Additional information (Lisätiedot) */
  readonly lisatiedot?: string;
  /** 24 Information on the law (Lakiselostus) */
  readonly lakiselostus?: string;
  /** 25 Date (Päivämäärä) */
  readonly paivamaara?: PartialDate;
  /** 26 Author (Laatija) */
  readonly laatija?: {
    /** 27 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 28 Given names (Etunimet) */
    readonly etunimet: string;
    /** 29 Contact details (Yhteystiedot) */
    readonly yhteystiedot?: {
      /** 30 Telephone number (Puhelinnumero) */
      readonly puhelinnumero?: string;
    };
    /** 31 Description (Kuvaus) */
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
      label: { fi: "Hakija", sv: "Sökande", en: "Applicant" },
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
          card: "1..1",
          system: "urn:oid:1.2.246.21",
        },
        {
          key: "tulkkaustiedot",
          row: 5,
          label: { fi: "Tulkkaustiedot", sv: "Tolkningsinformation", en: "Interpretation" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "tulkkauksen_tarve",
              row: 6,
              label: { fi: "Tulkkauksen tarve", sv: "Behov av tolkning", en: "Need for interpretation" },
              is: "boolean",
              card: "0..1",
            },
            {
              key: "tulkkauskieli",
              row: 7,
              label: { fi: "Tulkkauskieli", sv: "Tolkningsspråk", en: "Language of interpretation" },
              is: "code",
              card: "0..*",
              codes: { oid: "1.2.246.537.5.40175" },
            },
          ],
        },
        {
          key: "yhteystiedot",
          row: 8,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 9,
              label: { fi: "Osoite", sv: "Adress", en: "Address" },
              is: "group",
              card: "0..*",
              fields: [
                {
                  key: "lahiosoite",
                  row: 10,
                  label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postinumero",
                  row: 11,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 12,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 13,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
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
      label: { fi: "Hakemus", sv: "Ansökan", en: "Application" },
      is: "group",
      card: "1..1",
      hidden: true,
      fields: [
        {
          key: "haettava_palvelu",
          row: 15,
          label: { fi: "Haettava palvelu", sv: "Service som söks", en: "Service applied for" },
          is: "group",
          card: "1..*",
          fields: [
            {
              key: "sosiaalipalvelu",
              row: 16,
              label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" },
              is: "code",
              card: "0..1",
              nationwide: true,
              conditional: true,
              codes: { oid: "1.2.246.537.6.1222" },
            },
            {
              key: "kuvaus",
              row: 17,
              label: { fi: "Lisätiedot", sv: "Tilläggsuppgifter", en: "Additional information" },
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
                en: "Period for which the service is applied for",
              },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "alkamispaiva",
                  row: 19,
                  label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Start date" },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
                {
                  key: "paattymispaiva",
                  row: 20,
                  label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "End date" },
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
          label: {
            fi: "Perustelut palvelun tarpeelle",
            sv: "Motiveringar till behovet av service",
            en: "Grounds for the need of the service",
          },
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
        en: "I accept electronic service of documents",
      },
      is: "boolean",
      card: "0..1",
    },
    {
      key: "lisatiedot",
      row: 23,
      label: { fi: "Lisätiedot", sv: "Mer information", en: "Additional information" },
      is: "text",
      card: "0..1",
    },
    {
      key: "lakiselostus",
      row: 24,
      label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Information on the law" },
      is: "text",
      card: "0..1",
    },
    { key: "paivamaara", row: 25, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 26,
      label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
      is: "group",
      card: "0..1",
      fields: [
        { key: "sukunimi", row: 27, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 28, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "yhteystiedot",
          row: 29,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          is: "group",
          card: "0..1",
          hidden: true,
          fields: [
            {
              key: "puhelinnumero",
              row: 30,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        { key: "kuvaus", row: 31, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
      ],
    },
  ],
  conditions: workingAgeApplicationConditions,
};
