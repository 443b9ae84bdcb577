// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, Moment, PartialDate } from "../structure/values.ts";

/** The content of a document of matter. The numbers are rows of the structure. */
export interface MatterDocument {
  /** 1 Palvelunjärjestäjän toimintayksikkö */
  readonly palvelunjarjestajan_toimintayksikko: Code;
  /** 2 Asiakas */
  readonly asiakas: readonly {
    /** 3 Sukunimi */
    readonly sukunimi: string;
    /** 4 Etunimet */
    readonly etunimet: string;
    /** 5 Henkilötunnus */
    readonly henkilotunnus?: Identifier;
    /** 6 Tilapäinen yksilöintitunnus */
    readonly tilapainen_yksilointitunnus?: Identifier;
    /** 7 Syntymäaika */
    readonly syntymaaika?: PartialDate;
    /** 8 Asiaan liittymishetki */
    readonly asiaan_liittymishetki?: Moment;
    /** 9 Asiasta poistumishetki */
    readonly asiasta_poistumishetki?: Moment;
  }[];
  /** 10 Asian tiedot */
  readonly asian_tiedot?: {
    /** 11 Asiatunnus */
    readonly asiatunnus: Identifier;
    /** 12 Nimi */
    readonly nimi: Code;
    /** 13 Lisätieto luokkaan "Muu" */
    readonly lisatieto_luokkaan_muu?: string;
    /** 14 Tila */
    readonly tila: Code;
    /** 15 Avauspäivä */
    readonly avauspaiva: PartialDate;
    /** 16 Päättymispäivä */
    readonly paattymispaiva?: PartialDate;
    /** 17 Yhteinen asia */
    readonly yhteinen_asia?: boolean;
    /** 18 Palvelutehtävä */
    readonly palvelutehtava: Code;
  };
  /** 19 Muut asiaan liittyvät henkilöt */
  readonly muut_asiaan_liittyvat_henkilot?: readonly {
    /** 20 Sukunimi */
    readonly sukunimi: string;
    /** 21 Etunimet */
    readonly etunimet: string;
    /** 22 Henkilötunnus */
    readonly henkilotunnus?: Identifier;
    /** 23 Rooli */
    readonly rooli?: readonly Code[];
    /** 24 Lisätieto luokkaan "Muu" tai roolin tarkempi kuvaus */
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
        en: "Palvelunjärjestäjän toimintayksikkö",
      },
      is: "code",
      card: "1..1",
      codes: { oid: "1.2.246.537.6.202" },
    },
    {
      key: "asiakas",
      row: 2,
      label: { fi: "Asiakas", sv: "Klient", en: "Asiakas" },
      is: "group",
      card: "1..*",
      fields: [
        { key: "sukunimi", row: 3, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 4, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "henkilotunnus",
          row: 5,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Henkilötunnus" },
          is: "identifier",
          card: "0..1",
          conditional: true,
        },
        {
          key: "tilapainen_yksilointitunnus",
          row: 6,
          label: { fi: "Tilapäinen yksilöintitunnus", sv: "Temporär identifikationskod", en: "Tilapäinen yksilöintitunnus" },
          is: "identifier",
          card: "0..1",
          conditional: true,
        },
        { key: "syntymaaika", row: 7, label: { fi: "Syntymäaika", sv: "Födelsetid", en: "Syntymäaika" }, is: "date", card: "0..1" },
        {
          key: "asiaan_liittymishetki",
          row: 8,
          label: { fi: "Asiaan liittymishetki", sv: "Tidpunkt för anslutning till ärendet", en: "Asiaan liittymishetki" },
          is: "dateTime",
          card: "0..1",
          conditional: true,
        },
        {
          key: "asiasta_poistumishetki",
          row: 9,
          label: { fi: "Asiasta poistumishetki", sv: "Tidpunkt för uteslutning till ärendet", en: "Asiasta poistumishetki" },
          is: "dateTime",
          card: "0..1",
        },
      ],
    },
    {
      key: "asian_tiedot",
      row: 10,
      label: { fi: "Asian tiedot", sv: "Information om ärendet", en: "Asian tiedot" },
      is: "heading",
      card: "0..1",
      fields: [
        { key: "asiatunnus", row: 11, label: { fi: "Asiatunnus", sv: "Ärendenummer", en: "Asiatunnus" }, is: "identifier", card: "1..1" },
        {
          key: "nimi",
          row: 12,
          label: { fi: "Nimi", sv: "Namn", en: "Nimi" },
          is: "code",
          card: "1..1",
          codes: { oid: "1.2.246.537.6.1265" },
        },
        {
          key: "lisatieto_luokkaan_muu",
          row: 13,
          label: { fi: "Lisätieto luokkaan \"Muu\"", sv: "Ytterligare information i klassen ”Annan”", en: "Lisätieto luokkaan \"Muu\"" },
          is: "text",
          card: "0..1",
          conditional: true,
        },
        {
          key: "tila",
          row: 14,
          label: { fi: "Tila", sv: "Status", en: "Tila" },
          is: "code",
          card: "1..1",
          codes: { oid: "1.2.246.537.6.1501" },
        },
        { key: "avauspaiva", row: 15, label: { fi: "Avauspäivä", sv: "Öppningsdatum", en: "Avauspäivä" }, is: "date", card: "1..1" },
        {
          key: "paattymispaiva",
          row: 16,
          label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "Päättymispäivä" },
          is: "date",
          card: "0..1",
          conditional: true,
        },
        {
          key: "yhteinen_asia",
          row: 17,
          label: { fi: "Yhteinen asia", sv: "Gemensamt ärende", en: "Yhteinen asia" },
          is: "boolean",
          card: "0..1",
        },
        {
          key: "palvelutehtava",
          row: 18,
          label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Palvelutehtävä" },
          is: "code",
          card: "1..1",
          codes: { oid: "1.2.246.537.6.1221" },
        },
      ],
    },
    {
      key: "muut_asiaan_liittyvat_henkilot",
      row: 19,
      label: { fi: "Muut asiaan liittyvät henkilöt", sv: "Andra samhörande personer", en: "Muut asiaan liittyvät henkilöt" },
      is: "group",
      card: "0..*",
      fields: [
        { key: "sukunimi", row: 20, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 21, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "henkilotunnus",
          row: 22,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Henkilötunnus" },
          is: "identifier",
          card: "0..1",
        },
        {
          key: "rooli",
          row: 23,
          label: { fi: "Rooli", sv: "Roll", en: "Rooli" },
          is: "code",
          card: "0..*",
          codes: { oid: "1.2.246.537.6.1284" },
        },
        {
          key: "roolin_kuvaus",
          row: 24,
          label: {
            fi: "Lisätieto luokkaan \"Muu\" tai roolin tarkempi kuvaus",
            sv: "Ytterligare information i klassen ”Annan” eller noggrannare beskrivning av rollen",
            en: "Lisätieto luokkaan \"Muu\" tai roolin tarkempi kuvaus",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
  ],
  conditions: [],
};
