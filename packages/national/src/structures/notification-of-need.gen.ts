// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { CodeEntry } from "@koonti/core";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of notificationOfNeed. The numbers are rows of the structure. */
export interface NotificationOfNeedDocument {
  /** 1 Person the notification is about (Henkilö, josta ilmoitus tehdään) */
  readonly asiakas: readonly {
    /** 2 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 3 Given names (Etunimet) */
    readonly etunimet: string;
    /** 4 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus?: Identifier;
    /** 5 Non-disclosure order (Turvakielto) */
    readonly turvakielto?: boolean;
    /** 6 Contact details (Yhteystiedot) */
    readonly yhteystiedot?: {
      /** 7 Address (Osoite) */
      readonly osoite?: readonly {
        /** 8 Street address (Lähiosoite) */
        readonly lahiosoite?: string;
        /** 9 Postal code (Postinumero) */
        readonly postinumero?: string;
        /** 10 Post office (Postitoimipaikka) */
        readonly postitoimipaikka?: string;
      }[];
      /** 11 Telephone number (Puhelinnumero) */
      readonly puhelinnumero?: string;
    };
  }[];
  /** 12 Notifier (Ilmoittaja) */
  readonly ilmoittaja?: readonly {
    /** 13 Person (Henkilö) */
    readonly henkilo?: {
      /** 14 Family name (Sukunimi) */
      readonly sukunimi: string;
      /** 15 Given names (Etunimet) */
      readonly etunimet: string;
      /** 16 Job title (Tehtävänimike) */
      readonly tehtavanimike?: string;
      /** 17 Organisation (Organisaatio) */
      readonly organisaatio?: string;
      /** 18 Contact details (Yhteystiedot) */
      readonly yhteystiedot: {
        /** 19 Address (Osoite) */
        readonly osoite?: readonly {
          /** 20 Street address (Lähiosoite) */
          readonly lahiosoite?: string;
          /** 21 Postal code (Postinumero) */
          readonly postinumero?: string;
          /** 22 Post office (Postitoimipaikka) */
          readonly postitoimipaikka?: string;
        }[];
        /** 23 Telephone number (Puhelinnumero) */
        readonly puhelinnumero: string;
      };
    };
    /** 24 Notifier's role (Ilmoittajataho) */
    readonly taho?: Code;
    /** 25 Description of the notifier's role (Ilmoittajatahon kuvaus) */
    readonly kuvaus?: string;
    /** 26 Notifier's details are kept confidential (Ilmoittajan tietojen salassapito) */
    readonly ilmoittajan_tietojen_salassapito?: boolean;
    /** 27 Grounds for confidentiality (Salassapidon perustelut) */
    readonly salassapidon_perustelut?: string;
  }[];
  /** 28 Date of notification (Ilmoittamispäivämäärä) */
  readonly ilmoittamispaivamaara?: PartialDate;
  /** 29 Concern behind the notification of a need for social care (Huoli, jonka takia ilmoitus sosiaalihuollon tarpeesta tehdään) */
  readonly asiasisalto?: readonly Code[];
  /** 30 Description of the situation and the concern (Kuvaus tilanteesta ja huolesta) */
  readonly kuvaus_tilanteesta_ja_huolesta: string;
  /** 31 Additional information (Lisätiedot) */
  readonly lisatiedot?: string;
  /** 32 Information on the law (Lakiselostus) */
  readonly lakiselostus?: string;
  /** 33 Author (Laatija) */
  readonly laatija?: {
    /** 34 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 35 Given names (Etunimet) */
    readonly etunimet: string;
    /** 36 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 37 Service unit (Palveluyksikkö) */
    readonly palveluyksikko?: Code;
  };
}

