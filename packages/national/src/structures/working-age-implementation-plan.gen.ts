// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, Moment, PartialDate } from "../structure/values.ts";

/** The content of a document of workingAgeImplementationPlan. The numbers are rows of the structure. */
export interface WorkingAgeImplementationPlanDocument {
  /** 1 Asiakas */
  readonly asiakas: readonly {
    /** 2 Sukunimi */
    readonly sukunimi: string;
    /** 3 Etunimet */
    readonly etunimet: string;
    /** 4 Henkilötunnus */
    readonly henkilotunnus: Identifier;
  }[];
  /** 5 Suunnitelma */
  readonly suunnitelma: {
    /** 6 Sosiaalipalvelu jota suunnitelma koskee */
    readonly sosiaalipalvelu_jota_suunnitelma_koskee: Code;
    /** 7 Sosiaalipalvelun alkamispäivämäärä */
    readonly sosiaalipalvelun_alkamispaivamaara?: PartialDate;
    /** 8 Tiedot neuvottelusta jossa tämä suunnitelma on tehty */
    readonly tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty?: readonly {
      /** 9 Päivämäärä */
      readonly paivamaara?: PartialDate;
      /** 10 Paikka */
      readonly paikka?: string;
      /** 11 Osallistujat */
      readonly osallistujat?: string;
    }[];
    /** 12 Kuvaus asiakkaan tilanteesta */
    readonly kuvaus_asiakkaan_tilanteesta?: string;
    /** 13 Asiakkaan terveys ja toimintakyky */
    readonly asiakkaan_terveys_ja_toimintakyky?: string;
    /** 14 Asiakkaan vahvuudet ja voimavarat */
    readonly asiakkaan_vahvuudet_ja_voimavarat?: string;
    /** 15 Kokemukset palvelusta */
    readonly kokemukset_palvelusta?: string;
    /** 16 Edellisen suunnitelman tavoitteiden saavuttaminen */
    readonly edellisen_suunnitelman_tavoitteiden_saavuttaminen?: {
      /** 17 Arvio */
      readonly arvio?: Code;
      /** 18 Sanallinen arvio */
      readonly sanallinen_arvio?: string;
    };
    /** 19 Asetettavat tavoitteet */
    readonly asetettavat_tavoitteet?: readonly {
      /** 20 Nimi */
      readonly nimi?: string;
      /** 21 Kuvaus */
      readonly kuvaus?: string;
      /** 22 Keinot ja aikataulu tavoitteen saavuttamiseksi */
      readonly keinot_ja_aikataulu_tavoitteen_saavuttamiseksi?: string;
    }[];
    /** 23 Annettavan palvelun sisältö ja toteutus */
    readonly annettavan_palvelun_sisalto_ja_toteutus?: string;
    /** 24 Palvelun vastuuhenkilö */
    readonly palvelun_vastuuhenkilo?: {
      /** 25 Sukunimi */
      readonly sukunimi: string;
      /** 26 Etunimet */
      readonly etunimet: string;
      /** 27 Yhteystiedot */
      readonly yhteystiedot?: {
        /** 28 Puhelinnumero */
        readonly puhelinnumero?: string;
      };
    };
    /** 29 Sovitut jatkotoimet */
    readonly sovitut_jatkotoimet?: string;
    /** 30 Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset suunnitelman sisällöstä */
    readonly eriavat_nakemykset?: string;
    /** 31 Suunnitelman tarkistaminen */
    readonly suunnitelman_tarkistaminen?: {
      /** 32 Päivämäärä ja kellonaika */
      readonly paivamaara_ja_kellonaika?: Moment;
      /** 33 Ajankohta */
      readonly ajankohta?: string;
      /** 34 Paikka */
      readonly paikka?: string;
    };
    /** 35 Henkilöt joille tämä suunnitelma toimitetaan */
    readonly henkilot_joille_tama_suunnitelma_toimitetaan?: string;
  };
  /** 36 Lakiselostus */
  readonly lakiselostus?: string;
  /** 37 Päivämäärä */
  readonly paivamaara?: PartialDate;
  /** 38 Laatija */
  readonly laatija: readonly {
    /** 39 Sukunimi */
    readonly sukunimi: string;
    /** 40 Etunimet */
    readonly etunimet: string;
    /** 41 Tehtävänimike */
    readonly tehtavanimike?: string;
    /** 42 Palveluyksikkö */
    readonly palveluyksikko?: Code;
  }[];
}

