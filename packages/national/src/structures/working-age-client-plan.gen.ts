// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { CodeEntry } from "@koonti/core";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, Moment, PartialDate } from "../structure/values.ts";

/** The content of a document of workingAgeClientPlan. The numbers are rows of the structure. */
export interface WorkingAgeClientPlanDocument {
  /** 1 Asiakas */
  readonly asiakas: readonly {
    /** 2 Sukunimi */
    readonly sukunimi: string;
    /** 3 Etunimet */
    readonly etunimet: string;
    /** 4 Henkilötunnus */
    readonly henkilotunnus: Identifier;
  }[];
  /** 5 Tiedot neuvottelusta jossa tämä suunnitelma on tehty */
  readonly tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty?: readonly {
    /** 6 Päivämäärä */
    readonly paivamaara?: PartialDate;
    /** 7 Paikka */
    readonly paikka?: string;
    /** 8 Osallistujat */
    readonly osallistujat?: string;
  }[];
  /** 9 Kuvaus asiakkaan tilanteesta */
  readonly kuvaus_asiakkaan_tilanteesta?: string;
  /** 10 Palvelut joita asiakas tällä hetkellä saa */
  readonly palvelut_joita_asiakas_talla_hetkella_saa?: {
    /** 11 Palvelut */
    readonly palvelut?: readonly Code[];
    /** 12 Kuvaus */
    readonly kuvaus?: string;
  };
  /** 13 Asiakkaan arvio siitä millaista tukea ja mitä palveluja hän tarvitsee */
  readonly asiakkaan_arvio_siita_millaista_tukea_ja_mita_palveluja_han_tarvitsee?: string;
  /** 14 Ammattihenkilön arvio siitä millaista tukea ja mitä palveluja asiakas tarvitsee */
  readonly ammattihenkilon_arvio_siita_millaista_tukea_ja_mita_palveluja_asiakas_tarvitsee?: string;
  /** 15 Suunnitelman arviointi */
  readonly suunnitelman_arviointi?: {
    /** 16 Edellisen suunnitelman tavoitteiden saavuttaminen */
    readonly edellisen_suunnitelman_tavoitteiden_saavuttaminen?: readonly {
      /** 17 Tavoite */
      readonly tavoite?: Code;
      /** 18 Tavoitteen asteikko */
      readonly tavoitteen_asteikko?: Code;
      /** 19 Kuvaus */
      readonly kuvaus?: string;
      /** 20 Arvio siitä onko tavoite saavutettu */
      readonly arvio_siita_onko_tavoite_saavutettu?: {
        /** 21 Arvio */
        readonly arvio?: Code;
        /** 22 Sanallinen arvio */
        readonly sanallinen_arvio?: string;
        /** 23 Tavoitteen saavuttamiseen vaikuttavat tilannetekijät */
        readonly tilannetekijat?: readonly {
          /** 24 Tilannetekijä */
          readonly tilannetekija?: Code;
          /** 25 Tukiko vai vaikeuttiko tilannetekijä tavoitteen saavuttamista? */
          readonly tukeeko_vai_vaikeuttaako_tilannetekija_tavoitteen_saavuttamista?: Code;
        }[];
      };
    }[];
    /** 26 Palvelujen arviointi */
    readonly palvelujen_arviointi?: readonly {
      /** 27 Palvelu */
      readonly palvelu?: Code;
      /** 28 Sosiaalipalvelu */
      readonly sosiaalipalvelu?: Code;
      /** 29 Käytettiinkö palvelua? */
      readonly arvio_palvelun_kaytosta?: Code;
      /** 30 Kuvaus palvelun käytöstä */
      readonly kuvaus_palvelun_kaytosta?: string;
    }[];
    /** 31 Menetelmien arviointi */
    readonly menetelmien_arviointi?: readonly {
      /** 32 Menetelmä */
      readonly menetelma?: Code;
      /** 33 Käytettiinkö menetelmää? */
      readonly arvio_menetelman_kaytosta?: Code;
      /** 34 Kuvaus menetelmän käytöstä */
      readonly kuvaus_menetelman_kaytosta?: string;
    }[];
  };
  /** 35 Asetettavat tavoitteet */
  readonly asetettavat_tavoitteet?: readonly {
    /** 36 Tavoite */
    readonly tavoite?: Code;
    /** 37 Tavoitteen asteikko */
    readonly tavoitteen_asteikko?: Code;
    /** 38 Kuvaus */
    readonly kuvaus?: string;
    /** 39 Tavoitteen saavuttamiseen vaikuttavat tilannetekijät */
    readonly tilannetekijat?: readonly {
      /** 40 Tilannetekijä */
      readonly tilannetekija?: Code;
      /** 41 Tukeeko vai vaikeuttaako tilannetekijä tavoitteen saavuttamista? */
      readonly tukeeko_vai_vaikeuttaako_tilannetekija_tavoitteen_saavuttamista?: Code;
    }[];
  }[];
  /** 42 Menetelmät ja palvelut joilla tavoitteet pyritään saavuttamaan */
  readonly menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan?: {
    /** 43 Palvelut */
    readonly palvelut?: readonly {
      /** 44 Palvelu */
      readonly palvelu?: Code;
      /** 45 Palvelutehtävä */
      readonly palvelutehtava?: Code;
      /** 46 Sosiaalipalvelu */
      readonly sosiaalipalvelu?: Code;
      /** 47 Kuvaus */
      readonly kuvaus?: string;
      /** 48 Menetelmä */
      readonly menetelma?: readonly Code[];
      /** 49 Lisätiedot menetelmistä */
      readonly lisatiedot_menetelmista?: string;
      /** 50 Asiakkaan ehdotus palvelun tuottamis- ja toteuttamistavasta */
      readonly asiakkaan_ehdotus_palvelun_tuottamis__ja_toteuttamistavasta?: string;
      /** 51 Arvioitu alkamisajankohta ja kesto */
      readonly arvioitu_alkamisajankohta_ja_kesto?: string;
    }[];
    /** 52 Asiakkaan tukemiseen osallistuvat palvelunantajat ja heidän vastuunsa */
    readonly asiakkaan_tukemiseen_osallistuvat_palvelunantajat_ja_heidan_vastuunsa?: string;
    /** 53 Asiakkaan tukemiseen osallistuvat yksityishenkilöt ja heidän tehtävänsä */
    readonly asiakkaan_tukemiseen_osallistuvat_yksityishenkilot_ja_heidan_tehtavansa?: string;
  };
  /** 54 Asiakkaan ja omatyöntekijän tapaamiset */
  readonly asiakkaan_ja_omatyontekijan_tapaamiset?: string;
  /** 55 Asiakkaalle on annettu selvitys oikeuksista, velvollisuuksista ja erilaisista tilanteeseen sopivista toimenpidevaihtoehdoista */
  readonly asiakkaalle_on_annettu_selvitys_oikeuksista_velvollisuuksista_ja_erilaisista_tilanteeseen_sopivista_toimenpidevaihtoehdoista?: boolean;
  /** 56 Kuvaus siitä miten selvitys on annettu */
  readonly kuvaus_siita_miten_selvitys_on_annettu?: string;
  /** 57 Sovitut jatkotoimet */
  readonly sovitut_jatkotoimet?: string;
  /** 58 Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset suunnitelman sisällöstä */
  readonly eriavat_nakemykset?: string;
  /** 59 Arvio asiakkuuden kestosta */
  readonly arvio_asiakkuuden_kestosta?: string;
  /** 60 Asiakassuunnitelman tarkastaminen */
  readonly asiakassuunnitelman_tarkastaminen?: {
    /** 61 Päivämäärä ja kellonaika */
    readonly paivamaara_ja_kellonaika?: Moment;
    /** 62 Ajankohta */
    readonly ajankohta?: string;
    /** 63 Paikka */
    readonly paikka?: string;
  };
  /** 64 Henkilöt joille tämä suunnitelma toimitetaan */
  readonly jakelu?: string;
  /** 65 Lisätiedot */
  readonly lisatiedot?: string;
  /** 66 Lakiselostus */
  readonly lakiselostus?: string;
  /** 67 Päivämäärä */
  readonly paivamaara?: PartialDate;
  /** 68 Laatija */
  readonly laatija: readonly {
    /** 69 Sukunimi */
    readonly sukunimi: string;
    /** 70 Etunimet */
    readonly etunimet: string;
    /** 71 Tehtävänimike */
    readonly tehtavanimike?: string;
    /** 72 Palveluyksikkö */
    readonly palveluyksikko?: Code;
  }[];
}

