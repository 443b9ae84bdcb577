// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, Moment, PartialDate } from "../structure/values.ts";

/** The content of a document of workingAgeImplementationPlan. The numbers are rows of the structure. */
export interface WorkingAgeImplementationPlanDocument {
  /** 1 Client (Asiakas) */
  readonly asiakas: readonly {
    /** 2 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 3 Given names (Etunimet) */
    readonly etunimet: string;
    /** 4 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus: Identifier;
  }[];
  /** 5 Plan (Suunnitelma) */
  readonly suunnitelma: {
    /** 6 Social service the plan concerns (Sosiaalipalvelu jota suunnitelma koskee) */
    readonly sosiaalipalvelu_jota_suunnitelma_koskee: Code;
    /** 7 Start date of the social service (Sosiaalipalvelun alkamispäivämäärä) */
    readonly sosiaalipalvelun_alkamispaivamaara?: PartialDate;
    /** 8 Meeting in which this plan was made (Tiedot neuvottelusta jossa tämä suunnitelma on tehty) */
    readonly tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty?: readonly {
      /** 9 Date (Päivämäärä) */
      readonly paivamaara?: PartialDate;
      /** 10 Place (Paikka) */
      readonly paikka?: string;
      /** 11 Participants (Osallistujat) */
      readonly osallistujat?: string;
    }[];
    /** 12 Description of the client's situation (Kuvaus asiakkaan tilanteesta) */
    readonly kuvaus_asiakkaan_tilanteesta?: string;
    /** 13 Client's health and functional capacity (Asiakkaan terveys ja toimintakyky) */
    readonly asiakkaan_terveys_ja_toimintakyky?: string;
    /** 14 Client's strengths and resources (Asiakkaan vahvuudet ja voimavarat) */
    readonly asiakkaan_vahvuudet_ja_voimavarat?: string;
    /** 15 Experiences of the service (Kokemukset palvelusta) */
    readonly kokemukset_palvelusta?: string;
    /** 16 Attainment of the goals of the previous plan (Edellisen suunnitelman tavoitteiden saavuttaminen) */
    readonly edellisen_suunnitelman_tavoitteiden_saavuttaminen?: {
      /** 17 Assessment (Arvio) */
      readonly arvio?: Code;
      /** 18 Assessment in words (Sanallinen arvio) */
      readonly sanallinen_arvio?: string;
    };
    /** 19 Goals set (Asetettavat tavoitteet) */
    readonly asetettavat_tavoitteet?: readonly {
      /** 20 Name (Nimi) */
      readonly nimi?: string;
      /** 21 Description (Kuvaus) */
      readonly kuvaus?: string;
      /** 22 Means and timetable for attaining the goal (Keinot ja aikataulu tavoitteen saavuttamiseksi) */
      readonly keinot_ja_aikataulu_tavoitteen_saavuttamiseksi?: string;
    }[];
    /** 23 Content and delivery of the service (Annettavan palvelun sisältö ja toteutus) */
    readonly annettavan_palvelun_sisalto_ja_toteutus?: string;
    /** 24 Person responsible for the service (Palvelun vastuuhenkilö) */
    readonly palvelun_vastuuhenkilo?: {
      /** 25 Family name (Sukunimi) */
      readonly sukunimi: string;
      /** 26 Given names (Etunimet) */
      readonly etunimet: string;
      /** 27 Contact details (Yhteystiedot) */
      readonly yhteystiedot?: {
        /** 28 Telephone number (Puhelinnumero) */
        readonly puhelinnumero?: string;
      };
    };
    /** 29 Agreed next steps (Sovitut jatkotoimet) */
    readonly sovitut_jatkotoimet?: string;
    /** 30 Dissenting views on the plan of those who took part in making it (Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset suunnitelman sisällöstä) */
    readonly eriavat_nakemykset?: string;
    /** 31 Review of the plan (Suunnitelman tarkistaminen) */
    readonly suunnitelman_tarkistaminen?: {
      /** 32 Date and time (Päivämäärä ja kellonaika) */
      readonly paivamaara_ja_kellonaika?: Moment;
      /** 33 Time (Ajankohta) */
      readonly ajankohta?: string;
      /** 34 Place (Paikka) */
      readonly paikka?: string;
    };
    /** 35 Persons to whom this plan is sent (Henkilöt joille tämä suunnitelma toimitetaan) */
    readonly henkilot_joille_tama_suunnitelma_toimitetaan?: string;
  };
  /** 36 Information on the law (Lakiselostus) */
  readonly lakiselostus?: string;
  /** 37 Date (Päivämäärä) */
  readonly paivamaara?: PartialDate;
  /** 38 Author (Laatija) */
  readonly laatija: readonly {
    /** 39 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 40 Given names (Etunimet) */
    readonly etunimet: string;
    /** 41 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 42 Service unit (Palveluyksikkö) */
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
          card: "1..1",
          system: "urn:oid:1.2.246.21",
        },
      ],
    },
    {
      key: "suunnitelma",
      row: 5,
      label: { fi: "Suunnitelma", sv: "Plan", en: "Plan" },
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
            en: "Social service the plan concerns",
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
            en: "Start date of the social service",
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
            en: "Meeting in which this plan was made",
          },
          is: "group",
          card: "0..*",
          fields: [
            { key: "paivamaara", row: 9, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1", nationwide: true },
            { key: "paikka", row: 10, label: { fi: "Paikka", sv: "Plats", en: "Place" }, is: "text", card: "0..1" },
            { key: "osallistujat", row: 11, label: { fi: "Osallistujat", sv: "Deltagare", en: "Participants" }, is: "text", card: "0..1" },
          ],
        },
        {
          key: "kuvaus_asiakkaan_tilanteesta",
          row: 12,
          label: {
            fi: "Kuvaus asiakkaan tilanteesta",
            sv: "Beskrivning av klientens situation",
            en: "Description of the client's situation",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "asiakkaan_terveys_ja_toimintakyky",
          row: 13,
          label: {
            fi: "Asiakkaan terveys ja toimintakyky",
            sv: "Klientens hälsa och funktionsförmåga",
            en: "Client's health and functional capacity",
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
            en: "Client's strengths and resources",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "kokemukset_palvelusta",
          row: 15,
          label: { fi: "Kokemukset palvelusta", sv: "Erfarenheter av servicen", en: "Experiences of the service" },
          is: "text",
          card: "0..1",
        },
        {
          key: "edellisen_suunnitelman_tavoitteiden_saavuttaminen",
          row: 16,
          label: {
            fi: "Edellisen suunnitelman tavoitteiden saavuttaminen",
            sv: "Uppnående av målen i föregående plan",
            en: "Attainment of the goals of the previous plan",
          },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "arvio",
              row: 17,
              label: { fi: "Arvio", sv: "Bedömning", en: "Assessment" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1253" },
            },
            {
              key: "sanallinen_arvio",
              row: 18,
              label: { fi: "Sanallinen arvio", sv: "Verbal bedömning", en: "Assessment in words" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "asetettavat_tavoitteet",
          row: 19,
          label: { fi: "Asetettavat tavoitteet", sv: "Mål som ska fastställas", en: "Goals set" },
          is: "group",
          card: "0..*",
          fields: [
            { key: "nimi", row: 20, label: { fi: "Nimi", sv: "Namn", en: "Name" }, is: "name", card: "0..1" },
            { key: "kuvaus", row: 21, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
            {
              key: "keinot_ja_aikataulu_tavoitteen_saavuttamiseksi",
              row: 22,
              label: {
                fi: "Keinot ja aikataulu tavoitteen saavuttamiseksi",
                sv: "Metoder och tidtabell för uppnåendet av målet",
                en: "Means and timetable for attaining the goal",
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
            en: "Content and delivery of the service",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "palvelun_vastuuhenkilo",
          row: 24,
          label: { fi: "Palvelun vastuuhenkilö", sv: "Person som ansvarar för servicen", en: "Person responsible for the service" },
          is: "group",
          card: "0..1",
          fields: [
            { key: "sukunimi", row: 25, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 26, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
            {
              key: "yhteystiedot",
              row: 27,
              label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "puhelinnumero",
                  row: 28,
                  label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
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
          label: { fi: "Sovitut jatkotoimet", sv: "Avtalade fortsatta åtgärder", en: "Agreed next steps" },
          is: "text",
          card: "0..1",
        },
        {
          key: "eriavat_nakemykset",
          row: 30,
          label: {
            fi: "Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset suunnitelman sisällöstä",
            sv: "Avvikande åsikter om planens innehåll bland de personer som har medverkat i utarbetandet av planen",
            en: "Dissenting views on the plan of those who took part in making it",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "suunnitelman_tarkistaminen",
          row: 31,
          label: { fi: "Suunnitelman tarkistaminen", sv: "Granskning av planen", en: "Review of the plan" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "paivamaara_ja_kellonaika",
              row: 32,
              label: { fi: "Päivämäärä ja kellonaika", sv: "Datum och klockslag", en: "Date and time" },
              is: "dateTime",
              card: "0..1",
              nationwide: true,
            },
            { key: "ajankohta", row: 33, label: { fi: "Ajankohta", sv: "Tidpunkt", en: "Time" }, is: "text", card: "0..1" },
            { key: "paikka", row: 34, label: { fi: "Paikka", sv: "Plats", en: "Place" }, is: "text", card: "0..1" },
          ],
        },
        {
          key: "henkilot_joille_tama_suunnitelma_toimitetaan",
          row: 35,
          label: {
            fi: "Henkilöt joille tämä suunnitelma toimitetaan",
            sv: "Personer som planen ska ges till",
            en: "Persons to whom this plan is sent",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "lakiselostus",
      row: 36,
      label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Information on the law" },
      is: "text",
      card: "0..1",
    },
    { key: "paivamaara", row: 37, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 38,
      label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
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
          nationwide: true,
          codes: { oid: "1.2.246.537.6.202" },
        },
      ],
    },
  ],
  conditions: [],
};