/** Implementation plan of a service for a working-age client: Työikäisten palvelujen toteuttamissuunnitelma (1.2.246.537.6.1506.15021.2023.9.8). */
export const workingAgeImplementationPlan: Structure<WorkingAgeImplementationPlanDocument> = {
  oid: "1.2.246.537.6.1506.15021.2023.9.8",
  version: "2023-09-08",
  componentLibrary: "2023-09-07",
  type: "Suunnitelma",
  root: "tyoikaisten_palvelujen_toteuttamissuunnitelma",
  name: {
    fi: "Työikäisten palvelujen toteuttamissuunnitelma",
    sv: "Genomförandeplan för service för personer i arbetsför ålder",
    en: "Implementation plan of a service for a working-age client",
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
          card: "1..1",
        },
      ],
    },
    {
      key: "suunnitelma",
      row: 5,
      label: { fi: "Suunnitelma", sv: "Plan", en: "Suunnitelma" },
      is: "group",
      card: "1..1",
      hidden: true,
      fields: [
        {
          key: "sosiaalipalvelu_jota_suunnitelma_koskee",
          row: 6,
          label: {
            fi: "Sosiaalipalvelu jota suunnitelma koskee",
            sv: "Socialservice som planen gäller",
            en: "Sosiaalipalvelu jota suunnitelma koskee",
          },
          is: "code",
          card: "1..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1222" },
        },
        {
          key: "sosiaalipalvelun_alkamispaivamaara",
          row: 7,
          label: {
            fi: "Sosiaalipalvelun alkamispäivämäärä",
            sv: "Begynnelsedatum för socialservicen",
            en: "Sosiaalipalvelun alkamispäivämäärä",
          },
          is: "date",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty",
          row: 8,
          label: {
            fi: "Tiedot neuvottelusta jossa tämä suunnitelma on tehty",
            sv: "Information om överläggning där planen har upprättats",
            en: "Tiedot neuvottelusta jossa tämä suunnitelma on tehty",
          },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "paivamaara",
              row: 9,
              label: { fi: "Päivämäärä", sv: "Datum", en: "Päivämäärä" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            { key: "paikka", row: 10, label: { fi: "Paikka", sv: "Plats", en: "Paikka" }, is: "text", card: "0..1" },
            { key: "osallistujat", row: 11, label: { fi: "Osallistujat", sv: "Deltagare", en: "Osallistujat" }, is: "text", card: "0..1" },
          ],
        },
        {
          key: "kuvaus_asiakkaan_tilanteesta",
          row: 12,
          label: { fi: "Kuvaus asiakkaan tilanteesta", sv: "Beskrivning av klientens situation", en: "Kuvaus asiakkaan tilanteesta" },
          is: "text",
          card: "0..1",
        },
        {
          key: "asiakkaan_terveys_ja_toimintakyky",
          row: 13,
          label: {
            fi: "Asiakkaan terveys ja toimintakyky",
            sv: "Klientens hälsa och funktionsförmåga",
            en: "Asiakkaan terveys ja toimintakyky",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "asiakkaan_vahvuudet_ja_voimavarat",
          row: 14,
          label: {
            fi: "Asiakkaan vahvuudet ja voimavarat",
            sv: "Klientens starka sidor och resurser",
            en: "Asiakkaan vahvuudet ja voimavarat",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "kokemukset_palvelusta",
          row: 15,
          label: { fi: "Kokemukset palvelusta", sv: "Erfarenheter av servicen", en: "Kokemukset palvelusta" },
          is: "text",
          card: "0..1",
        },
        {
          key: "edellisen_suunnitelman_tavoitteiden_saavuttaminen",
          row: 16,
          label: {
            fi: "Edellisen suunnitelman tavoitteiden saavuttaminen",
            sv: "Uppnående av målen i föregående plan",
            en: "Edellisen suunnitelman tavoitteiden saavuttaminen",
          },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "arvio",
              row: 17,
              label: { fi: "Arvio", sv: "Bedömning", en: "Arvio" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1253" },
            },
            {
              key: "sanallinen_arvio",
              row: 18,
              label: { fi: "Sanallinen arvio", sv: "Verbal bedömning", en: "Sanallinen arvio" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "asetettavat_tavoitteet",
          row: 19,
          label: { fi: "Asetettavat tavoitteet", sv: "Mål som ska fastställas", en: "Asetettavat tavoitteet" },
          is: "group",
          card: "0..*",
          fields: [
            { key: "nimi", row: 20, label: { fi: "Nimi", sv: "Namn", en: "Nimi" }, is: "name", card: "0..1" },
            { key: "kuvaus", row: 21, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Kuvaus" }, is: "text", card: "0..1" },
            {
              key: "keinot_ja_aikataulu_tavoitteen_saavuttamiseksi",
              row: 22,
              label: {
                fi: "Keinot ja aikataulu tavoitteen saavuttamiseksi",
                sv: "Metoder och tidtabell för uppnåendet av målet",
                en: "Keinot ja aikataulu tavoitteen saavuttamiseksi",
              },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "annettavan_palvelun_sisalto_ja_toteutus",
          row: 23,
          label: {
            fi: "Annettavan palvelun sisältö ja toteutus",
            sv: "Innehållet i och uppfyllandet av den service som ska ges",
            en: "Annettavan palvelun sisältö ja toteutus",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "palvelun_vastuuhenkilo",
          row: 24,
          label: { fi: "Palvelun vastuuhenkilö", sv: "Person som ansvarar för servicen", en: "Palvelun vastuuhenkilö" },
          is: "group",
          card: "0..1",
          fields: [
            { key: "sukunimi", row: 25, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 26, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
            {
              key: "yhteystiedot",
              row: 27,
              label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "puhelinnumero",
                  row: 28,
                  label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
                  is: "text",
                  card: "0..1",
                },
              ],
            },
          ],
        },
        {
          key: "sovitut_jatkotoimet",
          row: 29,
          label: { fi: "Sovitut jatkotoimet", sv: "Avtalade fortsatta åtgärder", en: "Sovitut jatkotoimet" },
          is: "text",
          card: "0..1",
        },
        {
          key: "eriavat_nakemykset",
          row: 30,
          label: {
            fi: "Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset suunnitelman sisällöstä",
            sv: "Avvikande åsikter om planens innehåll bland de personer som har medverkat i utarbetandet av planen",
            en: "Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset suunnitelman sisällöstä",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "suunnitelman_tarkistaminen",
          row: 31,
          label: { fi: "Suunnitelman tarkistaminen", sv: "Granskning av planen", en: "Suunnitelman tarkistaminen" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "paivamaara_ja_kellonaika",
              row: 32,
              label: { fi: "Päivämäärä ja kellonaika", sv: "Datum och klockslag", en: "Päivämäärä ja kellonaika" },
              is: "dateTime",
              card: "0..1",
              nationwide: true,
            },
            { key: "ajankohta", row: 33, label: { fi: "Ajankohta", sv: "Tidpunkt", en: "Ajankohta" }, is: "text", card: "0..1" },
            { key: "paikka", row: 34, label: { fi: "Paikka", sv: "Plats", en: "Paikka" }, is: "text", card: "0..1" },
          ],
        },
        {
          key: "henkilot_joille_tama_suunnitelma_toimitetaan",
          row: 35,
          label: {
            fi: "Henkilöt joille tämä suunnitelma toimitetaan",
            sv: "Personer som planen ska ges till",
            en: "Henkilöt joille tämä suunnitelma toimitetaan",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    { key: "lakiselostus", row: 36, label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Lakiselostus" }, is: "text", card: "0..1" },
    { key: "paivamaara", row: 37, label: { fi: "Päivämäärä", sv: "Datum", en: "Päivämäärä" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 38,
      label: { fi: "Laatija", sv: "Upprättare", en: "Laatija" },
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
          nationwide: true,
          codes: { oid: "1.2.246.537.6.202" },
        },
      ],
    },
  ],
  conditions: [],
};