const palvelutCodes: readonly CodeEntry[] = [
  { code: "1", label: { fi: "Sosiaalinen kuntoutus", sv: "Social rehabilitering", en: "Sosiaalinen kuntoutus" } },
  { code: "2", label: { fi: "Kuntouttava työtoiminta", sv: "Arbetsverksamhet i rehabiliteringssyfte", en: "Kuntouttava työtoiminta" } },
  { code: "3", label: { fi: "Muut sosiaalipalvelut", sv: "Andra socialservice", en: "Muut sosiaalipalvelut" } },
  {
    code: "4",
    label: { fi: "Järjestö- ja yhdistystoiminta", sv: "Organisations- och föreningsverksamhet", en: "Järjestö- ja yhdistystoiminta" },
  },
  { code: "5", label: { fi: "Kelan palvelut", sv: "FPA:s tjänster", en: "Kelan palvelut" } },
  { code: "6", label: { fi: "Kulttuuripalvelut", sv: "Kulturtjänster", en: "Kulttuuripalvelut" } },
  { code: "7", label: { fi: "Kunnan työllisyyspalvelut", sv: "Kommunens sysselsättningstjänster", en: "Kunnan työllisyyspalvelut" } },
  { code: "8", label: { fi: "Liikuntapalvelut", sv: "Motionstjänster", en: "Liikuntapalvelut" } },
  { code: "9", label: { fi: "Maahanmuuttoviraston palvelut", sv: "Migrationsverkets tjänster", en: "Maahanmuuttoviraston palvelut" } },
  { code: "10", label: { fi: "Mielenterveyspalvelut", sv: "Mentalvårdstjänster", en: "Mielenterveyspalvelut" } },
  { code: "11", label: { fi: "Nuorisopalvelut", sv: "Ungdomstjänster", en: "Nuorisopalvelut" } },
  { code: "12", label: { fi: "Oikeusapu", sv: "Rättshjälp", en: "Oikeusapu" } },
  { code: "13", label: { fi: "Opetus ja koulutus", sv: "Undervisning och utbildning", en: "Opetus ja koulutus" } },
  { code: "14", label: { fi: "Perusterveydenhuollon palvelut", sv: "Primärvårdstjänster", en: "Perusterveydenhuollon palvelut" } },
  { code: "15", label: { fi: "Poliisitoimi", sv: "Polisverksamhet", en: "Poliisitoimi" } },
  {
    code: "16",
    label: {
      fi: "Potilas- ja sosiaaliasiamiehen palvelut",
      sv: "Patient- och socialombudsmannens tjänster",
      en: "Potilas- ja sosiaaliasiamiehen palvelut",
    },
  },
  { code: "17", label: { fi: "Päihdepalvelut", sv: "Missbrukartjänster", en: "Päihdepalvelut" } },
  {
    code: "18",
    label: { fi: "Rikosseuraamuslaitoksen palvelut", sv: "Brottspåföljdsmyndighetens tjänster", en: "Rikosseuraamuslaitoksen palvelut" },
  },
  {
    code: "19",
    label: { fi: "Seurakunnan tarjoamat palvelut", sv: "Tjänster som erbjuds av församlingen", en: "Seurakunnan tarjoamat palvelut" },
  },
  { code: "20", label: { fi: "Sovittelupalvelut", sv: "Medlingstjänster", en: "Sovittelupalvelut" } },
  { code: "21", label: { fi: "Talous- ja velkaneuvonta", sv: "Ekonomisk rådgivning och skuldrådgivning", en: "Talous- ja velkaneuvonta" } },
  { code: "22", label: { fi: "TE-palvelut", sv: "Arbetskraftsförvaltningens tjänster", en: "TE-palvelut" } },
  { code: "23", label: { fi: "Työkyvyn selvitys", sv: "Utredning av arbetsförmågan", en: "Työkyvyn selvitys" } },
  {
    code: "24",
    label: {
      fi: "Työllistymistä edistävä monialainen yhteispalvelu",
      sv: "Sektorsövergripande samservice som främjar sysselsättningen",
      en: "Työllistymistä edistävä monialainen yhteispalvelu",
    },
  },
  { code: "25", label: { fi: "Työterveyshuollon palvelut", sv: "Företagshälsovårdstjänster", en: "Työterveyshuollon palvelut" } },
  {
    code: "26",
    label: { fi: "Erikoissairaanhoidon palvelut", sv: "Tjänster inom den specialiserade sjukvården", en: "Erikoissairaanhoidon palvelut" },
  },
  { code: "99", label: { fi: "Muu palvelu", sv: "Annan service", en: "Muu palvelu" } },
];

