// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { CodeEntry } from "@koonti/core";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of initiationNote. The numbers are rows of the structure. */
export interface InitiationNoteDocument {
  /** 1 Asiakas */
  readonly asiakas: readonly {
    /** 2 Sukunimi */
    readonly sukunimi: string;
    /** 3 Etunimet */
    readonly etunimet: string;
    /** 4 Henkilötunnus */
    readonly henkilotunnus?: Identifier;
    /** 5 Tilapäinen yksilöintitunnus */
    readonly tilapainen_yksilointitunnus?: Identifier;
  }[];
  /** 6 Palvelutehtävä */
  readonly palvelutehtava: readonly Code[];
  /** 7 Sosiaalipalvelu */
  readonly sosiaalipalvelu?: readonly Code[];
  /** 8 Vireilletulopäivä */
  readonly vireilletulopaiva: PartialDate;
  /** 9 Kuvaus asian vireilletulosta */
  readonly kuvaus_asian_vireilletulosta?: string;
  /** 10 Vireilletulon syyt */
  readonly vireilletulon_syyt?: readonly Code[];
  /** 11 Syyt, joiden perusteella lastensuojeluasia tuli vireille */
  readonly lastensuojelullinen_huoli?: readonly Code[];
  /** 12 Vireilletulon perusteella tehdyt toimenpiteet ja sovitut jatkotoimenpiteet */
  readonly toimenpiteet?: string;
  /** 13 Arvio asian kiireellisyydestä */
  readonly arvio_asian_kiireellisyydesta?: Code;
  /** 14 Kiireellisyyden peruste */
  readonly kiireellisyyden_peruste?: string;
  /** 15 Päivämäärä */
  readonly paivamaara?: PartialDate;
  /** 16 Laatija */
  readonly laatija: {
    /** 17 Sukunimi */
    readonly sukunimi: string;
    /** 18 Etunimet */
    readonly etunimet: string;
    /** 19 Tehtävänimike */
    readonly tehtavanimike?: string;
    /** 20 Palveluyksikkö */
    readonly palveluyksikko?: Code;
  };
}

const vireilletulonSyytCodes: readonly CodeEntry[] = [
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
          card: "0..1",
          conditional: true,
        },
        {
          key: "tilapainen_yksilointitunnus",
          row: 5,
          label: { fi: "Tilapäinen yksilöintitunnus", sv: "Temporär identifikationskod", en: "Tilapäinen yksilöintitunnus" },
          is: "identifier",
          card: "0..1",
          conditional: true,
        },
      ],
    },
    {
      key: "palvelutehtava",
      row: 6,
      label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Palvelutehtävä" },
      is: "code",
      card: "1..*",
      codes: { oid: "1.2.246.537.6.1221" },
    },
    {
      key: "sosiaalipalvelu",
      row: 7,
      label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Sosiaalipalvelu" },
      is: "code",
      card: "0..*",
      nationwide: true,
      codes: { oid: "1.2.246.537.6.1222" },
    },
    {
      key: "vireilletulopaiva",
      row: 8,
      label: { fi: "Vireilletulopäivä", sv: "Datum för inledande", en: "Vireilletulopäivä" },
      is: "date",
      card: "1..1",
      nationwide: true,
    },
    {
      key: "kuvaus_asian_vireilletulosta",
      row: 9,
      label: { fi: "Kuvaus asian vireilletulosta", sv: "Beskrivning av inledningen av ärendet", en: "Kuvaus asian vireilletulosta" },
      is: "text",
      card: "0..1",
    },
    {
      key: "vireilletulon_syyt",
      row: 10,
      label: { fi: "Vireilletulon syyt", sv: "Orsaker till inledning", en: "Vireilletulon syyt" },
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
        en: "Syyt, joiden perusteella lastensuojeluasia tuli vireille",
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
        en: "Vireilletulon perusteella tehdyt toimenpiteet ja sovitut jatkotoimenpiteet",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "arvio_asian_kiireellisyydesta",
      row: 13,
      label: { fi: "Arvio asian kiireellisyydestä", sv: "Bedömning av ärendets skyndsamhet", en: "Arvio asian kiireellisyydestä" },
      is: "code",
      card: "0..1",
      nationwide: true,
      conditional: true,
      codes: { oid: "1.2.246.537.6.1252" },
    },
    {
      key: "kiireellisyyden_peruste",
      row: 14,
      label: { fi: "Kiireellisyyden peruste", sv: "Grund för graden av brådska", en: "Kiireellisyyden peruste" },
      is: "text",
      card: "0..1",
    },
    { key: "paivamaara", row: 15, label: { fi: "Päivämäärä", sv: "Datum", en: "Päivämäärä" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 16,
      label: { fi: "Laatija", sv: "Upprättare", en: "Laatija" },
      is: "group",
      card: "1..1",
      fields: [
        { key: "sukunimi", row: 17, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 18, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 19,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 20,
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
