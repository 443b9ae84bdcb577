// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { CodeEntry } from "@koonti/core";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of notificationOfNeed. The numbers are rows of the structure. */
export interface NotificationOfNeedDocument {
  /** 1 Henkilö, josta ilmoitus tehdään */
  readonly asiakas: readonly {
    /** 2 Sukunimi */
    readonly sukunimi: string;
    /** 3 Etunimet */
    readonly etunimet: string;
    /** 4 Henkilötunnus */
    readonly henkilotunnus?: Identifier;
    /** 5 Turvakielto */
    readonly turvakielto?: boolean;
    /** 6 Yhteystiedot */
    readonly yhteystiedot?: {
      /** 7 Osoite */
      readonly osoite?: readonly {
        /** 8 Lähiosoite */
        readonly lahiosoite?: string;
        /** 9 Postinumero */
        readonly postinumero?: string;
        /** 10 Postitoimipaikka */
        readonly postitoimipaikka?: string;
      }[];
      /** 11 Puhelinnumero */
      readonly puhelinnumero?: string;
    };
  }[];
  /** 12 Ilmoittaja */
  readonly ilmoittaja?: readonly {
    /** 13 Henkilö */
    readonly henkilo?: {
      /** 14 Sukunimi */
      readonly sukunimi: string;
      /** 15 Etunimet */
      readonly etunimet: string;
      /** 16 Tehtävänimike */
      readonly tehtavanimike?: string;
      /** 17 Organisaatio */
      readonly organisaatio?: string;
      /** 18 Yhteystiedot */
      readonly yhteystiedot: {
        /** 19 Osoite */
        readonly osoite?: readonly {
          /** 20 Lähiosoite */
          readonly lahiosoite?: string;
          /** 21 Postinumero */
          readonly postinumero?: string;
          /** 22 Postitoimipaikka */
          readonly postitoimipaikka?: string;
        }[];
        /** 23 Puhelinnumero */
        readonly puhelinnumero: string;
      };
    };
    /** 24 Ilmoittajataho */
    readonly taho?: Code;
    /** 25 Ilmoittajatahon kuvaus */
    readonly kuvaus?: string;
    /** 26 Ilmoittajan tietojen salassapito */
    readonly ilmoittajan_tietojen_salassapito?: boolean;
    /** 27 Salassapidon perustelut */
    readonly salassapidon_perustelut?: string;
  }[];
  /** 28 Ilmoittamispäivämäärä */
  readonly ilmoittamispaivamaara?: PartialDate;
  /** 29 Huoli, jonka takia ilmoitus sosiaalihuollon tarpeesta tehdään */
  readonly asiasisalto?: readonly Code[];
  /** 30 Kuvaus tilanteesta ja huolesta */
  readonly kuvaus_tilanteesta_ja_huolesta: string;
  /** 31 Lisätiedot */
  readonly lisatiedot?: string;
  /** 32 Lakiselostus */
  readonly lakiselostus?: string;
  /** 33 Laatija */
  readonly laatija?: {
    /** 34 Sukunimi */
    readonly sukunimi: string;
    /** 35 Etunimet */
    readonly etunimet: string;
    /** 36 Tehtävänimike */
    readonly tehtavanimike?: string;
    /** 37 Palveluyksikkö */
    readonly palveluyksikko?: Code;
  };
}