const tavoitteenAsteikkoCodes: readonly CodeEntry[] = [
  { code: "1", label: { fi: "Muutos parempaan", sv: "Förändring till det bättre", en: "Muutos parempaan" } },
  {
    code: "2",
    label: { fi: "Estää tilanteen huononeminen", sv: "Förhindra en försämring av situationen", en: "Estää tilanteen huononeminen" },
  },
];

const tukeekoVaiVaikeuttaakoTilannetekijaTavoitteenSaavuttamistaCodes: readonly CodeEntry[] = [
  {
    code: "1",
    label: {
      fi: "Tukee/Tuki tavoitteen saavuttamista",
      sv: "Främjar/Främjade uppnåendet av målet",
      en: "Tukee/Tuki tavoitteen saavuttamista",
    },
  },
  {
    code: "2",
    label: {
      fi: "Vaikeuttaa/Vaikeutti tavoitteen saavuttamista",
      sv: "Försvårar/Försvårade uppnåendet av målet",
      en: "Vaikeuttaa/Vaikeutti tavoitteen saavuttamista",
    },
  },
];

const palveluCodes: readonly CodeEntry[] = [
  { code: "1", label: { fi: "Sosiaalipalvelut", sv: "Socialservice", en: "Sosiaalipalvelut" } },
  {
    code: "2",
    label: { fi: "Järjestö- ja yhdistystoiminta", sv: "Organisations- och föreningsverksamhet", en: "Järjestö- ja yhdistystoiminta" },
  },
  { code: "3", label: { fi: "Kelan palvelut", sv: "FPA:s tjänster", en: "Kelan palvelut" } },
  { code: "4", label: { fi: "Kulttuuripalvelut", sv: "Kulturtjänster", en: "Kulttuuripalvelut" } },
  { code: "5", label: { fi: "Kunnan työllisyyspalvelut", sv: "Kommunens sysselsättningstjänster", en: "Kunnan työllisyyspalvelut" } },
  { code: "6", label: { fi: "Liikuntapalvelut", sv: "Motionstjänster", en: "Liikuntapalvelut" } },
  { code: "7", label: { fi: "Maahanmuuttoviraston palvelut", sv: "Migrationsverkets tjänster", en: "Maahanmuuttoviraston palvelut" } },
  { code: "8", label: { fi: "Mielenterveyspalvelut", sv: "Mentalvårdstjänster", en: "Mielenterveyspalvelut" } },
  { code: "9", label: { fi: "Nuorisopalvelut", sv: "Ungdomstjänster", en: "Nuorisopalvelut" } },
  { code: "10", label: { fi: "Oikeusapu", sv: "Rättshjälp", en: "Oikeusapu" } },
  { code: "11", label: { fi: "Opetus ja koulutus", sv: "Undervisning och utbildning", en: "Opetus ja koulutus" } },
  { code: "12", label: { fi: "Perusterveydenhuollon palvelut", sv: "Primärvårdstjänster", en: "Perusterveydenhuollon palvelut" } },
  { code: "13", label: { fi: "Poliisitoimi", sv: "Polisverksamhet", en: "Poliisitoimi" } },
  {
    code: "14",
    label: {
      fi: "Potilas- ja sosiaaliasiamiehen palvelut",
      sv: "Patient- och socialombudsmannens tjänster",
      en: "Potilas- ja sosiaaliasiamiehen palvelut",
    },
  },
  { code: "15", label: { fi: "Päihdepalvelut", sv: "Missbrukartjänster", en: "Päihdepalvelut" } },
  {
    code: "16",
    label: { fi: "Rikosseuraamuslaitoksen palvelut", sv: "Brottspåföljdsmyndighetens tjänster", en: "Rikosseuraamuslaitoksen palvelut" },
  },
  {
    code: "17",
    label: { fi: "Seurakunnan tarjoamat palvelut", sv: "Tjänster som erbjuds av församlingen", en: "Seurakunnan tarjoamat palvelut" },
  },
  { code: "18", label: { fi: "Sovittelupalvelut", sv: "Medlingstjänster", en: "Sovittelupalvelut" } },
  { code: "19", label: { fi: "Talous- ja velkaneuvonta", sv: "Ekonomisk rådgivning och skuldrådgivning", en: "Talous- ja velkaneuvonta" } },
  { code: "20", label: { fi: "TE-palvelut", sv: "Arbetskraftsförvaltningens tjänster", en: "TE-palvelut" } },
  { code: "21", label: { fi: "Työkyvyn selvitys", sv: "Utredning av arbetsförmågan", en: "Työkyvyn selvitys" } },
  {
    code: "22",
    label: {
      fi: "Työllistymistä edistävä monialainen yhteispalvelu",
      sv: "Sektorsövergripande samservice som främjar sysselsättningen",
      en: "Työllistymistä edistävä monialainen yhteispalvelu",
    },
  },
  { code: "23", label: { fi: "Työterveyshuollon palvelut", sv: "Företagshälsovårdstjänster", en: "Työterveyshuollon palvelut" } },
  {
    code: "24",
    label: { fi: "Erikoissairaanhoidon palvelut", sv: "Tjänster inom den specialiserade sjukvården", en: "Erikoissairaanhoidon palvelut" },
  },
  { code: "99", label: { fi: "Muu palvelu", sv: "Annan service", en: "Muu palvelu" } },
];

