// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { CodeEntry } from "@koonti/core";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of workingAgeNeedAssessment. The numbers are rows of the structure. */
export interface WorkingAgeNeedAssessmentDocument {
  /** 1 Asiakas */
  readonly asiakas: {
    /** 2 Sukunimi */
    readonly sukunimi: string;
    /** 3 Etunimet */
    readonly etunimet: string;
    /** 4 Henkilötunnus */
    readonly henkilotunnus: Identifier;
  };
  /** 5 Asian vireilletuloa koskevat tiedot */
  readonly asian_vireilletuloa_koskevat_tiedot?: {
    /** 6 Vireilletulon tapa */
    readonly vireilletulon_tapa?: Code;
    /** 7 Vireilletulon syyt */
    readonly vireilletulon_syyt?: readonly Code[];
    /** 8 Vireilletulopäivä */
    readonly vireilletulopaiva: PartialDate;
  };
  /** 9 Palvelutarpeen arviointia koskevat tiedot */
  readonly palvelutarpeen_arviointia_koskevat_tiedot?: {
    /** 10 Palvelutarpeen arvioinnin aloittamispäivä */
    readonly palvelutarpeen_arvioinnin_aloittamispaiva: PartialDate;
    /** 11 Kuvaus arvioinnin toteuttamisesta */
    readonly kuvaus_arvioinnin_toteuttamisesta?: string;
    /** 12 Palvelutarpeen arviointiin osallistuneet henkilöt */
    readonly palvelutarpeen_arviointiin_osallistuneet_henkilot?: string;
    /** 13 Arvioinnista poisjääneet viranomaistahot */
    readonly arvioinnista_poisjaaneet_viranomaistahot?: readonly Code[];
    /** 14 Arvioinnista poisjääneet muut henkilöt tai tahot */
    readonly arvioinnista_poisjaaneet_muut_henkilot_tai_tahot?: string;
    /** 15 Asiakkaalla on oikeus erityiseen tukeen */
    readonly asiakkaalla_on_oikeus_erityiseen_tukeen: boolean;
    /** 16 Erityisen tuen perustelut */
    readonly erityisen_tuen_perustelut?: string;
  };
  /** 17 Aikaisemmat ja nykyiset palvelut */
  readonly aikaisemmat_ja_nykyiset_palvelut?: readonly {
    /** 18 Palvelu */
    readonly palvelu?: Code;
    /** 19 Nykyinen */
    readonly nykyinen?: boolean;
    /** 20 Kuvaus */
    readonly kuvaus?: string;
  }[];
  /** 21 Aikaisemmat toimenpiteet ja niiden vaikuttavuuden arviointi */
  readonly aikaisemmat_toimenpiteet_ja_niiden_vaikuttavuuden_arviointi?: string;
  /** 22 Asiakkaan omat toimet tuen tarpeen ratkaisemiseksi */
  readonly asiakkaan_omat_toimet_tuen_tarpeen_ratkaisemiseksi?: string;
  /** 23 Asuminen */
  readonly asuminen?: {
    /** 24 Asumistilanteen kuvaus */
    readonly kuvaus?: string;
    /** 25 Asiakkaalla on vakituinen asunto */
    readonly vakinainen?: boolean;
    /** 26 Asiakkaan asunnonhaku on käynnissä */
    readonly asiakkaan_asunnonhaku_on_kaynnissa?: boolean;
  };
  /** 27 Maahanmuutto ja kotoutuminen */
  readonly maahanmuutto_ja_kotoutuminen?: {
    /** 28 Maahanmuuttoon liittyvät tiedot */
    readonly maahanmuuttoon_liittyvat_tiedot?: {
      /** 29 Maahantulopäivä */
      readonly maahantulopaiva?: PartialDate;
      /** 30 Maa, jossa asunut aiemmin */
      readonly maa_jossa_asunut_aiemmin?: readonly Code[];
      /** 31 Historia */
      readonly historia?: string;
      /** 32 Oleskeluoikeus */
      readonly oleskeluoikeus?: Code;
      /** 33 Oleskeluluvan voimassaolo */
      readonly oleskeluluvan_voimassaolo?: {
        /** 34 Alkamispäivä */
        readonly alkamispaiva?: PartialDate;
        /** 35 Päättymispäivä */
        readonly paattymispaiva?: PartialDate;
      };
      /** 36 Oleskeluluvan peruste */
      readonly oleskeluluvan_peruste?: Code;
      /** 37 Oleskeluluvan perusteen kuvaus */
      readonly oleskeluluvan_perusteen_kuvaus?: string;
      /** 38 Työluvan voimassaolo */
      readonly tyoluvan_voimassaolo?: {
        /** 39 Alkamispäivä */
        readonly alkamispaiva?: PartialDate;
        /** 40 Päättymispäivä */
        readonly paattymispaiva?: PartialDate;
      };
      /** 41 Väestötietojärjestelmään kirjaamisen päivämäärä */
      readonly vaestotietokirjaus?: PartialDate;
      /** 42 Kuntapaikan saamisen päivämäärä */
      readonly kuntapaikka?: PartialDate;
      /** 43 Passin voimassaolo */
      readonly passin_voimassaolo?: {
        /** 44 Alkamispäivä */
        readonly alkamispaiva?: PartialDate;
        /** 45 Päättymispäivä */
        readonly paattymispaiva?: PartialDate;
      };
    };
    /** 46 Kotoutuminen */
    readonly kotoutuminen?: string;
  };
  /** 47 Koulutus ja osaaminen */
  readonly koulutus_ja_osaaminen?: {
    /** 48 Koulutusaste */
    readonly koulutusaste?: Code;
    /** 49 Opintojen suorittamisen tilanne */
    readonly opintojen_suorittamisen_tilanne?: Code;
    /** 50 Koulutuksen ja osaamisen kuvaus */
    readonly koulutuksen_kuvaus?: string;
    /** 51 Arvio siitä, kuinka asiakkaan koulutus, työelämään kohdistuvat toiveet ja työelämän vaativuus kohtaavat */
    readonly arvio_koulutuksesta?: string;
  };
  /** 52 Työelämä */
  readonly tyoelama?: {
    /** 53 Ammatti */
    readonly ammatti?: Code;
    /** 54 Työtilanne */
    readonly tyotilanne?: readonly Code[];
    /** 55 Työsuhde on vakinainen */
    readonly tyosuhde_on_vakinainen?: boolean;
    /** 56 Työtilanteen lisätiedot */
    readonly tyotilanteen_lisatiedot?: string;
    /** 57 Aiemmat työsuhteet */
    readonly aiemmat_tyosuhteet?: string;
    /** 58 Työttömyyden kesto */
    readonly tyottomyyden_kesto?: string;
    /** 59 Työnhakijana TE-toimistossa */
    readonly tyonhakijana_te_toimistossa?: boolean;
    /** 60 Karenssi tai työssäolovelvoite */
    readonly karenssi_tai_tyossaolovelvoite?: {
      /** 61 Alkamispäivä */
      readonly alkamispaiva?: PartialDate;
      /** 62 Päättymispäivä */
      readonly paattymispaiva?: PartialDate;
    };
    /** 63 Lisätiedot työttömyydestä */
    readonly lisatiedot_tyottomyydesta?: string;
  };
  /** 64 Taloudellinen tilanne */
  readonly taloudellinen_tilanne?: {
    /** 65 Asiakas on tuloton */
    readonly asiakas_on_tuloton?: boolean;
    /** 66 Asiakkaalla on taloudellisia vaikeuksia */
    readonly asiakkaalla_on_taloudellisia_vaikeuksia?: boolean;
    /** 67 Asiakkaalla on maksuhäiriömerkintä */
    readonly asiakkaalla_on_maksuhairiomerkinta?: boolean;
    /** 68 Taloudelliseen tilanteeseen liittyvät lisätiedot */
    readonly kuvaus?: string;
  };
  /** 69 Terveydentila */
  readonly terveydentila?: {
    /** 70 Kuvaus terveydentilasta ja toimintakyvystä */
    readonly kuvaus?: string;
  };
  /** 71 Päihteiden käyttö ja riippuvuudet */
  readonly paihteiden_kaytto_ja_riippuvuudet?: {
    /** 72 Kuvaus päihteiden käytöstä ja riippuvuuksista */
    readonly kayton_kuvaus?: string;
  };
  /** 73 Sosiaaliset suhteet */
  readonly sosiaaliset_suhteet?: {
    /** 74 Perhesuhteet ja vanhemmuus */
    readonly perhesuhteet_ja_vanhemmuus?: string;
    /** 75 Muut ihmissuhteet */
    readonly muut_ihmissuhteet?: string;
    /** 76 Sosiaalisiin suhteisiin liittyvät voimavarat ja vaikeudet */
    readonly sosiaalisiin_suhteisiin_liittyvat_voimavarat_ja_vaikeudet?: string;
    /** 77 Läheisverkoston kartoittaminen */
    readonly laheisverkoston_kartoittaminen?: {
      /** 78 Läheisverkoston antama tuki */
      readonly laheisverkoston_antama_tuki?: string;
      /** 79 Läheisen tuen tarve on selvitetty */
      readonly laheisen_tuen_tarve_on_selvitetty?: boolean;
    };
  };
  /** 80 Elämänhallinta */
  readonly elamanhallinta?: {
    /** 81 Muutokset elämäntilanteessa */
    readonly muutokset_elamantilanteessa?: string;
    /** 82 Arkielämä ja vapaa-aika */
    readonly arkielama_ja_vapaa_aika?: string;
  };
  /** 83 Kuntoutustarve */
  readonly kuntoutustarve?: {
    /** 84 Kuntoutustarve on selvitettävä */
    readonly kuntoutustarve_on_selvitettava?: boolean;
    /** 85 Kuntoutustarpeet ja kuntoutusvaihtoehtojen kartoittaminen */
    readonly kuvaus?: string;
  };
  /** 86 Johtopäätökset ja jatkotoimet */
  readonly johtopaatokset_ja_jatkotoimet?: {
    /** 87 Asiakkaan ja hänen läheisensä arvio tuen ja palvelujen tarpeestaan */
    readonly asiakkaan_ja_hanen_laheisensa_arvio_tuen_ja_palvelujen_tarpeestaan?: string;
    /** 88 Ammattihenkilön arvio tuen tarpeesta */
    readonly ammattihenkilon_arvio_tuen_tarpeesta?: readonly Code[];
    /** 89 Asiakkuuden jatko */
    readonly asiakkuuden_jatko: {
      /** 90 Asiakkuus jatkuu */
      readonly asiakkuus_jatkuu: boolean;
    };
    /** 91 Ammattihenkilön johtopäätökset asiakkaan tilanteesta sekä sosiaalipalvelujen ja erityisen tuen tarpeesta */
    readonly ammattihenkilon_johtopaatokset__asiakkaan_tilanteesta_seka_sosiaalipalvelujen_ja_erityisen_tuen_tarpeesta: string;
    /** 92 Arvio tuen tarpeen luonteesta */
    readonly arvio_tuen_tarpeen_luonteesta?: Code;
    /** 93 Asiakkaalle laaditaan aktivointisuunnitelma */
    readonly asiakkaalle_laaditaan_aktivointisuunnitelma?: boolean;
    /** 94 Asiakkaalle laaditaan monialainen työllistymissuunnitelma */
    readonly asiakkaalle_laaditaan_monialainen_tyollistymissuunnitelma?: boolean;
    /** 95 Asiakkaalle laaditaan asiakassuunnitelma */
    readonly asiakkaalle_laaditaan_asiakassuunnitelma?: boolean;
    /** 96 Perustelut miksi asiakassuunnitelmaa ei laadita */
    readonly perustelut_miksi_asiakassuunnitelmaa_ei_laadita?: string;
    /** 97 Asiakas tarvitsee omatyöntekijän */
    readonly asiakas_tarvitsee_omatyontekijan: boolean;
    /** 98 Omatyöntekijä */
    readonly omatyontekija?: readonly {
      /** 99 Sukunimi */
      readonly sukunimi: string;
      /** 100 Etunimet */
      readonly etunimet: string;
      /** 101 Tehtävänimike */
      readonly tehtavanimike?: string;
    }[];
    /** 102 Jatkosuunnitelma */
    readonly jatkosuunnitelma?: string;
  };
  /** 103 Henkilöt joille tämä asiakirja toimitetaan */
  readonly henkilot_joille_tama_asiakirja_toimitetaan?: string;
  /** 104 Lisätiedot */
  readonly lisatiedot?: string;
  /** 105 Lakiselostus */
  readonly lakiselostus?: string;
  /** 106 Päivämäärä */
  readonly paivamaara?: PartialDate;
  /** 107 Laatija */
  readonly laatija: readonly {
    /** 108 Sukunimi */
    readonly sukunimi: string;
    /** 109 Etunimet */
    readonly etunimet: string;
    /** 110 Tehtävänimike */
    readonly tehtavanimike?: string;
    /** 111 Palveluyksikkö */
    readonly palveluyksikko?: Code;
  }[];
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

const arvioinnistaPoisjaaneetViranomaistahotCodes: readonly CodeEntry[] = [
  { code: "1", label: { fi: "Sosiaalitoimi", sv: "Socialväsende", en: "Sosiaalitoimi" } },
  { code: "1.1", label: { fi: "Lapsiperheiden palvelut", sv: "Service för barnfamiljer", en: "Lapsiperheiden palvelut" } },
  { code: "1.2", label: { fi: "Lastensuojelu", sv: "Barnskydd", en: "Lastensuojelu" } },
  { code: "1.3", label: { fi: "Vammaispalvelut", sv: "Service för personer med funktionsnedsättning", en: "Vammaispalvelut" } },
  { code: "1.4", label: { fi: "Iäkkäiden palvelut", sv: "Äldreservice", en: "Iäkkäiden palvelut" } },
  { code: "1.5", label: { fi: "Päihdehuolto", sv: "Missbrukarvård", en: "Päihdehuolto" } },
  { code: "1.6", label: { fi: "Perheoikeudelliset palvelut", sv: "Familjerättslig service", en: "Perheoikeudelliset palvelut" } },
  { code: "2", label: { fi: "Kela", sv: "FPA", en: "Kela" } },
  { code: "3", label: { fi: "Kunnan työllisyyspalvelu", sv: "Kommunens sysselsättningstjänst", en: "Kunnan työllisyyspalvelu" } },
  { code: "4", label: { fi: "Mielenterveyspalvelu", sv: "Mentalvårdstjänst", en: "Mielenterveyspalvelu" } },
  { code: "5", label: { fi: "Nuorisopalvelu", sv: "Ungdomstjänst", en: "Nuorisopalvelu" } },
  { code: "6", label: { fi: "Opetus- ja koulutustoimi", sv: "Undervisnings- och utbildningsväsende", en: "Opetus- ja koulutustoimi" } },
  { code: "7", label: { fi: "Perusterveydenhuolto", sv: "Primärvård", en: "Perusterveydenhuolto" } },
  { code: "8", label: { fi: "Rikosseuraamuslaitos", sv: "Brottspåföljdsmyndighet", en: "Rikosseuraamuslaitos" } },
  { code: "9", label: { fi: "TE-toimisto", sv: "TE-byrån", en: "TE-toimisto" } },
  {
    code: "10",
    label: {
      fi: "Työllistymistä edistävä monialainen yhteispalvelu",
      sv: "Sektorsövergripande samservice som främjar sysselsättningen",
      en: "Työllistymistä edistävä monialainen yhteispalvelu",
    },
  },
  { code: "11", label: { fi: "Muu", sv: "Annan", en: "Muu" } },
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

/** Service-need assessment of a working-age client: Työikäisten palvelutarpeen arvio (1.2.246.537.6.1506.1012.2023.9.28). */
export const workingAgeNeedAssessment: Structure<WorkingAgeNeedAssessmentDocument> = {
  oid: "1.2.246.537.6.1506.1012.2023.9.28",
  version: "2023-09-28",
  componentLibrary: "2023-09-28",
  type: "Arvio",
  root: "tyoikaisten_palvelutarpeen_arvio",
  name: {
    fi: "Työikäisten palvelutarpeen arvio",
    sv: "Bedömning av servicebehovet för personer i arbetsför ålder",
    en: "Service-need assessment of a working-age client",
  },
  fields: [
    {
      key: "asiakas",
      row: 1,
      label: { fi: "Asiakas", sv: "Klient", en: "Asiakas" },
      is: "group",
      card: "1..1",
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
      key: "asian_vireilletuloa_koskevat_tiedot",
      row: 5,
      label: {
        fi: "Asian vireilletuloa koskevat tiedot",
        sv: "Uppgifter om inledande av ett ärende",
        en: "Asian vireilletuloa koskevat tiedot",
      },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "vireilletulon_tapa",
          row: 6,
          label: { fi: "Vireilletulon tapa", sv: "Metod för inledande", en: "Vireilletulon tapa" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1242" },
        },
        {
          key: "vireilletulon_syyt",
          row: 7,
          label: { fi: "Vireilletulon syyt", sv: "Orsaker till inledande", en: "Vireilletulon syyt" },
          is: "code",
          card: "0..*",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1282", only: vireilletulonSyytCodes },
        },
        {
          key: "vireilletulopaiva",
          row: 8,
          label: { fi: "Vireilletulopäivä", sv: "Datum för inledande", en: "Vireilletulopäivä" },
          is: "date",
          card: "1..1",
          nationwide: true,
        },
      ],
    },
    {
      key: "palvelutarpeen_arviointia_koskevat_tiedot",
      row: 9,
      label: {
        fi: "Palvelutarpeen arviointia koskevat tiedot",
        sv: "Uppgifter om bedömningen av servicebehovet",
        en: "Palvelutarpeen arviointia koskevat tiedot",
      },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "palvelutarpeen_arvioinnin_aloittamispaiva",
          row: 10,
          label: {
            fi: "Palvelutarpeen arvioinnin aloittamispäivä",
            sv: "Inledningsdatum för bedömning av servicebehovet",
            en: "Palvelutarpeen arvioinnin aloittamispäivä",
          },
          is: "date",
          card: "1..1",
          nationwide: true,
        },
        {
          key: "kuvaus_arvioinnin_toteuttamisesta",
          row: 11,
          label: {
            fi: "Kuvaus arvioinnin toteuttamisesta",
            sv: "Beskrivning av genomförandet av bedömningen",
            en: "Kuvaus arvioinnin toteuttamisesta",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "palvelutarpeen_arviointiin_osallistuneet_henkilot",
          row: 12,
          label: {
            fi: "Palvelutarpeen arviointiin osallistuneet henkilöt",
            sv: "Personer som deltagit i bedömningen av servicebehovet",
            en: "Palvelutarpeen arviointiin osallistuneet henkilöt",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "arvioinnista_poisjaaneet_viranomaistahot",
          row: 13,
          label: {
            fi: "Arvioinnista poisjääneet viranomaistahot",
            sv: "Myndighetsaktörer som uteblivit från bedömningen",
            en: "Arvioinnista poisjääneet viranomaistahot",
          },
          is: "code",
          card: "0..*",
          nationwide: true,
          codes: {
            list: {
              system: "tyoikaisten_palvelutarpeen_arvio/arvioinnista_poisjaaneet_viranomaistahot",
              codes: arvioinnistaPoisjaaneetViranomaistahotCodes,
            },
          },
        },
        {
          key: "arvioinnista_poisjaaneet_muut_henkilot_tai_tahot",
          row: 14,
          label: {
            fi: "Arvioinnista poisjääneet muut henkilöt tai tahot",
            sv: "Andra personer och aktörer som uteblivit från bedömningen",
            en: "Arvioinnista poisjääneet muut henkilöt tai tahot",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "asiakkaalla_on_oikeus_erityiseen_tukeen",
          row: 15,
          label: {
            fi: "Asiakkaalla on oikeus erityiseen tukeen",
            sv: "Klienten har rätt till särskilt stöd",
            en: "Asiakkaalla on oikeus erityiseen tukeen",
          },
          is: "boolean",
          card: "1..1",
          nationwide: true,
        },
        {
          key: "erityisen_tuen_perustelut",
          row: 16,
          label: { fi: "Erityisen tuen perustelut", sv: "Motiveringar till särskilt stöd", en: "Erityisen tuen perustelut" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "aikaisemmat_ja_nykyiset_palvelut",
      row: 17,
      label: { fi: "Aikaisemmat ja nykyiset palvelut", sv: "Tidigare och nuvarande tjänster", en: "Aikaisemmat ja nykyiset palvelut" },
      is: "group",
      card: "0..*",
      fields: [
        {
          key: "palvelu",
          row: 18,
          label: { fi: "Palvelu", sv: "Service", en: "Palvelu" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { list: { system: "tyoikaisten_palvelutarpeen_arvio/palvelu", codes: palveluCodes }, anySystem: true },
        },
        {
          key: "nykyinen",
          row: 19,
          label: { fi: "Nykyinen", sv: "Nuvarande", en: "Nykyinen" },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        { key: "kuvaus", row: 20, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Kuvaus" }, is: "text", card: "0..1" },
      ],
    },
    {
      key: "aikaisemmat_toimenpiteet_ja_niiden_vaikuttavuuden_arviointi",
      row: 21,
      label: {
        fi: "Aikaisemmat toimenpiteet ja niiden vaikuttavuuden arviointi",
        sv: "Tidigare åtgärder och bedömning av deras effektivitet",
        en: "Aikaisemmat toimenpiteet ja niiden vaikuttavuuden arviointi",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "asiakkaan_omat_toimet_tuen_tarpeen_ratkaisemiseksi",
      row: 22,
      label: {
        fi: "Asiakkaan omat toimet tuen tarpeen ratkaisemiseksi",
        sv: "Klientens egna åtgärder för att lösa stödbehovet",
        en: "Asiakkaan omat toimet tuen tarpeen ratkaisemiseksi",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "asuminen",
      row: 23,
      label: { fi: "Asuminen", sv: "Boende", en: "Asuminen" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "kuvaus",
          row: 24,
          label: { fi: "Asumistilanteen kuvaus", sv: "Beskrivning av boendesituation", en: "Asumistilanteen kuvaus" },
          is: "text",
          card: "0..1",
        },
        {
          key: "vakinainen",
          row: 25,
          label: {
            fi: "Asiakkaalla on vakituinen asunto",
            sv: "Klienten har stadigvarande bostad",
            en: "Asiakkaalla on vakituinen asunto",
          },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "asiakkaan_asunnonhaku_on_kaynnissa",
          row: 26,
          label: {
            fi: "Asiakkaan asunnonhaku on käynnissä",
            sv: "Bostadssökning för klienten pågår",
            en: "Asiakkaan asunnonhaku on käynnissä",
          },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
      ],
    },
    {
      key: "maahanmuutto_ja_kotoutuminen",
      row: 27,
      label: { fi: "Maahanmuutto ja kotoutuminen", sv: "Invandring och integration", en: "Maahanmuutto ja kotoutuminen" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "maahanmuuttoon_liittyvat_tiedot",
          row: 28,
          label: { fi: "Maahanmuuttoon liittyvät tiedot", sv: "Uppgifter om invandring", en: "Maahanmuuttoon liittyvät tiedot" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "maahantulopaiva",
              row: 29,
              label: { fi: "Maahantulopäivä", sv: "Datum för ankomst till landet", en: "Maahantulopäivä" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "maa_jossa_asunut_aiemmin",
              row: 30,
              label: { fi: "Maa, jossa asunut aiemmin", sv: "Land där personen bott tidigare", en: "Maa, jossa asunut aiemmin" },
              is: "code",
              card: "0..*",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.97" },
            },
            { key: "historia", row: 31, label: { fi: "Historia", sv: "Historia", en: "Historia" }, is: "text", card: "0..1" },
            {
              key: "oleskeluoikeus",
              row: 32,
              label: { fi: "Oleskeluoikeus", sv: "Uppehållsrätt", en: "Oleskeluoikeus" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1231" },
            },
            {
              key: "oleskeluluvan_voimassaolo",
              row: 33,
              label: { fi: "Oleskeluluvan voimassaolo", sv: "Uppehållsrättens giltighetstid", en: "Oleskeluluvan voimassaolo" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "alkamispaiva",
                  row: 34,
                  label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Alkamispäivä" },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
                {
                  key: "paattymispaiva",
                  row: 35,
                  label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "Päättymispäivä" },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
              ],
            },
            {
              key: "oleskeluluvan_peruste",
              row: 36,
              label: { fi: "Oleskeluluvan peruste", sv: "Grund för uppehållsrätten", en: "Oleskeluluvan peruste" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1260" },
            },
            {
              key: "oleskeluluvan_perusteen_kuvaus",
              row: 37,
              label: {
                fi: "Oleskeluluvan perusteen kuvaus",
                sv: "Beskrivning av grunden för uppehållsrätten",
                en: "Oleskeluluvan perusteen kuvaus",
              },
              is: "text",
              card: "0..1",
            },
            {
              key: "tyoluvan_voimassaolo",
              row: 38,
              label: { fi: "Työluvan voimassaolo", sv: "Arbetstillståndets giltighetstid", en: "Työluvan voimassaolo" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "alkamispaiva",
                  row: 39,
                  label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Alkamispäivä" },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
                {
                  key: "paattymispaiva",
                  row: 40,
                  label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "Päättymispäivä" },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
              ],
            },
            {
              key: "vaestotietokirjaus",
              row: 41,
              label: {
                fi: "Väestötietojärjestelmään kirjaamisen päivämäärä",
                sv: "Datum för registrering i befolkningsdatasystemet",
                en: "Väestötietojärjestelmään kirjaamisen päivämäärä",
              },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "kuntapaikka",
              row: 42,
              label: {
                fi: "Kuntapaikan saamisen päivämäärä",
                sv: "Datum för erhållande av kommunplats",
                en: "Kuntapaikan saamisen päivämäärä",
              },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "passin_voimassaolo",
              row: 43,
              label: { fi: "Passin voimassaolo", sv: "Passets giltighetstid", en: "Passin voimassaolo" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "alkamispaiva",
                  row: 44,
                  label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Alkamispäivä" },
                  is: "date",
                  card: "0..1",
                },
                {
                  key: "paattymispaiva",
                  row: 45,
                  label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "Päättymispäivä" },
                  is: "date",
                  card: "0..1",
                },
              ],
            },
          ],
        },
        { key: "kotoutuminen", row: 46, label: { fi: "Kotoutuminen", sv: "Integration", en: "Kotoutuminen" }, is: "text", card: "0..1" },
      ],
    },
    {
      key: "koulutus_ja_osaaminen",
      row: 47,
      label: { fi: "Koulutus ja osaaminen", sv: "Utbildning och kompetens", en: "Koulutus ja osaaminen" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "koulutusaste",
          row: 48,
          label: { fi: "Koulutusaste", sv: "Utbildningsnivå", en: "Koulutusaste" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1213" },
        },
        {
          key: "opintojen_suorittamisen_tilanne",
          row: 49,
          label: { fi: "Opintojen suorittamisen tilanne", sv: "Situation för studieprestationer", en: "Opintojen suorittamisen tilanne" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1291" },
        },
        {
          key: "koulutuksen_kuvaus",
          row: 50,
          label: {
            fi: "Koulutuksen ja osaamisen kuvaus",
            sv: "Beskrivning av utbildning och kompetens",
            en: "Koulutuksen ja osaamisen kuvaus",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "arvio_koulutuksesta",
          row: 51,
          label: {
            fi: "Arvio siitä, kuinka asiakkaan koulutus, työelämään kohdistuvat toiveet ja työelämän vaativuus kohtaavat",
            sv: "Bedömning av huruvida klientens utbildning, önskemål om arbetslivet och kraven inom arbetslivet är förenliga med varandra.",
            en: "Arvio siitä, kuinka asiakkaan koulutus, työelämään kohdistuvat toiveet ja työelämän vaativuus kohtaavat",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "tyoelama",
      row: 52,
      label: { fi: "Työelämä", sv: "Arbetsliv", en: "Työelämä" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "ammatti",
          row: 53,
          label: { fi: "Ammatti", sv: "Yrke", en: "Ammatti" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.74" },
        },
        {
          key: "tyotilanne",
          row: 54,
          label: { fi: "Työtilanne", sv: "Arbetssituation", en: "Työtilanne" },
          is: "code",
          card: "0..*",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1297" },
        },
        {
          key: "tyosuhde_on_vakinainen",
          row: 55,
          label: { fi: "Työsuhde on vakinainen", sv: "Fast anställning", en: "Työsuhde on vakinainen" },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "tyotilanteen_lisatiedot",
          row: 56,
          label: { fi: "Työtilanteen lisätiedot", sv: "Tilläggsuppgifter om arbetssituationen", en: "Työtilanteen lisätiedot" },
          is: "text",
          card: "0..1",
        },
        {
          key: "aiemmat_tyosuhteet",
          row: 57,
          label: { fi: "Aiemmat työsuhteet", sv: "Tidigare anställningar", en: "Aiemmat työsuhteet" },
          is: "text",
          card: "0..1",
        },
        {
          key: "tyottomyyden_kesto",
          row: 58,
          label: { fi: "Työttömyyden kesto", sv: "Arbetslöshetens varaktighet", en: "Työttömyyden kesto" },
          is: "text",
          card: "0..1",
        },
        {
          key: "tyonhakijana_te_toimistossa",
          row: 59,
          label: { fi: "Työnhakijana TE-toimistossa", sv: "Arbetssökande vid TE-byrån", en: "Työnhakijana TE-toimistossa" },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "karenssi_tai_tyossaolovelvoite",
          row: 60,
          label: {
            fi: "Karenssi tai työssäolovelvoite",
            sv: "Karens eller skyldighet att vara i arbete",
            en: "Karenssi tai työssäolovelvoite",
          },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "alkamispaiva",
              row: 61,
              label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Alkamispäivä" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "paattymispaiva",
              row: 62,
              label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "Päättymispäivä" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
          ],
        },
        {
          key: "lisatiedot_tyottomyydesta",
          row: 63,
          label: { fi: "Lisätiedot työttömyydestä", sv: "Tilläggsuppgifter om arbetslöshet", en: "Lisätiedot työttömyydestä" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "taloudellinen_tilanne",
      row: 64,
      label: { fi: "Taloudellinen tilanne", sv: "Ekonomisk situation", en: "Taloudellinen tilanne" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "asiakas_on_tuloton",
          row: 65,
          label: { fi: "Asiakas on tuloton", sv: "Kunden har inga inkomster", en: "Asiakas on tuloton" },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "asiakkaalla_on_taloudellisia_vaikeuksia",
          row: 66,
          label: {
            fi: "Asiakkaalla on taloudellisia vaikeuksia",
            sv: "Kunden har ekonomiska svårigheter",
            en: "Asiakkaalla on taloudellisia vaikeuksia",
          },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "asiakkaalla_on_maksuhairiomerkinta",
          row: 67,
          label: {
            fi: "Asiakkaalla on maksuhäiriömerkintä",
            sv: "Kunden har anteckning om betalningsstörning",
            en: "Asiakkaalla on maksuhäiriömerkintä",
          },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "kuvaus",
          row: 68,
          label: {
            fi: "Taloudelliseen tilanteeseen liittyvät lisätiedot",
            sv: "Tilläggsuppgifter om den ekonomiska situationen",
            en: "Taloudelliseen tilanteeseen liittyvät lisätiedot",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "terveydentila",
      row: 69,
      label: { fi: "Terveydentila", sv: "Hälsotillstånd", en: "Terveydentila" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "kuvaus",
          row: 70,
          label: {
            fi: "Kuvaus terveydentilasta ja toimintakyvystä",
            sv: "Beskrivning av hälsotillståndet och funktionsförmågan",
            en: "Kuvaus terveydentilasta ja toimintakyvystä",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "paihteiden_kaytto_ja_riippuvuudet",
      row: 71,
      label: {
        fi: "Päihteiden käyttö ja riippuvuudet",
        sv: "Användning av rusmedel och beroenden",
        en: "Päihteiden käyttö ja riippuvuudet",
      },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "kayton_kuvaus",
          row: 72,
          label: {
            fi: "Kuvaus päihteiden käytöstä ja riippuvuuksista",
            sv: "Beskrivning av användning av berusningsmedel och beroenden",
            en: "Kuvaus päihteiden käytöstä ja riippuvuuksista",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "sosiaaliset_suhteet",
      row: 73,
      label: { fi: "Sosiaaliset suhteet", sv: "Sociala relationer", en: "Sosiaaliset suhteet" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "perhesuhteet_ja_vanhemmuus",
          row: 74,
          label: { fi: "Perhesuhteet ja vanhemmuus", sv: "Familjerelationer och föräldraskap", en: "Perhesuhteet ja vanhemmuus" },
          is: "text",
          card: "0..1",
        },
        {
          key: "muut_ihmissuhteet",
          row: 75,
          label: { fi: "Muut ihmissuhteet", sv: "Andra människorelationer", en: "Muut ihmissuhteet" },
          is: "text",
          card: "0..1",
        },
        {
          key: "sosiaalisiin_suhteisiin_liittyvat_voimavarat_ja_vaikeudet",
          row: 76,
          label: {
            fi: "Sosiaalisiin suhteisiin liittyvät voimavarat ja vaikeudet",
            sv: "Resurser och svårigheter förknippade med sociala relationer",
            en: "Sosiaalisiin suhteisiin liittyvät voimavarat ja vaikeudet",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "laheisverkoston_kartoittaminen",
          row: 77,
          label: { fi: "Läheisverkoston kartoittaminen", sv: "Kartläggning av närståendenätverket", en: "Läheisverkoston kartoittaminen" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "laheisverkoston_antama_tuki",
              row: 78,
              label: { fi: "Läheisverkoston antama tuki", sv: "Stöd som ges av närståendenätverket", en: "Läheisverkoston antama tuki" },
              is: "text",
              card: "0..1",
            },
            {
              key: "laheisen_tuen_tarve_on_selvitetty",
              row: 79,
              label: {
                fi: "Läheisen tuen tarve on selvitetty",
                sv: "De närståendes stödbehov har utretts",
                en: "Läheisen tuen tarve on selvitetty",
              },
              is: "boolean",
              card: "0..1",
              nationwide: true,
            },
          ],
        },
      ],
    },
    {
      key: "elamanhallinta",
      row: 80,
      label: { fi: "Elämänhallinta", sv: "Livskompetens", en: "Elämänhallinta" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "muutokset_elamantilanteessa",
          row: 81,
          label: { fi: "Muutokset elämäntilanteessa", sv: "Förändringar i livssituationen", en: "Muutokset elämäntilanteessa" },
          is: "text",
          card: "0..1",
        },
        {
          key: "arkielama_ja_vapaa_aika",
          row: 82,
          label: { fi: "Arkielämä ja vapaa-aika", sv: "Vardagsliv och fritid", en: "Arkielämä ja vapaa-aika" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "kuntoutustarve",
      row: 83,
      label: { fi: "Kuntoutustarve", sv: "Rehabiliteringsbehov", en: "Kuntoutustarve" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "kuntoutustarve_on_selvitettava",
          row: 84,
          label: { fi: "Kuntoutustarve on selvitettävä", sv: "Rehabiliteringsbehov ska utredas", en: "Kuntoutustarve on selvitettävä" },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "kuvaus",
          row: 85,
          label: {
            fi: "Kuntoutustarpeet ja kuntoutusvaihtoehtojen kartoittaminen",
            sv: "Kartläggning av rehabiliteringsbehov och -alternativ",
            en: "Kuntoutustarpeet ja kuntoutusvaihtoehtojen kartoittaminen",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "johtopaatokset_ja_jatkotoimet",
      row: 86,
      label: { fi: "Johtopäätökset ja jatkotoimet", sv: "Slutsatser och fortsatta åtgärder", en: "Johtopäätökset ja jatkotoimet" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "asiakkaan_ja_hanen_laheisensa_arvio_tuen_ja_palvelujen_tarpeestaan",
          row: 87,
          label: {
            fi: "Asiakkaan ja hänen läheisensä arvio tuen ja palvelujen tarpeestaan",
            sv: "Klientens och de närståendes bedömning av behovet av stöd och service",
            en: "Asiakkaan ja hänen läheisensä arvio tuen ja palvelujen tarpeestaan",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "ammattihenkilon_arvio_tuen_tarpeesta",
          row: 88,
          label: {
            fi: "Ammattihenkilön arvio tuen tarpeesta",
            sv: "En yrkesutbildad persons bedömning av stödbehovet",
            en: "Ammattihenkilön arvio tuen tarpeesta",
          },
          is: "code",
          card: "0..*",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1282" },
        },
        {
          key: "asiakkuuden_jatko",
          row: 89,
          label: { fi: "Asiakkuuden jatko", sv: "Klientrelationens fortsättning", en: "Asiakkuuden jatko" },
          is: "group",
          card: "1..1",
          fields: [
            {
              key: "asiakkuus_jatkuu",
              row: 90,
              label: { fi: "Asiakkuus jatkuu", sv: "Klientrelationen fortsätter", en: "Asiakkuus jatkuu" },
              is: "boolean",
              card: "1..1",
              nationwide: true,
            },
          ],
        },
        {
          key: "ammattihenkilon_johtopaatokset__asiakkaan_tilanteesta_seka_sosiaalipalvelujen_ja_erityisen_tuen_tarpeesta",
          row: 91,
          label: {
            fi: "Ammattihenkilön johtopäätökset asiakkaan tilanteesta sekä sosiaalipalvelujen ja erityisen tuen tarpeesta",
            sv: "Den yrkesutbildade personens slutsatser om klientens situation samt om behovet av socialservice och särskilt stöd",
            en: "Ammattihenkilön johtopäätökset asiakkaan tilanteesta sekä sosiaalipalvelujen ja erityisen tuen tarpeesta",
          },
          is: "text",
          card: "1..1",
        },
        {
          key: "arvio_tuen_tarpeen_luonteesta",
          row: 92,
          label: { fi: "Arvio tuen tarpeen luonteesta", sv: "Bedömning av typen av stödbehov", en: "Arvio tuen tarpeen luonteesta" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1294" },
        },
        {
          key: "asiakkaalle_laaditaan_aktivointisuunnitelma",
          row: 93,
          label: {
            fi: "Asiakkaalle laaditaan aktivointisuunnitelma",
            sv: "En aktiveringsplan upprättas för klienten",
            en: "Asiakkaalle laaditaan aktivointisuunnitelma",
          },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "asiakkaalle_laaditaan_monialainen_tyollistymissuunnitelma",
          row: 94,
          label: {
            fi: "Asiakkaalle laaditaan monialainen työllistymissuunnitelma",
            sv: "En sektorsövergripande sysselsättningsplan upprättas för klienten",
            en: "Asiakkaalle laaditaan monialainen työllistymissuunnitelma",
          },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "asiakkaalle_laaditaan_asiakassuunnitelma",
          row: 95,
          label: {
            fi: "Asiakkaalle laaditaan asiakassuunnitelma",
            sv: "En klientplan upprättas för klienten",
            en: "Asiakkaalle laaditaan asiakassuunnitelma",
          },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "perustelut_miksi_asiakassuunnitelmaa_ei_laadita",
          row: 96,
          label: {
            fi: "Perustelut miksi asiakassuunnitelmaa ei laadita",
            sv: "Motiveringar till att ingen klientplan upprättas",
            en: "Perustelut miksi asiakassuunnitelmaa ei laadita",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "asiakas_tarvitsee_omatyontekijan",
          row: 97,
          label: {
            fi: "Asiakas tarvitsee omatyöntekijän",
            sv: "Klienten behöver en egen kontaktperson",
            en: "Asiakas tarvitsee omatyöntekijän",
          },
          is: "boolean",
          card: "1..1",
          nationwide: true,
        },
        {
          key: "omatyontekija",
          row: 98,
          label: { fi: "Omatyöntekijä", sv: "Egen kontaktperson", en: "Omatyöntekijä" },
          is: "group",
          card: "0..*",
          fields: [
            { key: "sukunimi", row: 99, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 100, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
            {
              key: "tehtavanimike",
              row: 101,
              label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "jatkosuunnitelma",
          row: 102,
          label: { fi: "Jatkosuunnitelma", sv: "Plan för fortsatta åtgärder", en: "Jatkosuunnitelma" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "henkilot_joille_tama_asiakirja_toimitetaan",
      row: 103,
      label: {
        fi: "Henkilöt joille tämä asiakirja toimitetaan",
        sv: "Personer som denna handling ska ges till",
        en: "Henkilöt joille tämä asiakirja toimitetaan",
      },
      is: "text",
      card: "0..1",
    },
    { key: "lisatiedot", row: 104, label: { fi: "Lisätiedot", sv: "Mer information", en: "Lisätiedot" }, is: "text", card: "0..1" },
    { key: "lakiselostus", row: 105, label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Lakiselostus" }, is: "text", card: "0..1" },
    { key: "paivamaara", row: 106, label: { fi: "Päivämäärä", sv: "Datum", en: "Päivämäärä" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 107,
      label: { fi: "Laatija", sv: "Upprättare", en: "Laatija" },
      is: "group",
      card: "1..*",
      fields: [
        { key: "sukunimi", row: 108, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 109, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 110,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 111,
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
