// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { CodeEntry } from "@koonti/core";
import { initiationNoteConditions } from "../conditions/initiation-note.ts";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of initiationNote. The numbers are rows of the structure. */
export interface InitiationNoteDocument {
  /** 1 Client (Asiakas) */
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
  /** 6 Service task (Palvelutehtävä) */
  readonly palvelutehtava: readonly Code[];
  /** 7 Social service (Sosiaalipalvelu) */
  readonly sosiaalipalvelu?: readonly Code[];
  /** 8 Date of initiation (Vireilletulopäivä) */
  readonly vireilletulopaiva: PartialDate;
  /** 9 How the matter was initiated (Kuvaus asian vireilletulosta) */
  readonly kuvaus_asian_vireilletulosta?: string;
  /** 10 Reasons for the initiation (Vireilletulon syyt) */
  readonly vireilletulon_syyt?: readonly Code[];
  /** 11 Reasons for which a child welfare matter was initiated (Syyt, joiden perusteella lastensuojeluasia tuli vireille) */
  readonly lastensuojelullinen_huoli?: readonly Code[];
  /** 12 Measures taken and next steps agreed upon the initiation (Vireilletulon perusteella tehdyt toimenpiteet ja sovitut jatkotoimenpiteet) */
  readonly toimenpiteet?: string;
  /** 13 Assessment of urgency (Arvio asian kiireellisyydestä) */
  readonly arvio_asian_kiireellisyydesta?: Code;
  /** 14 Ground for urgency (Kiireellisyyden peruste) */
  readonly kiireellisyyden_peruste?: string;
  /** 15 Date (Päivämäärä) */
  readonly paivamaara?: PartialDate;
  /** 16 Author (Laatija) */
  readonly laatija: {
    /** 17 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 18 Given names (Etunimet) */
    readonly etunimet: string;
    /** 19 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 20 Service unit (Palveluyksikkö) */
    readonly palveluyksikko?: Code;
  };
}

const vireilletulonSyytCodes: readonly CodeEntry[] = [
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

/** Case note on the initiation of a matter: Merkintä asian vireilletulosta (1.2.246.537.6.1506.19001.2023.10.30). */
export const initiationNote: Structure<InitiationNoteDocument> = {
  oid: "1.2.246.537.6.1506.19001.2023.10.30",
  version: "2023-10-30",
  componentLibrary: "2023-09-07",
  type: "Asiakaskertomusmerkintä",
  root: "merkinta_asian_vireilletulosta",
  name: {
    fi: "Merkintä asian vireilletulosta",
    sv: "Anteckning om inledande behandling av ärende",
    en: "Case note on the initiation of a matter",
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
      key: "palvelutehtava",
      row: 6,
      label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Service task" },
      is: "code",
      card: "1..*",
      codes: { oid: "1.2.246.537.6.1221" },
    },
    {
      key: "sosiaalipalvelu",
      row: 7,
      label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" },
      is: "code",
      card: "0..*",
      nationwide: true,
      codes: { oid: "1.2.246.537.6.1222" },
    },
    {
      key: "vireilletulopaiva",
      row: 8,
      label: { fi: "Vireilletulopäivä", sv: "Datum för inledande", en: "Date of initiation" },
      is: "date",
      card: "1..1",
      nationwide: true,
    },
    {
      key: "kuvaus_asian_vireilletulosta",
      row: 9,
      label: { fi: "Kuvaus asian vireilletulosta", sv: "Beskrivning av inledningen av ärendet", en: "How the matter was initiated" },
      is: "text",
      card: "0..1",
    },
    {
      key: "vireilletulon_syyt",
      row: 10,
      label: { fi: "Vireilletulon syyt", sv: "Orsaker till inledning", en: "Reasons for the initiation" },
      is: "code",
      card: "0..*",
      nationwide: true,
      codes: { oid: "1.2.246.537.6.1282", only: vireilletulonSyytCodes },
    },
    {
      key: "lastensuojelullinen_huoli",
      row: 11,
      label: {
        fi: "Syyt, joiden perusteella lastensuojeluasia tuli vireille",
        sv: "Orsaker till att barnskyddsärendet inleddes",
        en: "Reasons for which a child welfare matter was initiated",
      },
      is: "code",
      card: "0..*",
      nationwide: true,
      codes: { oid: "1.2.246.537.6.1251" },
    },
    {
      key: "toimenpiteet",
      row: 12,
      label: {
        fi: "Vireilletulon perusteella tehdyt toimenpiteet ja sovitut jatkotoimenpiteet",
        sv: "Åtgärder och överenskomna fortsatta åtgärder som vidtagits när ärendet har inletts",
        en: "Measures taken and next steps agreed upon the initiation",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "arvio_asian_kiireellisyydesta",
      row: 13,
      label: { fi: "Arvio asian kiireellisyydestä", sv: "Bedömning av ärendets skyndsamhet", en: "Assessment of urgency" },
      is: "code",
      card: "0..1",
      nationwide: true,
      conditional: true,
      codes: { oid: "1.2.246.537.6.1252" },
    },
    {
      key: "kiireellisyyden_peruste",
      row: 14,
      label: { fi: "Kiireellisyyden peruste", sv: "Grund för graden av brådska", en: "Ground for urgency" },
      is: "text",
      card: "0..1",
    },
    { key: "paivamaara", row: 15, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 16,
      label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
      is: "group",
      card: "1..1",
      fields: [
        { key: "sukunimi", row: 17, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 18, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 19,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 20,
          label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.202" },
        },
      ],
    },
  ],
  conditions: initiationNoteConditions,
};
