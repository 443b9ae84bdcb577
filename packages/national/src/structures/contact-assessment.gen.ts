// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import { contactAssessmentConditions } from "../conditions/contact-assessment.ts";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of contactAssessment. The numbers are rows of the structure. */
export interface ContactAssessmentDocument {
  /** 1 Person the contact or notification is about (Henkilö, josta yhteydenotto tai ilmoitus on tehty) */
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
  /** 6 Manner of contact (Yhteydenottotapa) */
  readonly yhteydenottotapa?: Code;
  /** 7 Concern behind the contact or notification (Huoli, jonka takia yhteydenotto tai ilmoitus on tehty) */
  readonly asiasisalto?: readonly Code[];
  /** 8 Reasons for starting a child welfare matter (Syyt, joiden perusteella käynnistettiin lastensuojeluasia) */
  readonly lastensuojeluasian_syy?: readonly Code[];
  /** 9 Description of the situation (Kuvaus tilanteesta) */
  readonly kuvaus_tilanteesta?: string;
  /** 10 Measures that followed from the contact or notification (Yhteydenotosta tai ilmoituksesta seuranneet toimenpiteet) */
  readonly toimenpiteet: string;
  /** 11 Worker's assessment of the services needed (Työntekijän arvio tarvittavista palveluista) */
  readonly tyontekijan_arvio_tarvittavista_palveluista?: readonly {
    /** 12 Service task (Palvelutehtävä) */
    readonly palvelutehtava?: Code;
    /** 13 Social service (Sosiaalipalvelu) */
    readonly sosiaalipalvelu?: readonly Code[];
    /** 14 Description (Kuvaus) */
    readonly kuvaus?: string;
  }[];
  /** 15 Agreed next steps (Sovitut jatkotoimenpiteet) */
  readonly sovitut_jatkotoimenpiteet?: string;
  /** 16 The contact or notification is about a person over 75 years of age (Yhteydenotto tai ilmoitus on tehty henkilöstä, joka on yli 75-vuotias) */
  readonly henkilo_on_yli_seitsemanviisi_vuotias?: boolean;
  /** 17 The contact or notification is about a person who receives the highest care allowance (Yhteydenotto tai ilmoitus on tehty henkilöstä, joka saa ylintä hoitotukea) */
  readonly henkilo_saa_ylinta_hoitotukea?: boolean;
  /** 18 The contact or notification is about a child entitled to special support (Yhteydenotto tai ilmoitus on tehty lapsesta, jolla on oikeus erityiseen tukeen) */
  readonly erityista_tukea_tarvitseva_lapsi?: boolean;
  /** 19 Assessment of urgency (Arvio asian kiireellisyydestä) */
  readonly arvio_asian_kiireellisyydesta: Code;
  /** 20 Reasons for the urgency (Kiireellisyyden perustelu) */
  readonly kiireellisyyden_perustelu?: string;
  /** 21 Additional information (Lisätiedot) */
  readonly lisatiedot?: string;
  /** 22 Information on the law (Lakiselostus) */
  readonly lakiselostus?: string;
  /** 23 Date (Päivämäärä) */
  readonly paivamaara?: PartialDate;
  /** 24 Handler of the notification or contact (Ilmoituksen tai yhteydenoton käsittelijä) */
  readonly laatija: {
    /** 25 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 26 Given names (Etunimet) */
    readonly etunimet: string;
    /** 27 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 28 Service unit (Palveluyksikkö) */
    readonly palveluyksikko?: Code;
  };
}

