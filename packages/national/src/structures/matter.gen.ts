// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import { matterConditions } from "../conditions/matter.ts";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, Moment, PartialDate } from "../structure/values.ts";

/** The content of a document of matter. The numbers are rows of the structure. */
export interface MatterDocument {
  /** 1 Operating unit of the service organiser (Palvelunjärjestäjän toimintayksikkö) */
  readonly palvelunjarjestajan_toimintayksikko: Code;
  /** 2 Client (Asiakas) */
  readonly asiakas: readonly {
    /** 3 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 4 Given names (Etunimet) */
    readonly etunimet: string;
    /** 5 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus?: Identifier;
    /** 6 Temporary identifier (Tilapäinen yksilöintitunnus) */
    readonly tilapainen_yksilointitunnus?: Identifier;
    /** 7 Date of birth (Syntymäaika) */
    readonly syntymaaika?: PartialDate;
    /** 8 Time of joining the matter (Asiaan liittymishetki) */
    readonly asiaan_liittymishetki?: Moment;
    /** 9 Time of leaving the matter (Asiasta poistumishetki) */
    readonly asiasta_poistumishetki?: Moment;
  }[];
  /** 10 Details of the matter (Asian tiedot) */
  readonly asian_tiedot?: {
    /** 11 Identifier of the matter (Asiatunnus) */
    readonly asiatunnus: Identifier;
    /** 12 Name (Nimi) */
    readonly nimi: Code;
    /** 13 Specification of the class “Other” (Lisätieto luokkaan "Muu") */
    readonly lisatieto_luokkaan_muu?: string;
    /** 14 Status (Tila) */
    readonly tila: Code;
    /** 15 Date of opening (Avauspäivä) */
    readonly avauspaiva: PartialDate;
    /** 16 End date (Päättymispäivä) */
    readonly paattymispaiva?: PartialDate;
    /** 17 Joint matter (Yhteinen asia) */
    readonly yhteinen_asia?: boolean;
    /** 18 Service task (Palvelutehtävä) */
    readonly palvelutehtava: Code;
  };
  /** 19 Other persons connected with the matter (Muut asiaan liittyvät henkilöt) */
  readonly muut_asiaan_liittyvat_henkilot?: readonly {
    /** 20 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 21 Given names (Etunimet) */
    readonly etunimet: string;
    /** 22 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus?: Identifier;
    /** 23 Role (Rooli) */
    readonly rooli?: readonly Code[];
    /** 24 Specification of the class “Other” or closer description of the role (Lisätieto luokkaan "Muu" tai roolin tarkempi kuvaus) */
    readonly roolin_kuvaus?: string;
  }[];
}