const asiasisaltoCodes: readonly CodeEntry[] = [
  {
    code: "1",
    label: {
      fi: "Jokapäiväisestä elämästä selviytymiseen liittyvä tuen tarve",
      sv: "Stödbehov för att klara sitt vardagsliv",
      en: "Jokapäiväisestä elämästä selviytymiseen liittyvä tuen tarve",
    },
  },
  { code: "2", label: { fi: "Asumiseen liittyvä tuen tarve", sv: "Stödbehov för boende", en: "Asumiseen liittyvä tuen tarve" } },
  { code: "3", label: { fi: "Taloudellisen tuen tarve", sv: "Behov av ekonomiskt stöd", en: "Taloudellisen tuen tarve" } },
  {
    code: "4",
    label: {
      fi: "Osallisuuteen ja syrjäytymiseen liittyvä tuen tarve",
      sv: "Stödbehov relaterat till delaktighet eller marginalisering",
      en: "Osallisuuteen ja syrjäytymiseen liittyvä tuen tarve",
    },
  },
  {
    code: "5",
    label: {
      fi: "Lähisuhde- ja perheväkivallasta tai kaltoinkohtelusta aiheutuva tuen tarve",
      sv: "Stödbehov till följd av våld i nära relationer och inom familjen eller illabehandling",
      en: "Lähisuhde- ja perheväkivallasta tai kaltoinkohtelusta aiheutuva tuen tarve",
    },
  },
  {
    code: "6",
    label: {
      fi: "Äkilliseen kriisitilanteeseen liittyvä tuen tarve",
      sv: "Stödbehov relaterat till en akut krissituation",
      en: "Äkilliseen kriisitilanteeseen liittyvä tuen tarve",
    },
  },
  {
    code: "7",
    label: {
      fi: "Lapsen tasapainoiseen kehitykseen ja hyvinvointiin liittyvä tuen tarve",
      sv: "Stödbehov relaterat till en harmonisk utveckling och välbefinnande hos barn",
      en: "Lapsen tasapainoiseen kehitykseen ja hyvinvointiin liittyvä tuen tarve",
    },
  },
  {
    code: "8",
    label: {
      fi: "Päihteiden ongelmakäytöstä aiheutuva tuen tarve",
      sv: "Stödbehov på grund av drogmissbruk",
      en: "Päihteiden ongelmakäytöstä aiheutuva tuen tarve",
    },
  },
  {
    code: "9",
    label: {
      fi: "Mielenterveyden ongelmista aiheutuva tuen tarve",
      sv: "Stödbehov på grund av problem med den psykiska hälsan",
      en: "Mielenterveyden ongelmista aiheutuva tuen tarve",
    },
  },
  {
    code: "10",
    label: {
      fi: "Toimintakyvyn heikentymisestä aiheutuva tuen tarve",
      sv: "Stödbehov på grund av nedsatt funktionsförmåga",
      en: "Toimintakyvyn heikentymisestä aiheutuva tuen tarve",
    },
  },
  {
    code: "11",
    label: {
      fi: "Omaisen tai läheisen tuen tarve",
      sv: "Stödbehov hos en anhörig eller närstående",
      en: "Omaisen tai läheisen tuen tarve",
    },
  },
  { code: "99", label: { fi: "Muu tuen tarve", sv: "Annat stödbehov", en: "Muu tuen tarve" } },
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
      label: { fi: "Henkilö, josta ilmoitus tehdään", sv: "Person som anmälan gäller", en: "Henkilö, josta ilmoitus tehdään" },
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
        },
        { key: "turvakielto", row: 5, label: { fi: "Turvakielto", sv: "Spärrmarkering", en: "Turvakielto" }, is: "boolean", card: "0..1" },
        {
          key: "yhteystiedot",
          row: 6,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 7,
              label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
              is: "group",
              card: "0..*",
              fields: [
                { key: "lahiosoite", row: 8, label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" }, is: "text", card: "0..1" },
                { key: "postinumero", row: 9, label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" }, is: "text", card: "0..1" },
                {
                  key: "postitoimipaikka",
                  row: 10,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 11,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
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
      label: { fi: "Ilmoittaja", sv: "Anmälare", en: "Ilmoittaja" },
      is: "group",
      card: "0..*",
      fields: [
        {
          key: "henkilo",
          row: 13,
          label: { fi: "Henkilö", sv: "Person", en: "Henkilö" },
          is: "group",
          card: "0..1",
          hidden: true,
          fields: [
            { key: "sukunimi", row: 14, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 15, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
            {
              key: "tehtavanimike",
              row: 16,
              label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
              is: "text",
              card: "0..1",
            },
            {
              key: "organisaatio",
              row: 17,
              label: { fi: "Organisaatio", sv: "Organisation", en: "Organisaatio" },
              is: "name",
              card: "0..1",
            },
            {
              key: "yhteystiedot",
              row: 18,
              label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
              is: "group",
              card: "1..1",
              fields: [
                {
                  key: "osoite",
                  row: 19,
                  label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
                  is: "group",
                  card: "0..*",
                  fields: [
                    {
                      key: "lahiosoite",
                      row: 20,
                      label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postinumero",
                      row: 21,
                      label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postitoimipaikka",
                      row: 22,
                      label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                      is: "name",
                      card: "0..1",
                    },
                  ],
                },
                {
                  key: "puhelinnumero",
                  row: 23,
                  label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
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
          label: { fi: "Ilmoittajataho", sv: "Den som gör anmälan", en: "Ilmoittajataho" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1243" },
        },
        {
          key: "kuvaus",
          row: 25,
          label: { fi: "Ilmoittajatahon kuvaus", sv: "Beskrivning av den som gör anmälan", en: "Ilmoittajatahon kuvaus" },
          is: "text",
          card: "0..1",
        },
        {
          key: "ilmoittajan_tietojen_salassapito",
          row: 26,
          label: {
            fi: "Ilmoittajan tietojen salassapito",
            sv: "Sekretessbeläggning av anmälarens uppgifter",
            en: "Ilmoittajan tietojen salassapito",
          },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "salassapidon_perustelut",
          row: 27,
          label: { fi: "Salassapidon perustelut", sv: "Grunder för sekretess", en: "Salassapidon perustelut" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "ilmoittamispaivamaara",
      row: 28,
      label: { fi: "Ilmoittamispäivämäärä", sv: "Anmälningsdatum", en: "Ilmoittamispäivämäärä" },
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
        en: "Huoli, jonka takia ilmoitus sosiaalihuollon tarpeesta tehdään",
      },
      is: "code",
      card: "0..*",
      nationwide: true,
      codes: { oid: "1.2.246.537.6.1282", only: asiasisaltoCodes },
    },
    {
      key: "kuvaus_tilanteesta_ja_huolesta",
      row: 30,
      label: { fi: "Kuvaus tilanteesta ja huolesta", sv: "Beskrivning av situationen och bekymret", en: "Kuvaus tilanteesta ja huolesta" },
      is: "text",
      card: "1..1",
    },
    { key: "lisatiedot", row: 31, label: { fi: "Lisätiedot", sv: "Mer information", en: "Lisätiedot" }, is: "text", card: "0..1" },
    { key: "lakiselostus", row: 32, label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Lakiselostus" }, is: "text", card: "0..1" },
    {
      key: "laatija",
      row: 33,
      label: { fi: "Laatija", sv: "Upprättare", en: "Laatija" },
      is: "group",
      card: "0..1",
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
  ],
  conditions: [],
};