/** Assessment of a notification of need or a contact: Sosiaalihuollon tarpeesta tehdyn ilmoituksen tai yhteydenoton arvio (1.2.246.537.6.1506.1009.2023.9.11). */
export const contactAssessment: Structure<ContactAssessmentDocument> = {
  oid: "1.2.246.537.6.1506.1009.2023.9.11",
  version: "2023-09-11",
  componentLibrary: "2023-09-08",
  type: "Arvio",
  root: "sosiaalihuollon_tarpeesta_tehdyn_ilmoituksen_tai_yhteydenoton_arvio",
  name: {
    fi: "Sosiaalihuollon tarpeesta tehdyn ilmoituksen tai yhteydenoton arvio",
    sv: "Bedömning av en kontakt eller anmälan gällande stödbehov inom socialvården",
    en: "Assessment of a notification of need or a contact",
  },
  fields: [
    {
      key: "asiakas",
      row: 1,
      label: {
        fi: "Henkilö, josta yhteydenotto tai ilmoitus on tehty",
        sv: "Person om vilken kontakt eller anmälan har gjorts",
        en: "Person the contact or notification is about",
      },
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
      key: "yhteydenottotapa",
      row: 6,
      label: { fi: "Yhteydenottotapa", sv: "Kontaktsätt", en: "Manner of contact" },
      is: "code",
      card: "0..1",
      nationwide: true,
      codes: { oid: "1.2.246.537.6.1250" },
    },
    {
      key: "asiasisalto",
      row: 7,
      label: {
        fi: "Huoli, jonka takia yhteydenotto tai ilmoitus on tehty",
        sv: "Bekymmer som har föranlett kontakt eller anmälan",
        en: "Concern behind the contact or notification",
      },
      is: "code",
      card: "0..*",
      nationwide: true,
      codes: { oid: "1.2.246.537.6.1282" },
    },
    {
      key: "lastensuojeluasian_syy",
      row: 8,
      label: {
        fi: "Syyt, joiden perusteella käynnistettiin lastensuojeluasia",
        sv: "Orsaker till att barnskyddsärendet inleddes",
        en: "Reasons for starting a child welfare matter",
      },
      is: "code",
      card: "0..*",
      nationwide: true,
      codes: { oid: "1.2.246.537.6.1251" },
    },
    {
      key: "kuvaus_tilanteesta",
      row: 9,
      label: { fi: "Kuvaus tilanteesta", sv: "Beskrivning av situationen", en: "Description of the situation" },
      is: "text",
      card: "0..1",
    },
    {
      key: "toimenpiteet",
      row: 10,
      label: {
        fi: "Yhteydenotosta tai ilmoituksesta seuranneet toimenpiteet",
        sv: "Åtgärder som vidtagits utifrån en kontakt eller en anmälan",
        en: "Measures that followed from the contact or notification",
      },
      is: "text",
      card: "1..1",
    },
    {
      key: "tyontekijan_arvio_tarvittavista_palveluista",
      row: 11,
      label: {
        fi: "Työntekijän arvio tarvittavista palveluista",
        sv: "Arbetstagarens bedömning av vilken service som behövs",
        en: "Worker's assessment of the services needed",
      },
      is: "group",
      card: "0..*",
      fields: [
        {
          key: "palvelutehtava",
          row: 12,
          label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Service task" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1221" },
        },
        {
          key: "sosiaalipalvelu",
          row: 13,
          label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" },
          is: "code",
          card: "0..*",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1222" },
        },
        { key: "kuvaus", row: 14, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
      ],
    },
    {
      key: "sovitut_jatkotoimenpiteet",
      row: 15,
      label: { fi: "Sovitut jatkotoimenpiteet", sv: "Överenskomna fortsatta åtgärder", en: "Agreed next steps" },
      is: "text",
      card: "0..1",
    },
    {
      key: "henkilo_on_yli_seitsemanviisi_vuotias",
      row: 16,
      label: {
        fi: "Yhteydenotto tai ilmoitus on tehty henkilöstä, joka on yli 75-vuotias",
        sv: "Kontakten eller anmälan har gjorts om en person som är över 75 år",
        en: "The contact or notification is about a person over 75 years of age",
      },
      is: "boolean",
      card: "0..1",
      nationwide: true,
    },
    {
      key: "henkilo_saa_ylinta_hoitotukea",
      row: 17,
      label: {
        fi: "Yhteydenotto tai ilmoitus on tehty henkilöstä, joka saa ylintä hoitotukea",
        sv: "Kontakt eller anmälan har gjorts om en person, som får vårdbidrag med högsta belopp",
        en: "The contact or notification is about a person who receives the highest care allowance",
      },
      is: "boolean",
      card: "0..1",
      nationwide: true,
    },
    {
      key: "erityista_tukea_tarvitseva_lapsi",
      row: 18,
      label: {
        fi: "Yhteydenotto tai ilmoitus on tehty lapsesta, jolla on oikeus erityiseen tukeen",
        sv: "Kontakt eller anmälan har gjorts om ett barn som har rätt till särskilt stöd",
        en: "The contact or notification is about a child entitled to special support",
      },
      is: "boolean",
      card: "0..1",
      nationwide: true,
    },
    {
      key: "arvio_asian_kiireellisyydesta",
      row: 19,
      label: { fi: "Arvio asian kiireellisyydestä", sv: "Bedömning av ärendets brådska", en: "Assessment of urgency" },
      is: "code",
      card: "1..1",
      nationwide: true,
      codes: { oid: "1.2.246.537.6.1252" },
    },
    {
      key: "kiireellisyyden_perustelu",
      row: 20,
      label: { fi: "Kiireellisyyden perustelu", sv: "Motivering till graden av brådska", en: "Reasons for the urgency" },
      is: "text",
      card: "0..1",
    },
    {
      key: "lisatiedot",
      row: 21,
      label: { fi: "Lisätiedot", sv: "Mer information", en: "Additional information" },
      is: "text",
      card: "0..1",
    },
    {
      key: "lakiselostus",
      row: 22,
      label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Information on the law" },
      is: "text",
      card: "0..1",
    },
    { key: "paivamaara", row: 23, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 24,
      label: {
        fi: "Ilmoituksen tai yhteydenoton käsittelijä",
        sv: "Handläggare av anmälan eller kontakt",
        en: "Handler of the notification or contact",
      },
      is: "group",
      card: "1..1",
      fields: [
        { key: "sukunimi", row: 25, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 26, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 27,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 28,
          label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.202" },
        },
      ],
    },
  ],
  conditions: contactAssessmentConditions,
};