const asiasisaltoCodes: readonly CodeEntry[] = [
  {
    code: "1",
    label: {
      fi: "Jokapäiväisestä elämästä selviytymiseen liittyvä tuen tarve",
      sv: "Stödbehov för att klara sitt vardagsliv",
      en: "Support need related to coping in daily life",
    },
  },
  { code: "2", label: { fi: "Asumiseen liittyvä tuen tarve", sv: "Stödbehov för boende", en: "Support need related to housing" } },
  { code: "3", label: { fi: "Taloudellisen tuen tarve", sv: "Behov av ekonomiskt stöd", en: "Need of financial support" } },
  {
    code: "4",
    label: {
      fi: "Osallisuuteen ja syrjäytymiseen liittyvä tuen tarve",
      sv: "Stödbehov relaterat till delaktighet eller marginalisering",
      en: "Support need related to participation and exclusion",
    },
  },
  {
    code: "5",
    label: {
      fi: "Lähisuhde- ja perheväkivallasta tai kaltoinkohtelusta aiheutuva tuen tarve",
      sv: "Stödbehov till följd av våld i nära relationer och inom familjen eller illabehandling",
      en: "Support need due to intimate-partner or family violence or maltreatment",
    },
  },
  {
    code: "6",
    label: {
      fi: "Äkilliseen kriisitilanteeseen liittyvä tuen tarve",
      sv: "Stödbehov relaterat till en akut krissituation",
      en: "Support need related to a sudden crisis",
    },
  },
  {
    code: "7",
    label: {
      fi: "Lapsen tasapainoiseen kehitykseen ja hyvinvointiin liittyvä tuen tarve",
      sv: "Stödbehov relaterat till en harmonisk utveckling och välbefinnande hos barn",
      en: "Support need related to a child's balanced development and wellbeing",
    },
  },
  {
    code: "8",
    label: {
      fi: "Päihteiden ongelmakäytöstä aiheutuva tuen tarve",
      sv: "Stödbehov på grund av drogmissbruk",
      en: "Support need due to problem use of substances",
    },
  },
  {
    code: "9",
    label: {
      fi: "Mielenterveyden ongelmista aiheutuva tuen tarve",
      sv: "Stödbehov på grund av problem med den psykiska hälsan",
      en: "Support need due to mental health problems",
    },
  },
  {
    code: "10",
    label: {
      fi: "Toimintakyvyn heikentymisestä aiheutuva tuen tarve",
      sv: "Stödbehov på grund av nedsatt funktionsförmåga",
      en: "Support need due to reduced functioning",
    },
  },
  {
    code: "11",
    label: {
      fi: "Omaisen tai läheisen tuen tarve",
      sv: "Stödbehov hos en anhörig eller närstående",
      en: "Support need of a relative or close person",
    },
  },
  { code: "99", label: { fi: "Muu tuen tarve", sv: "Annat stödbehov", en: "Other support need" } },
];