/** Matter document: Asia-asiakirja (1.2.246.537.6.1505.2.2022.6.28). */
export const matter: Structure<MatterDocument> = {
  oid: "1.2.246.537.6.1505.2.2022.6.28",
  version: "2022-06-28",
  componentLibrary: "2022-03-24",
  type: "Asia-asiakirja",
  root: "asia_asiakirja",
  name: { fi: "Asia-asiakirja", sv: "Ärendehandling", en: "Matter document" },
  fields: [
    {
      key: "palvelunjarjestajan_toimintayksikko",
      row: 1,
      label: {
        fi: "Palvelunjärjestäjän toimintayksikkö",
        sv: "Tjänsteanordnarens verksamhetsenhet",
        en: "Operating unit of the service organiser",
      },
      is: "code",
      card: "1..1",
      codes: { oid: "1.2.246.537.6.202" },
    },
    {
      key: "asiakas",
      row: 2,
      label: { fi: "Asiakas", sv: "Klient", en: "Client" },
      is: "group",
      card: "1..*",
      fields: [
        { key: "sukunimi", row: 3, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 4, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "henkilotunnus",
          row: 5,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Personal identity code" },
          is: "identifier",
          card: "0..1",
          conditional: true,
          system: "urn:oid:1.2.246.21",
        },
        {
          key: "tilapainen_yksilointitunnus",
          row: 6,
          label: { fi: "Tilapäinen yksilöintitunnus", sv: "Temporär identifikationskod", en: "Temporary identifier" },
          is: "identifier",
          card: "0..1",
          conditional: true,
        },
        { key: "syntymaaika", row: 7, label: { fi: "Syntymäaika", sv: "Födelsetid", en: "Date of birth" }, is: "date", card: "0..1" },
        {
          key: "asiaan_liittymishetki",
          row: 8,
          label: { fi: "Asiaan liittymishetki", sv: "Tidpunkt för anslutning till ärendet", en: "Time of joining the matter" },
          is: "dateTime",
          card: "0..1",
          conditional: true,
        },
        {
          key: "asiasta_poistumishetki",
          row: 9,
          label: { fi: "Asiasta poistumishetki", sv: "Tidpunkt för uteslutning till ärendet", en: "Time of leaving the matter" },
          is: "dateTime",
          card: "0..1",
        },
      ],
    },
    {
      key: "asian_tiedot",
      row: 10,
      label: { fi: "Asian tiedot", sv: "Information om ärendet", en: "Details of the matter" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "asiatunnus",
          row: 11,
          label: { fi: "Asiatunnus", sv: "Ärendenummer", en: "Identifier of the matter" },
          is: "identifier",
          card: "1..1",
        },
        {
          key: "nimi",
          row: 12,
          label: { fi: "Nimi", sv: "Namn", en: "Name" },
          is: "code",
          card: "1..1",
          codes: { oid: "1.2.246.537.6.1265" },
        },
        {
          key: "lisatieto_luokkaan_muu",
          row: 13,
          label: {
            fi: 'Lisätieto luokkaan "Muu"',
            sv: "Ytterligare information i klassen ”Annan”",
            en: "Specification of the class “Other”",
          },
          is: "text",
          card: "0..1",
          conditional: true,
        },
        {
          key: "tila",
          row: 14,
          label: { fi: "Tila", sv: "Status", en: "Status" },
          is: "code",
          card: "1..1",
          codes: { oid: "1.2.246.537.6.1501" },
        },
        { key: "avauspaiva", row: 15, label: { fi: "Avauspäivä", sv: "Öppningsdatum", en: "Date of opening" }, is: "date", card: "1..1" },
        {
          key: "paattymispaiva",
          row: 16,
          label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "End date" },
          is: "date",
          card: "0..1",
          conditional: true,
        },
        {
          key: "yhteinen_asia",
          row: 17,
          label: { fi: "Yhteinen asia", sv: "Gemensamt ärende", en: "Joint matter" },
          is: "boolean",
          card: "0..1",
        },
        {
          key: "palvelutehtava",
          row: 18,
          label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Service task" },
          is: "code",
          card: "1..1",
          codes: { oid: "1.2.246.537.6.1221" },
        },
      ],
    },
    {
      key: "muut_asiaan_liittyvat_henkilot",
      row: 19,
      label: { fi: "Muut asiaan liittyvät henkilöt", sv: "Andra samhörande personer", en: "Other persons connected with the matter" },
      is: "group",
      card: "0..*",
      fields: [
        { key: "sukunimi", row: 20, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 21, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "henkilotunnus",
          row: 22,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Personal identity code" },
          is: "identifier",
          card: "0..1",
          system: "urn:oid:1.2.246.21",
        },
        {
          key: "rooli",
          row: 23,
          label: { fi: "Rooli", sv: "Roll", en: "Role" },
          is: "code",
          card: "0..*",
          codes: { oid: "1.2.246.537.6.1284" },
        },
        {
          key: "roolin_kuvaus",
          row: 24,
          label: {
            fi: 'Lisätieto luokkaan "Muu" tai roolin tarkempi kuvaus',
            sv: "Ytterligare information i klassen ”Annan” eller noggrannare beskrivning av rollen",
            en: "Specification of the class “Other” or closer description of the role",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
  ],
  conditions: matterConditions,
};