const arvioPalvelunKaytostaCodes: readonly CodeEntry[] = [
  { code: "K", label: { fi: "Kyllä", sv: "Ja", en: "Kyllä" } },
  { code: "E", label: { fi: "Ei", sv: "Nej", en: "Ei" } },
];

const arvioMenetelmanKaytostaCodes: readonly CodeEntry[] = [
  { code: "E", label: { fi: "Ei", sv: "Nej", en: "Ei" } },
  { code: "K", label: { fi: "Kyllä", sv: "Ja", en: "Kyllä" } },
];

/** Client plan of a working-age client: Työikäisten palvelujen asiakassuunnitelma (1.2.246.537.6.1506.15020.2024.11.28). */
export const workingAgeClientPlan: Structure<WorkingAgeClientPlanDocument> = {
  oid: "1.2.246.537.6.1506.15020.2024.11.28",
  version: "2024-11-28",
  componentLibrary: "2024-11-13",
  type: "Suunnitelma",
  root: "tyoikaisten_palvelujen_asiakassuunnitelma",
  name: {
    fi: "Työikäisten palvelujen asiakassuunnitelma",
    sv: "Klientplan inom servicen för personer i arbetsför ålder",
    en: "Client plan of a working-age client",
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
      key: "tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty",
      row: 5,
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
          row: 6,
          label: { fi: "Päivämäärä", sv: "Datum", en: "Päivämäärä" },
          is: "date",
          card: "0..1",
          nationwide: true,
        },
        { key: "paikka", row: 7, label: { fi: "Paikka", sv: "Plats", en: "Paikka" }, is: "text", card: "0..1" },
        { key: "osallistujat", row: 8, label: { fi: "Osallistujat", sv: "Deltagare", en: "Osallistujat" }, is: "text", card: "0..1" },
      ],
    },
    {
      key: "kuvaus_asiakkaan_tilanteesta",
      row: 9,
      label: { fi: "Kuvaus asiakkaan tilanteesta", sv: "Beskrivning av klientens situation", en: "Kuvaus asiakkaan tilanteesta" },
      is: "text",
      card: "0..1",
    },
    {
      key: "palvelut_joita_asiakas_talla_hetkella_saa",
      row: 10,
      label: {
        fi: "Palvelut joita asiakas tällä hetkellä saa",
        sv: "Tjänster som klienten får för närvarande",
        en: "Palvelut joita asiakas tällä hetkellä saa",
      },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "palvelut",
          row: 11,
          label: { fi: "Palvelut", sv: "Tjänster", en: "Palvelut" },
          is: "code",
          card: "0..*",
          nationwide: true,
          codes: { list: { system: "tyoikaisten_palvelujen_asiakassuunnitelma/palvelut", codes: palvelutCodes } },
        },
        { key: "kuvaus", row: 12, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Kuvaus" }, is: "text", card: "0..1" },
      ],
    },
    {
      key: "asiakkaan_arvio_siita_millaista_tukea_ja_mita_palveluja_han_tarvitsee",
      row: 13,
      label: {
        fi: "Asiakkaan arvio siitä millaista tukea ja mitä palveluja hän tarvitsee",
        sv: "Klientens bedömning av vilken typ av stöd och tjänster han eller hon behöver",
        en: "Asiakkaan arvio siitä millaista tukea ja mitä palveluja hän tarvitsee",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "ammattihenkilon_arvio_siita_millaista_tukea_ja_mita_palveluja_asiakas_tarvitsee",
      row: 14,
      label: {
        fi: "Ammattihenkilön arvio siitä millaista tukea ja mitä palveluja asiakas tarvitsee",
        sv: "En yrkesutbildad persons bedömning av vilken typ av stöd och tjänster klienten behöver",
        en: "Ammattihenkilön arvio siitä millaista tukea ja mitä palveluja asiakas tarvitsee",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "suunnitelman_arviointi",
      row: 15,
      label: { fi: "Suunnitelman arviointi", sv: "Utvärdering av planen", en: "Suunnitelman arviointi" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "edellisen_suunnitelman_tavoitteiden_saavuttaminen",
          row: 16,
          label: {
            fi: "Edellisen suunnitelman tavoitteiden saavuttaminen",
            sv: "Uppnående av målen i föregående plan",
            en: "Edellisen suunnitelman tavoitteiden saavuttaminen",
          },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "tavoite",
              row: 17,
              label: { fi: "Tavoite", sv: "Mål", en: "Tavoite" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1292" },
            },
            {
              key: "tavoitteen_asteikko",
              row: 18,
              label: { fi: "Tavoitteen asteikko", sv: "Målskala", en: "Tavoitteen asteikko" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { list: { system: "tyoikaisten_palvelujen_asiakassuunnitelma/tavoitteen_asteikko", codes: tavoitteenAsteikkoCodes } },
            },
            { key: "kuvaus", row: 19, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Kuvaus" }, is: "text", card: "0..1" },
            {
              key: "arvio_siita_onko_tavoite_saavutettu",
              row: 20,
              label: {
                fi: "Arvio siitä onko tavoite saavutettu",
                sv: "Bedömning av hur målet uppnåtts",
                en: "Arvio siitä onko tavoite saavutettu",
              },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "arvio",
                  row: 21,
                  label: { fi: "Arvio", sv: "Bedömning", en: "Arvio" },
                  is: "code",
                  card: "0..1",
                  nationwide: true,
                  codes: { oid: "1.2.246.537.6.1253" },
                },
                {
                  key: "sanallinen_arvio",
                  row: 22,
                  label: { fi: "Sanallinen arvio", sv: "Verbal bedömning", en: "Sanallinen arvio" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "tilannetekijat",
                  row: 23,
                  label: {
                    fi: "Tavoitteen saavuttamiseen vaikuttavat tilannetekijät",
                    sv: "Situationsfaktorer som påverkar uppnåendet av målet",
                    en: "Tavoitteen saavuttamiseen vaikuttavat tilannetekijät",
                  },
                  is: "group",
                  card: "0..*",
                  fields: [
                    {
                      key: "tilannetekija",
                      row: 24,
                      label: { fi: "Tilannetekijä", sv: "Situationsfaktor", en: "Tilannetekijä" },
                      is: "code",
                      card: "0..1",
                      nationwide: true,
                      codes: { oid: "1.2.246.537.6.1290" },
                    },
                    {
                      key: "tukeeko_vai_vaikeuttaako_tilannetekija_tavoitteen_saavuttamista",
                      row: 25,
                      label: {
                        fi: "Tukiko vai vaikeuttiko tilannetekijä tavoitteen saavuttamista?",
                        sv: "Främjade eller försvårade situationsfaktorn uppnåendet av målet?",
                        en: "Tukiko vai vaikeuttiko tilannetekijä tavoitteen saavuttamista?",
                      },
                      is: "code",
                      card: "0..1",
                      nationwide: true,
                      codes: {
                        list: {
                          system: "tyoikaisten_palvelujen_asiakassuunnitelma/tukeeko_vai_vaikeuttaako_tilannetekija_tavoitteen_saavuttamista",
                          codes: tukeekoVaiVaikeuttaakoTilannetekijaTavoitteenSaavuttamistaCodes,
                        },
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          key: "palvelujen_arviointi",
          row: 26,
          label: { fi: "Palvelujen arviointi", sv: "Bedömning av tjänster", en: "Palvelujen arviointi" },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "palvelu",
              row: 27,
              label: { fi: "Palvelu", sv: "Service", en: "Palvelu" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { list: { system: "tyoikaisten_palvelujen_asiakassuunnitelma/palvelu", codes: palveluCodes } },
            },
            {
              key: "sosiaalipalvelu",
              row: 28,
              label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Sosiaalipalvelu" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1222" },
            },
            {
              key: "arvio_palvelun_kaytosta",
              row: 29,
              label: { fi: "Käytettiinkö palvelua?", sv: "Användes tjänsten?", en: "Käytettiinkö palvelua?" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.112", only: arvioPalvelunKaytostaCodes },
            },
            {
              key: "kuvaus_palvelun_kaytosta",
              row: 30,
              label: { fi: "Kuvaus palvelun käytöstä", sv: "Beskrivning av användning av service", en: "Kuvaus palvelun käytöstä" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "menetelmien_arviointi",
          row: 31,
          label: { fi: "Menetelmien arviointi", sv: "Bedömning av metoder", en: "Menetelmien arviointi" },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "menetelma",
              row: 32,
              label: { fi: "Menetelmä", sv: "Metod", en: "Menetelmä" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1293" },
            },
            {
              key: "arvio_menetelman_kaytosta",
              row: 33,
              label: { fi: "Käytettiinkö menetelmää?", sv: "Användes metoden?", en: "Käytettiinkö menetelmää?" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.112", only: arvioMenetelmanKaytostaCodes },
            },
            {
              key: "kuvaus_menetelman_kaytosta",
              row: 34,
              label: { fi: "Kuvaus menetelmän käytöstä", sv: "Beskrivning av bruket av metoden", en: "Kuvaus menetelmän käytöstä" },
              is: "text",
              card: "0..1",
            },
          ],
        },
      ],
    },
    {
      key: "asetettavat_tavoitteet",
      row: 35,
      label: { fi: "Asetettavat tavoitteet", sv: "Mål som ska fastställas", en: "Asetettavat tavoitteet" },
      is: "group",
      card: "0..*",
      fields: [
        {
          key: "tavoite",
          row: 36,
          label: { fi: "Tavoite", sv: "Mål", en: "Tavoite" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1292" },
        },
        {
          key: "tavoitteen_asteikko",
          row: 37,
          label: { fi: "Tavoitteen asteikko", sv: "Målskala", en: "Tavoitteen asteikko" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { list: { system: "tyoikaisten_palvelujen_asiakassuunnitelma/tavoitteen_asteikko", codes: tavoitteenAsteikkoCodes } },
        },
        { key: "kuvaus", row: 38, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Kuvaus" }, is: "text", card: "0..1" },
        {
          key: "tilannetekijat",
          row: 39,
          label: {
            fi: "Tavoitteen saavuttamiseen vaikuttavat tilannetekijät",
            sv: "Situationsfaktorer som påverkar uppnåendet av målet",
            en: "Tavoitteen saavuttamiseen vaikuttavat tilannetekijät",
          },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "tilannetekija",
              row: 40,
              label: { fi: "Tilannetekijä", sv: "Situationsfaktor", en: "Tilannetekijä" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1290" },
            },
            {
              key: "tukeeko_vai_vaikeuttaako_tilannetekija_tavoitteen_saavuttamista",
              row: 41,
              label: {
                fi: "Tukeeko vai vaikeuttaako tilannetekijä tavoitteen saavuttamista?",
                sv: "Främjar eller försvårar situationsfaktorn uppnåendet av målet?",
                en: "Tukeeko vai vaikeuttaako tilannetekijä tavoitteen saavuttamista?",
              },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: {
                list: {
                  system: "tyoikaisten_palvelujen_asiakassuunnitelma/tukeeko_vai_vaikeuttaako_tilannetekija_tavoitteen_saavuttamista",
                  codes: tukeekoVaiVaikeuttaakoTilannetekijaTavoitteenSaavuttamistaCodes,
                },
              },
            },
          ],
        },
      ],
    },
    {
      key: "menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan",
      row: 42,
      label: {
        fi: "Menetelmät ja palvelut joilla tavoitteet pyritään saavuttamaan",
        sv: "Metoder och tjänster med vilka man strävar efter att uppnå målen",
        en: "Menetelmät ja palvelut joilla tavoitteet pyritään saavuttamaan",
      },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "palvelut",
          row: 43,
          label: { fi: "Palvelut", sv: "Tjänster", en: "Palvelut" },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "palvelu",
              row: 44,
              label: { fi: "Palvelu", sv: "Service", en: "Palvelu" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { list: { system: "tyoikaisten_palvelujen_asiakassuunnitelma/palvelu", codes: palveluCodes } },
            },
            {
              key: "palvelutehtava",
              row: 45,
              label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Palvelutehtävä" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1221" },
            },
            {
              key: "sosiaalipalvelu",
              row: 46,
              label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Sosiaalipalvelu" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1222" },
            },
            { key: "kuvaus", row: 47, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Kuvaus" }, is: "text", card: "0..1" },
            {
              key: "menetelma",
              row: 48,
              label: { fi: "Menetelmä", sv: "Metod", en: "Menetelmä" },
              is: "code",
              card: "0..*",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1293" },
            },
            {
              key: "lisatiedot_menetelmista",
              row: 49,
              label: { fi: "Lisätiedot menetelmistä", sv: "Mer information om metoderna", en: "Lisätiedot menetelmistä" },
              is: "text",
              card: "0..1",
            },
            {
              key: "asiakkaan_ehdotus_palvelun_tuottamis__ja_toteuttamistavasta",
              row: 50,
              label: {
                fi: "Asiakkaan ehdotus palvelun tuottamis- ja toteuttamistavasta",
                sv: "Klientens förslag till hur tjänsterna ska produceras och tillhandahållas",
                en: "Asiakkaan ehdotus palvelun tuottamis- ja toteuttamistavasta",
              },
              is: "text",
              card: "0..1",
            },
            {
              key: "arvioitu_alkamisajankohta_ja_kesto",
              row: 51,
              label: {
                fi: "Arvioitu alkamisajankohta ja kesto",
                sv: "Uppskattad inledningstidpunkt och varaktighet",
                en: "Arvioitu alkamisajankohta ja kesto",
              },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "asiakkaan_tukemiseen_osallistuvat_palvelunantajat_ja_heidan_vastuunsa",
          row: 52,
          label: {
            fi: "Asiakkaan tukemiseen osallistuvat palvelunantajat ja heidän vastuunsa",
            sv: "Tillhandahållare av tjänster som deltar i stödet av klienten och deras ansvar",
            en: "Asiakkaan tukemiseen osallistuvat palvelunantajat ja heidän vastuunsa",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "asiakkaan_tukemiseen_osallistuvat_yksityishenkilot_ja_heidan_tehtavansa",
          row: 53,
          label: {
            fi: "Asiakkaan tukemiseen osallistuvat yksityishenkilöt ja heidän tehtävänsä",
            sv: "Privatpersoner som deltar i stödet av klienten och deras uppgifter",
            en: "Asiakkaan tukemiseen osallistuvat yksityishenkilöt ja heidän tehtävänsä",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "asiakkaan_ja_omatyontekijan_tapaamiset",
      row: 54,
      label: {
        fi: "Asiakkaan ja omatyöntekijän tapaamiset",
        sv: "Möten mellan klienten och klientens egen kontaktperson",
        en: "Asiakkaan ja omatyöntekijän tapaamiset",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "asiakkaalle_on_annettu_selvitys_oikeuksista_velvollisuuksista_ja_erilaisista_tilanteeseen_sopivista_toimenpidevaihtoehdoista",
      row: 55,
      label: {
        fi: "Asiakkaalle on annettu selvitys oikeuksista, velvollisuuksista ja erilaisista tilanteeseen sopivista toimenpidevaihtoehdoista",
        sv: "Klienten har fått en redogörelse över rättigheter, skyldigheter och lämpliga åtgärdsalternativ i olika situationer",
        en: "Asiakkaalle on annettu selvitys oikeuksista, velvollisuuksista ja erilaisista tilanteeseen sopivista toimenpidevaihtoehdoista",
      },
      is: "boolean",
      card: "0..1",
    },
    {
      key: "kuvaus_siita_miten_selvitys_on_annettu",
      row: 56,
      label: {
        fi: "Kuvaus siitä miten selvitys on annettu",
        sv: "Beskrivning av hur redogörelsen har getts",
        en: "Kuvaus siitä miten selvitys on annettu",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "sovitut_jatkotoimet",
      row: 57,
      label: { fi: "Sovitut jatkotoimet", sv: "Avtalade fortsatta åtgärder", en: "Sovitut jatkotoimet" },
      is: "text",
      card: "0..1",
    },
    {
      key: "eriavat_nakemykset",
      row: 58,
      label: {
        fi: "Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset suunnitelman sisällöstä",
        sv: "Avvikande åsikter om planens innehåll bland de personer som har medverkat i utarbetandet av planen",
        en: "Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset suunnitelman sisällöstä",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "arvio_asiakkuuden_kestosta",
      row: 59,
      label: { fi: "Arvio asiakkuuden kestosta", sv: "Bedömning av klientrelationens varaktighet", en: "Arvio asiakkuuden kestosta" },
      is: "text",
      card: "0..1",
    },
    {
      key: "asiakassuunnitelman_tarkastaminen",
      row: 60,
      label: { fi: "Asiakassuunnitelman tarkastaminen", sv: "Granskning av klientplanen", en: "Asiakassuunnitelman tarkastaminen" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "paivamaara_ja_kellonaika",
          row: 61,
          label: { fi: "Päivämäärä ja kellonaika", sv: "Datum och klockslag", en: "Päivämäärä ja kellonaika" },
          is: "dateTime",
          card: "0..1",
          nationwide: true,
        },
        { key: "ajankohta", row: 62, label: { fi: "Ajankohta", sv: "Tidpunkt", en: "Ajankohta" }, is: "text", card: "0..1" },
        { key: "paikka", row: 63, label: { fi: "Paikka", sv: "Plats", en: "Paikka" }, is: "text", card: "0..1" },
      ],
    },
    {
      key: "jakelu",
      row: 64,
      label: {
        fi: "Henkilöt joille tämä suunnitelma toimitetaan",
        sv: "Personer som planen ska ges till",
        en: "Henkilöt joille tämä suunnitelma toimitetaan",
      },
      is: "text",
      card: "0..1",
    },
    { key: "lisatiedot", row: 65, label: { fi: "Lisätiedot", sv: "Mer information", en: "Lisätiedot" }, is: "text", card: "0..1" },
    { key: "lakiselostus", row: 66, label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Lakiselostus" }, is: "text", card: "0..1" },
    { key: "paivamaara", row: 67, label: { fi: "Päivämäärä", sv: "Datum", en: "Päivämäärä" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 68,
      label: { fi: "Laatija", sv: "Upprättare", en: "Laatija" },
      is: "group",
      card: "1..*",
      fields: [
        { key: "sukunimi", row: 69, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 70, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 71,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 72,
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