/** Notification of a need for social care: Ilmoitus sosiaalihuollon tarpeesta (1.2.246.537.6.1506.4006.2023.5.31). */
export const notificationOfNeed: Structure<NotificationOfNeedDocument> = {
  oid: "1.2.246.537.6.1506.4006.2023.5.31",
  version: "2023-05-31",
  componentLibrary: "2023-05-26",
  type: "Ilmoitus",
  root: "ilmoitus_sosiaalihuollon_tarpeesta",
  name: { fi: "Ilmoitus sosiaalihuollon tarpeesta", sv: "Anmälan om behov av socialvård", en: "Notification of a need for social care" },
  fields: [
    {
      key: "asiakas",
      row: 1,
      label: { fi: "Henkilö, josta ilmoitus tehdään", sv: "Person som anmälan gäller", en: "Person the notification is about" },
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
          system: "urn:oid:1.2.246.21",
        },
        {
          key: "turvakielto",
          row: 5,
          label: { fi: "Turvakielto", sv: "Spärrmarkering", en: "Non-disclosure order" },
          is: "boolean",
          card: "0..1",
        },
        {
          key: "yhteystiedot",
          row: 6,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 7,
              label: { fi: "Osoite", sv: "Adress", en: "Address" },
              is: "group",
              card: "0..*",
              fields: [
                { key: "lahiosoite", row: 8, label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" }, is: "text", card: "0..1" },
                { key: "postinumero", row: 9, label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" }, is: "text", card: "0..1" },
                {
                  key: "postitoimipaikka",
                  row: 10,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 11,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
              is: "text",
              card: "0..1",
            },
          ],
        },
      ],
    },
    {
      key: "ilmoittaja",
      row: 12,
      label: { fi: "Ilmoittaja", sv: "Anmälare", en: "Notifier" },
      is: "group",
      card: "0..*",
      fields: [
        {
          key: "henkilo",
          row: 13,
          label: { fi: "Henkilö", sv: "Person", en: "Person" },
          is: "group",
          card: "0..1",
          hidden: true,
          fields: [
            { key: "sukunimi", row: 14, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 15, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
            {
              key: "tehtavanimike",
              row: 16,
              label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
              is: "text",
              card: "0..1",
            },
            {
              key: "organisaatio",
              row: 17,
              label: { fi: "Organisaatio", sv: "Organisation", en: "Organisation" },
              is: "name",
              card: "0..1",
            },
            {
              key: "yhteystiedot",
              row: 18,
              label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
              is: "group",
              card: "1..1",
              fields: [
                {
                  key: "osoite",
                  row: 19,
                  label: { fi: "Osoite", sv: "Adress", en: "Address" },
                  is: "group",
                  card: "0..*",
                  fields: [
                    {
                      key: "lahiosoite",
                      row: 20,
                      label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postinumero",
                      row: 21,
                      label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postitoimipaikka",
                      row: 22,
                      label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                      is: "name",
                      card: "0..1",
                    },
                  ],
                },
                {
                  key: "puhelinnumero",
                  row: 23,
                  label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
                  is: "text",
                  card: "1..1",
                },
              ],
            },
          ],
        },
        {
          key: "taho",
          row: 24,
          label: { fi: "Ilmoittajataho", sv: "Den som gör anmälan", en: "Notifier's role" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1243" },
        },
        {
          key: "kuvaus",
          row: 25,
          label: { fi: "Ilmoittajatahon kuvaus", sv: "Beskrivning av den som gör anmälan", en: "Description of the notifier's role" },
          is: "text",
          card: "0..1",
        },
        {
          key: "ilmoittajan_tietojen_salassapito",
          row: 26,
          label: {
            fi: "Ilmoittajan tietojen salassapito",
            sv: "Sekretessbeläggning av anmälarens uppgifter",
            en: "Notifier's details are kept confidential",
          },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "salassapidon_perustelut",
          row: 27,
          label: { fi: "Salassapidon perustelut", sv: "Grunder för sekretess", en: "Grounds for confidentiality" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "ilmoittamispaivamaara",
      row: 28,
      label: { fi: "Ilmoittamispäivämäärä", sv: "Anmälningsdatum", en: "Date of notification" },
      is: "date",
      card: "0..1",
      nationwide: true,
    },
    {
      key: "asiasisalto",
      row: 29,
      label: {
        fi: "Huoli, jonka takia ilmoitus sosiaalihuollon tarpeesta tehdään",
        sv: "Bekymmer som föranleder anmälan om behov av socialvård",
        en: "Concern behind the notification of a need for social care",
      },
      is: "code",
      card: "0..*",
      nationwide: true,
      codes: { oid: "1.2.246.537.6.1282", only: asiasisaltoCodes },
    },
    {
      key: "kuvaus_tilanteesta_ja_huolesta",
      row: 30,
      label: {
        fi: "Kuvaus tilanteesta ja huolesta",
        sv: "Beskrivning av situationen och bekymret",
        en: "Description of the situation and the concern",
      },
      is: "text",
      card: "1..1",
    },
    {
      key: "lisatiedot",
      row: 31,
      label: { fi: "Lisätiedot", sv: "Mer information", en: "Additional information" },
      is: "text",
      card: "0..1",
    },
    {
      key: "lakiselostus",
      row: 32,
      label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Information on the law" },
      is: "text",
      card: "0..1",
    },
    {
      key: "laatija",
      row: 33,
      label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
      is: "group",
      card: "0..1",
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
  ],
  conditions: [],
};
