// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { CodeEntry } from "@koonti/core";
import { workingAgeNeedAssessmentConditions } from "../conditions/working-age-need-assessment.ts";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of workingAgeNeedAssessment. The numbers are rows of the structure. */
export interface WorkingAgeNeedAssessmentDocument {
  /** 1 Client (Asiakas) */
  readonly asiakas: {
    /** 2 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 3 Given names (Etunimet) */
    readonly etunimet: string;
    /** 4 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus: Identifier;
  };
  /** 5 Initiation of the matter (Asian vireilletuloa koskevat tiedot) */
  readonly asian_vireilletuloa_koskevat_tiedot?: {
    /** 6 Manner of initiation (Vireilletulon tapa) */
    readonly vireilletulon_tapa?: Code;
    /** 7 Reasons for the initiation (Vireilletulon syyt) */
    readonly vireilletulon_syyt?: readonly Code[];
    /** 8 Date of initiation (Vireilletulopäivä) */
    readonly vireilletulopaiva: PartialDate;
  };
  /** 9 Details of the service-need assessment (Palvelutarpeen arviointia koskevat tiedot) */
  readonly palvelutarpeen_arviointia_koskevat_tiedot?: {
    /** 10 Start date of the service-need assessment (Palvelutarpeen arvioinnin aloittamispäivä) */
    readonly palvelutarpeen_arvioinnin_aloittamispaiva: PartialDate;
    /** 11 How the assessment was carried out (Kuvaus arvioinnin toteuttamisesta) */
    readonly kuvaus_arvioinnin_toteuttamisesta?: string;
    /** 12 Persons who took part in the service-need assessment (Palvelutarpeen arviointiin osallistuneet henkilöt) */
    readonly palvelutarpeen_arviointiin_osallistuneet_henkilot?: string;
    /** 13 Authorities absent from the assessment (Arvioinnista poisjääneet viranomaistahot) */
    readonly arvioinnista_poisjaaneet_viranomaistahot?: readonly Code[];
    /** 14 Other persons or parties absent from the assessment (Arvioinnista poisjääneet muut henkilöt tai tahot) */
    readonly arvioinnista_poisjaaneet_muut_henkilot_tai_tahot?: string;
    /** 15 Client is entitled to special support (Asiakkaalla on oikeus erityiseen tukeen) */
    readonly asiakkaalla_on_oikeus_erityiseen_tukeen: boolean;
    /** 16 Grounds for special support (Erityisen tuen perustelut) */
    readonly erityisen_tuen_perustelut?: string;
  };
  /** 17 Previous and current services (Aikaisemmat ja nykyiset palvelut) */
  readonly aikaisemmat_ja_nykyiset_palvelut?: readonly {
    /** 18 Service (Palvelu) */
    readonly palvelu?: Code;
    /** 19 Current (Nykyinen) */
    readonly nykyinen?: boolean;
    /** 20 Description (Kuvaus) */
    readonly kuvaus?: string;
  }[];
  /** 21 Previous measures and evaluation of their effect (Aikaisemmat toimenpiteet ja niiden vaikuttavuuden arviointi) */
  readonly aikaisemmat_toimenpiteet_ja_niiden_vaikuttavuuden_arviointi?: string;
  /** 22 Client's own actions to resolve the support need (Asiakkaan omat toimet tuen tarpeen ratkaisemiseksi) */
  readonly asiakkaan_omat_toimet_tuen_tarpeen_ratkaisemiseksi?: string;
  /** 23 Housing (Asuminen) */
  readonly asuminen?: {
    /** 24 Description of the housing situation (Asumistilanteen kuvaus) */
    readonly kuvaus?: string;
    /** 25 Client has a permanent home (Asiakkaalla on vakituinen asunto) */
    readonly vakinainen?: boolean;
    /** 26 Client is looking for a home (Asiakkaan asunnonhaku on käynnissä) */
    readonly asiakkaan_asunnonhaku_on_kaynnissa?: boolean;
  };
  /** 27 Immigration and integration (Maahanmuutto ja kotoutuminen) */
  readonly maahanmuutto_ja_kotoutuminen?: {
    /** 28 Immigration details (Maahanmuuttoon liittyvät tiedot) */
    readonly maahanmuuttoon_liittyvat_tiedot?: {
      /** 29 Date of entry into the country (Maahantulopäivä) */
      readonly maahantulopaiva?: PartialDate;
      /** 30 Previous country of residence (Maa, jossa asunut aiemmin) */
      readonly maa_jossa_asunut_aiemmin?: readonly Code[];
      /** 31 History (Historia) */
      readonly historia?: string;
      /** 32 Right of residence (Oleskeluoikeus) */
      readonly oleskeluoikeus?: Code;
      /** 33 Validity of the residence permit (Oleskeluluvan voimassaolo) */
      readonly oleskeluluvan_voimassaolo?: {
        /** 34 Start date (Alkamispäivä) */
        readonly alkamispaiva?: PartialDate;
        /** 35 End date (Päättymispäivä) */
        readonly paattymispaiva?: PartialDate;
      };
      /** 36 Ground for the residence permit (Oleskeluluvan peruste) */
      readonly oleskeluluvan_peruste?: Code;
      /** 37 Description of the ground for the residence permit (Oleskeluluvan perusteen kuvaus) */
      readonly oleskeluluvan_perusteen_kuvaus?: string;
      /** 38 Validity of the work permit (Työluvan voimassaolo) */
      readonly tyoluvan_voimassaolo?: {
        /** 39 Start date (Alkamispäivä) */
        readonly alkamispaiva?: PartialDate;
        /** 40 End date (Päättymispäivä) */
        readonly paattymispaiva?: PartialDate;
      };
      /** 41 Date of registration in the population information system (Väestötietojärjestelmään kirjaamisen päivämäärä) */
      readonly vaestotietokirjaus?: PartialDate;
      /** 42 Date of receiving a municipal place (Kuntapaikan saamisen päivämäärä) */
      readonly kuntapaikka?: PartialDate;
      /** 43 Validity of the passport (Passin voimassaolo) */
      readonly passin_voimassaolo?: {
        /** 44 Start date (Alkamispäivä) */
        readonly alkamispaiva?: PartialDate;
        /** 45 End date (Päättymispäivä) */
        readonly paattymispaiva?: PartialDate;
      };
    };
    /** 46 Integration (Kotoutuminen) */
    readonly kotoutuminen?: string;
  };
  /** 47 Education and skills (Koulutus ja osaaminen) */
  readonly koulutus_ja_osaaminen?: {
    /** 48 Level of education (Koulutusaste) */
    readonly koulutusaste?: Code;
    /** 49 Status of studies (Opintojen suorittamisen tilanne) */
    readonly opintojen_suorittamisen_tilanne?: Code;
    /** 50 Description of education and skills (Koulutuksen ja osaamisen kuvaus) */
    readonly koulutuksen_kuvaus?: string;
    /** 51 Assessment of how the client's education, wishes for working life and the demands of working life match (Arvio siitä, kuinka asiakkaan koulutus, työelämään kohdistuvat toiveet ja työelämän vaativuus kohtaavat) */
    readonly arvio_koulutuksesta?: string;
  };
  /** 52 Working life (Työelämä) */
  readonly tyoelama?: {
    /** 53 Occupation (Ammatti) */
    readonly ammatti?: Code;
    /** 54 Employment situation (Työtilanne) */
    readonly tyotilanne?: readonly Code[];
    /** 55 Employment is permanent (Työsuhde on vakinainen) */
    readonly tyosuhde_on_vakinainen?: boolean;
    /** 56 Additional information on the employment situation (Työtilanteen lisätiedot) */
    readonly tyotilanteen_lisatiedot?: string;
    /** 57 Previous employment (Aiemmat työsuhteet) */
    readonly aiemmat_tyosuhteet?: string;
    /** 58 Duration of unemployment (Työttömyyden kesto) */
    readonly tyottomyyden_kesto?: string;
    /** 59 Jobseeker at the employment office (Työnhakijana TE-toimistossa) */
    readonly tyonhakijana_te_toimistossa?: boolean;
    /** 60 Waiting period or obligation to work (Karenssi tai työssäolovelvoite) */
    readonly karenssi_tai_tyossaolovelvoite?: {
      /** 61 Start date (Alkamispäivä) */
      readonly alkamispaiva?: PartialDate;
      /** 62 End date (Päättymispäivä) */
      readonly paattymispaiva?: PartialDate;
    };
    /** 63 Additional information on unemployment (Lisätiedot työttömyydestä) */
    readonly lisatiedot_tyottomyydesta?: string;
  };
  /** 64 Financial situation (Taloudellinen tilanne) */
  readonly taloudellinen_tilanne?: {
    /** 65 Client has no income (Asiakas on tuloton) */
    readonly asiakas_on_tuloton?: boolean;
    /** 66 Client has financial difficulties (Asiakkaalla on taloudellisia vaikeuksia) */
    readonly asiakkaalla_on_taloudellisia_vaikeuksia?: boolean;
    /** 67 Client has a payment default entry (Asiakkaalla on maksuhäiriömerkintä) */
    readonly asiakkaalla_on_maksuhairiomerkinta?: boolean;
    /** 68 Additional information on the financial situation (Taloudelliseen tilanteeseen liittyvät lisätiedot) */
    readonly kuvaus?: string;
  };
  /** 69 Health (Terveydentila) */
  readonly terveydentila?: {
    /** 70 Description of health and functional capacity (Kuvaus terveydentilasta ja toimintakyvystä) */
    readonly kuvaus?: string;
  };
  /** 71 Substance use and addictions (Päihteiden käyttö ja riippuvuudet) */
  readonly paihteiden_kaytto_ja_riippuvuudet?: {
    /** 72 Description of substance use and addictions (Kuvaus päihteiden käytöstä ja riippuvuuksista) */
    readonly kayton_kuvaus?: string;
  };
  /** 73 Social relations (Sosiaaliset suhteet) */
  readonly sosiaaliset_suhteet?: {
    /** 74 Family relations and parenthood (Perhesuhteet ja vanhemmuus) */
    readonly perhesuhteet_ja_vanhemmuus?: string;
    /** 75 Other relationships (Muut ihmissuhteet) */
    readonly muut_ihmissuhteet?: string;
    /** 76 Resources and difficulties in social relations (Sosiaalisiin suhteisiin liittyvät voimavarat ja vaikeudet) */
    readonly sosiaalisiin_suhteisiin_liittyvat_voimavarat_ja_vaikeudet?: string;
    /** 77 Survey of the client's close network (Läheisverkoston kartoittaminen) */
    readonly laheisverkoston_kartoittaminen?: {
      /** 78 Support from the client's close network (Läheisverkoston antama tuki) */
      readonly laheisverkoston_antama_tuki?: string;
      /** 79 The support need of the close person has been examined (Läheisen tuen tarve on selvitetty) */
      readonly laheisen_tuen_tarve_on_selvitetty?: boolean;
    };
  };
  /** 80 Management of everyday life (Elämänhallinta) */
  readonly elamanhallinta?: {
    /** 81 Changes in the situation in life (Muutokset elämäntilanteessa) */
    readonly muutokset_elamantilanteessa?: string;
    /** 82 Everyday life and leisure (Arkielämä ja vapaa-aika) */
    readonly arkielama_ja_vapaa_aika?: string;
  };
  /** 83 Need for rehabilitation (Kuntoutustarve) */
  readonly kuntoutustarve?: {
    /** 84 The need for rehabilitation must be examined (Kuntoutustarve on selvitettävä) */
    readonly kuntoutustarve_on_selvitettava?: boolean;
    /** 85 Rehabilitation needs and survey of the options (Kuntoutustarpeet ja kuntoutusvaihtoehtojen kartoittaminen) */
    readonly kuvaus?: string;
  };
  /** 86 Conclusions and next steps (Johtopäätökset ja jatkotoimet) */
  readonly johtopaatokset_ja_jatkotoimet?: {
    /** 87 View of the client and those close to them of the need for support and services (Asiakkaan ja hänen läheisensä arvio tuen ja palvelujen tarpeestaan) */
    readonly asiakkaan_ja_hanen_laheisensa_arvio_tuen_ja_palvelujen_tarpeestaan?: string;
    /** 88 Professional's assessment of the support need (Ammattihenkilön arvio tuen tarpeesta) */
    readonly ammattihenkilon_arvio_tuen_tarpeesta?: readonly Code[];
    /** 89 Continuation of the client relationship (Asiakkuuden jatko) */
    readonly asiakkuuden_jatko: {
      /** 90 Client relationship continues (Asiakkuus jatkuu) */
      readonly asiakkuus_jatkuu: boolean;
    };
    /** 91 Professional's conclusions on the client's situation and on the need for social services and special support (Ammattihenkilön johtopäätökset asiakkaan tilanteesta sekä sosiaalipalvelujen ja erityisen tuen tarpeesta) */
    readonly ammattihenkilon_johtopaatokset__asiakkaan_tilanteesta_seka_sosiaalipalvelujen_ja_erityisen_tuen_tarpeesta: string;
    /** 92 Assessment of the nature of the support need (Arvio tuen tarpeen luonteesta) */
    readonly arvio_tuen_tarpeen_luonteesta?: Code;
    /** 93 An activation plan will be made for the client (Asiakkaalle laaditaan aktivointisuunnitelma) */
    readonly asiakkaalle_laaditaan_aktivointisuunnitelma?: boolean;
    /** 94 A multisectoral employment plan will be made for the client (Asiakkaalle laaditaan monialainen työllistymissuunnitelma) */
    readonly asiakkaalle_laaditaan_monialainen_tyollistymissuunnitelma?: boolean;
    /** 95 A client plan will be made for the client (Asiakkaalle laaditaan asiakassuunnitelma) */
    readonly asiakkaalle_laaditaan_asiakassuunnitelma?: boolean;
    /** 96 Grounds for not making a client plan (Perustelut miksi asiakassuunnitelmaa ei laadita) */
    readonly perustelut_miksi_asiakassuunnitelmaa_ei_laadita?: string;
    /** 97 Client needs a personal social worker (Asiakas tarvitsee omatyöntekijän) */
    readonly asiakas_tarvitsee_omatyontekijan: boolean;
    /** 98 Personal social worker (Omatyöntekijä) */
    readonly omatyontekija?: readonly {
      /** 99 Family name (Sukunimi) */
      readonly sukunimi: string;
      /** 100 Given names (Etunimet) */
      readonly etunimet: string;
      /** 101 Job title (Tehtävänimike) */
      readonly tehtavanimike?: string;
    }[];
    /** 102 Plan for continuation (Jatkosuunnitelma) */
    readonly jatkosuunnitelma?: string;
  };
  /** 103 Persons to whom this document is sent (Henkilöt joille tämä asiakirja toimitetaan) */
  readonly henkilot_joille_tama_asiakirja_toimitetaan?: string;
  /** 104 Additional information (Lisätiedot) */
  readonly lisatiedot?: string;
  /** 105 Information on the law (Lakiselostus) */
  readonly lakiselostus?: string;
  /** 106 Date (Päivämäärä) */
  readonly paivamaara?: PartialDate;
  /** 107 Author (Laatija) */
  readonly laatija: readonly {
    /** 108 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 109 Given names (Etunimet) */
    readonly etunimet: string;
    /** 110 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 111 Service unit (Palveluyksikkö) */
    readonly palveluyksikko?: Code;
  }[];
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

const arvioinnistaPoisjaaneetViranomaistahotCodes: readonly CodeEntry[] = [
  { code: "1", label: { fi: "Sosiaalitoimi", sv: "Socialväsende", en: "Social services authority" } },
  { code: "1.1", label: { fi: "Lapsiperheiden palvelut", sv: "Service för barnfamiljer", en: "Services for families with children" } },
  { code: "1.2", label: { fi: "Lastensuojelu", sv: "Barnskydd", en: "Child welfare" } },
  { code: "1.3", label: { fi: "Vammaispalvelut", sv: "Service för personer med funktionsnedsättning", en: "Disability services" } },
  { code: "1.4", label: { fi: "Iäkkäiden palvelut", sv: "Äldreservice", en: "Services for older persons" } },
  { code: "1.5", label: { fi: "Päihdehuolto", sv: "Missbrukarvård", en: "Substance abuse services" } },
  { code: "1.6", label: { fi: "Perheoikeudelliset palvelut", sv: "Familjerättslig service", en: "Family-law services" } },
  { code: "2", label: { fi: "Kela", sv: "FPA", en: "Social Insurance Institution (Kela)" } },
  { code: "3", label: { fi: "Kunnan työllisyyspalvelu", sv: "Kommunens sysselsättningstjänst", en: "Municipal employment service" } },
  { code: "4", label: { fi: "Mielenterveyspalvelu", sv: "Mentalvårdstjänst", en: "Mental health service" } },
  { code: "5", label: { fi: "Nuorisopalvelu", sv: "Ungdomstjänst", en: "Youth service" } },
  { code: "6", label: { fi: "Opetus- ja koulutustoimi", sv: "Undervisnings- och utbildningsväsende", en: "Education authority" } },
  { code: "7", label: { fi: "Perusterveydenhuolto", sv: "Primärvård", en: "Primary health care" } },
  { code: "8", label: { fi: "Rikosseuraamuslaitos", sv: "Brottspåföljdsmyndighet", en: "Prison and Probation Service" } },
  { code: "9", label: { fi: "TE-toimisto", sv: "TE-byrån", en: "Employment office (TE)" } },
  {
    code: "10",
    label: {
      fi: "Työllistymistä edistävä monialainen yhteispalvelu",
      sv: "Sektorsövergripande samservice som främjar sysselsättningen",
      en: "Multisectoral joint service promoting employment",
    },
  },
  { code: "11", label: { fi: "Muu", sv: "Annan", en: "Other" } },
];

const palveluCodes: readonly CodeEntry[] = [
  { code: "1", label: { fi: "Sosiaalipalvelut", sv: "Socialservice", en: "Social services" } },
  {
    code: "2",
    label: {
      fi: "Järjestö- ja yhdistystoiminta",
      sv: "Organisations- och föreningsverksamhet",
      en: "Activities of organisations and associations",
    },
  },
  { code: "3", label: { fi: "Kelan palvelut", sv: "FPA:s tjänster", en: "Services of the Social Insurance Institution (Kela)" } },
  { code: "4", label: { fi: "Kulttuuripalvelut", sv: "Kulturtjänster", en: "Cultural services" } },
  { code: "5", label: { fi: "Kunnan työllisyyspalvelut", sv: "Kommunens sysselsättningstjänster", en: "Municipal employment services" } },
  { code: "6", label: { fi: "Liikuntapalvelut", sv: "Motionstjänster", en: "Sports services" } },
  {
    code: "7",
    label: { fi: "Maahanmuuttoviraston palvelut", sv: "Migrationsverkets tjänster", en: "Services of the Immigration Service" },
  },
  { code: "8", label: { fi: "Mielenterveyspalvelut", sv: "Mentalvårdstjänster", en: "Mental health services" } },
  { code: "9", label: { fi: "Nuorisopalvelut", sv: "Ungdomstjänster", en: "Youth services" } },
  { code: "10", label: { fi: "Oikeusapu", sv: "Rättshjälp", en: "Legal aid" } },
  { code: "11", label: { fi: "Opetus ja koulutus", sv: "Undervisning och utbildning", en: "Education and training" } },
  { code: "12", label: { fi: "Perusterveydenhuollon palvelut", sv: "Primärvårdstjänster", en: "Primary health care services" } },
  { code: "13", label: { fi: "Poliisitoimi", sv: "Polisverksamhet", en: "Police" } },
  {
    code: "14",
    label: {
      fi: "Potilas- ja sosiaaliasiamiehen palvelut",
      sv: "Patient- och socialombudsmannens tjänster",
      en: "Services of the patient and social services ombudsmen",
    },
  },
  { code: "15", label: { fi: "Päihdepalvelut", sv: "Missbrukartjänster", en: "Substance abuse services" } },
  {
    code: "16",
    label: {
      fi: "Rikosseuraamuslaitoksen palvelut",
      sv: "Brottspåföljdsmyndighetens tjänster",
      en: "Services of the Prison and Probation Service",
    },
  },
  { code: "17", label: { fi: "Seurakunnan tarjoamat palvelut", sv: "Tjänster som erbjuds av församlingen", en: "Services of the parish" } },
  { code: "18", label: { fi: "Sovittelupalvelut", sv: "Medlingstjänster", en: "Mediation services" } },
  {
    code: "19",
    label: { fi: "Talous- ja velkaneuvonta", sv: "Ekonomisk rådgivning och skuldrådgivning", en: "Financial and debt counselling" },
  },
  { code: "20", label: { fi: "TE-palvelut", sv: "Arbetskraftsförvaltningens tjänster", en: "Public employment services (TE)" } },
  { code: "21", label: { fi: "Työkyvyn selvitys", sv: "Utredning av arbetsförmågan", en: "Assessment of work ability" } },
  {
    code: "22",
    label: {
      fi: "Työllistymistä edistävä monialainen yhteispalvelu",
      sv: "Sektorsövergripande samservice som främjar sysselsättningen",
      en: "Multisectoral joint service promoting employment",
    },
  },
  { code: "23", label: { fi: "Työterveyshuollon palvelut", sv: "Företagshälsovårdstjänster", en: "Occupational health services" } },
  {
    code: "24",
    label: {
      fi: "Erikoissairaanhoidon palvelut",
      sv: "Tjänster inom den specialiserade sjukvården",
      en: "Specialised medical care services",
    },
  },
  { code: "99", label: { fi: "Muu palvelu", sv: "Annan service", en: "Other service" } },
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
      label: { fi: "Asiakas", sv: "Klient", en: "Client" },
      is: "group",
      card: "1..1",
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
      key: "asian_vireilletuloa_koskevat_tiedot",
      row: 5,
      label: { fi: "Asian vireilletuloa koskevat tiedot", sv: "Uppgifter om inledande av ett ärende", en: "Initiation of the matter" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "vireilletulon_tapa",
          row: 6,
          label: { fi: "Vireilletulon tapa", sv: "Metod för inledande", en: "Manner of initiation" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1242" },
        },
        {
          key: "vireilletulon_syyt",
          row: 7,
          label: { fi: "Vireilletulon syyt", sv: "Orsaker till inledande", en: "Reasons for the initiation" },
          is: "code",
          card: "0..*",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1282", only: vireilletulonSyytCodes },
        },
        {
          key: "vireilletulopaiva",
          row: 8,
          label: { fi: "Vireilletulopäivä", sv: "Datum för inledande", en: "Date of initiation" },
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
        en: "Details of the service-need assessment",
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
            en: "Start date of the service-need assessment",
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
            en: "How the assessment was carried out",
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
            en: "Persons who took part in the service-need assessment",
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
            en: "Authorities absent from the assessment",
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
            en: "Other persons or parties absent from the assessment",
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
            en: "Client is entitled to special support",
          },
          is: "boolean",
          card: "1..1",
          nationwide: true,
        },
        {
          key: "erityisen_tuen_perustelut",
          row: 16,
          label: { fi: "Erityisen tuen perustelut", sv: "Motiveringar till särskilt stöd", en: "Grounds for special support" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "aikaisemmat_ja_nykyiset_palvelut",
      row: 17,
      label: { fi: "Aikaisemmat ja nykyiset palvelut", sv: "Tidigare och nuvarande tjänster", en: "Previous and current services" },
      is: "group",
      card: "0..*",
      fields: [
        {
          key: "palvelu",
          row: 18,
          label: { fi: "Palvelu", sv: "Service", en: "Service" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { list: { system: "tyoikaisten_palvelutarpeen_arvio/palvelu", codes: palveluCodes }, anySystem: true },
        },
        {
          key: "nykyinen",
          row: 19,
          label: { fi: "Nykyinen", sv: "Nuvarande", en: "Current" },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        { key: "kuvaus", row: 20, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
      ],
    },
    {
      key: "aikaisemmat_toimenpiteet_ja_niiden_vaikuttavuuden_arviointi",
      row: 21,
      label: {
        fi: "Aikaisemmat toimenpiteet ja niiden vaikuttavuuden arviointi",
        sv: "Tidigare åtgärder och bedömning av deras effektivitet",
        en: "Previous measures and evaluation of their effect",
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
        en: "Client's own actions to resolve the support need",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "asuminen",
      row: 23,
      label: { fi: "Asuminen", sv: "Boende", en: "Housing" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "kuvaus",
          row: 24,
          label: { fi: "Asumistilanteen kuvaus", sv: "Beskrivning av boendesituation", en: "Description of the housing situation" },
          is: "text",
          card: "0..1",
        },
        {
          key: "vakinainen",
          row: 25,
          label: { fi: "Asiakkaalla on vakituinen asunto", sv: "Klienten har stadigvarande bostad", en: "Client has a permanent home" },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "asiakkaan_asunnonhaku_on_kaynnissa",
          row: 26,
          label: { fi: "Asiakkaan asunnonhaku on käynnissä", sv: "Bostadssökning för klienten pågår", en: "Client is looking for a home" },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
      ],
    },
    {
      key: "maahanmuutto_ja_kotoutuminen",
      row: 27,
      label: { fi: "Maahanmuutto ja kotoutuminen", sv: "Invandring och integration", en: "Immigration and integration" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "maahanmuuttoon_liittyvat_tiedot",
          row: 28,
          label: { fi: "Maahanmuuttoon liittyvät tiedot", sv: "Uppgifter om invandring", en: "Immigration details" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "maahantulopaiva",
              row: 29,
              label: { fi: "Maahantulopäivä", sv: "Datum för ankomst till landet", en: "Date of entry into the country" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "maa_jossa_asunut_aiemmin",
              row: 30,
              label: { fi: "Maa, jossa asunut aiemmin", sv: "Land där personen bott tidigare", en: "Previous country of residence" },
              is: "code",
              card: "0..*",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.97" },
            },
            { key: "historia", row: 31, label: { fi: "Historia", sv: "Historia", en: "History" }, is: "text", card: "0..1" },
            {
              key: "oleskeluoikeus",
              row: 32,
              label: { fi: "Oleskeluoikeus", sv: "Uppehållsrätt", en: "Right of residence" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1231" },
            },
            {
              key: "oleskeluluvan_voimassaolo",
              row: 33,
              label: { fi: "Oleskeluluvan voimassaolo", sv: "Uppehållsrättens giltighetstid", en: "Validity of the residence permit" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "alkamispaiva",
                  row: 34,
                  label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Start date" },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
                {
                  key: "paattymispaiva",
                  row: 35,
                  label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "End date" },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
              ],
            },
            {
              key: "oleskeluluvan_peruste",
              row: 36,
              label: { fi: "Oleskeluluvan peruste", sv: "Grund för uppehållsrätten", en: "Ground for the residence permit" },
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
                en: "Description of the ground for the residence permit",
              },
              is: "text",
              card: "0..1",
            },
            {
              key: "tyoluvan_voimassaolo",
              row: 38,
              label: { fi: "Työluvan voimassaolo", sv: "Arbetstillståndets giltighetstid", en: "Validity of the work permit" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "alkamispaiva",
                  row: 39,
                  label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Start date" },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
                {
                  key: "paattymispaiva",
                  row: 40,
                  label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "End date" },
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
                en: "Date of registration in the population information system",
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
                en: "Date of receiving a municipal place",
              },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "passin_voimassaolo",
              row: 43,
              label: { fi: "Passin voimassaolo", sv: "Passets giltighetstid", en: "Validity of the passport" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "alkamispaiva",
                  row: 44,
                  label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Start date" },
                  is: "date",
                  card: "0..1",
                },
                {
                  key: "paattymispaiva",
                  row: 45,
                  label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "End date" },
                  is: "date",
                  card: "0..1",
                },
              ],
            },
          ],
        },
        { key: "kotoutuminen", row: 46, label: { fi: "Kotoutuminen", sv: "Integration", en: "Integration" }, is: "text", card: "0..1" },
      ],
    },
    {
      key: "koulutus_ja_osaaminen",
      row: 47,
      label: { fi: "Koulutus ja osaaminen", sv: "Utbildning och kompetens", en: "Education and skills" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "koulutusaste",
          row: 48,
          label: { fi: "Koulutusaste", sv: "Utbildningsnivå", en: "Level of education" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1213" },
        },
        {
          key: "opintojen_suorittamisen_tilanne",
          row: 49,
          label: { fi: "Opintojen suorittamisen tilanne", sv: "Situation för studieprestationer", en: "Status of studies" },
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
            en: "Description of education and skills",
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
            en: "Assessment of how the client's education, wishes for working life and the demands of working life match",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "tyoelama",
      row: 52,
      label: { fi: "Työelämä", sv: "Arbetsliv", en: "Working life" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "ammatti",
          row: 53,
          label: { fi: "Ammatti", sv: "Yrke", en: "Occupation" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.74" },
        },
        {
          key: "tyotilanne",
          row: 54,
          label: { fi: "Työtilanne", sv: "Arbetssituation", en: "Employment situation" },
          is: "code",
          card: "0..*",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1297" },
        },
        {
          key: "tyosuhde_on_vakinainen",
          row: 55,
          label: { fi: "Työsuhde on vakinainen", sv: "Fast anställning", en: "Employment is permanent" },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "tyotilanteen_lisatiedot",
          row: 56,
          label: {
            fi: "Työtilanteen lisätiedot",
            sv: "Tilläggsuppgifter om arbetssituationen",
            en: "Additional information on the employment situation",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "aiemmat_tyosuhteet",
          row: 57,
          label: { fi: "Aiemmat työsuhteet", sv: "Tidigare anställningar", en: "Previous employment" },
          is: "text",
          card: "0..1",
        },
        {
          key: "tyottomyyden_kesto",
          row: 58,
          label: { fi: "Työttömyyden kesto", sv: "Arbetslöshetens varaktighet", en: "Duration of unemployment" },
          is: "text",
          card: "0..1",
        },
        {
          key: "tyonhakijana_te_toimistossa",
          row: 59,
          label: { fi: "Työnhakijana TE-toimistossa", sv: "Arbetssökande vid TE-byrån", en: "Jobseeker at the employment office" },
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
            en: "Waiting period or obligation to work",
          },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "alkamispaiva",
              row: 61,
              label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Start date" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "paattymispaiva",
              row: 62,
              label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "End date" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
          ],
        },
        {
          key: "lisatiedot_tyottomyydesta",
          row: 63,
          label: { fi: "Lisätiedot työttömyydestä", sv: "Tilläggsuppgifter om arbetslöshet", en: "Additional information on unemployment" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "taloudellinen_tilanne",
      row: 64,
      label: { fi: "Taloudellinen tilanne", sv: "Ekonomisk situation", en: "Financial situation" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "asiakas_on_tuloton",
          row: 65,
          label: { fi: "Asiakas on tuloton", sv: "Kunden har inga inkomster", en: "Client has no income" },
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
            en: "Client has financial difficulties",
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
            en: "Client has a payment default entry",
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
            en: "Additional information on the financial situation",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "terveydentila",
      row: 69,
      label: { fi: "Terveydentila", sv: "Hälsotillstånd", en: "Health" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "kuvaus",
          row: 70,
          label: {
            fi: "Kuvaus terveydentilasta ja toimintakyvystä",
            sv: "Beskrivning av hälsotillståndet och funktionsförmågan",
            en: "Description of health and functional capacity",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "paihteiden_kaytto_ja_riippuvuudet",
      row: 71,
      label: { fi: "Päihteiden käyttö ja riippuvuudet", sv: "Användning av rusmedel och beroenden", en: "Substance use and addictions" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "kayton_kuvaus",
          row: 72,
          label: {
            fi: "Kuvaus päihteiden käytöstä ja riippuvuuksista",
            sv: "Beskrivning av användning av berusningsmedel och beroenden",
            en: "Description of substance use and addictions",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "sosiaaliset_suhteet",
      row: 73,
      label: { fi: "Sosiaaliset suhteet", sv: "Sociala relationer", en: "Social relations" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "perhesuhteet_ja_vanhemmuus",
          row: 74,
          label: { fi: "Perhesuhteet ja vanhemmuus", sv: "Familjerelationer och föräldraskap", en: "Family relations and parenthood" },
          is: "text",
          card: "0..1",
        },
        {
          key: "muut_ihmissuhteet",
          row: 75,
          label: { fi: "Muut ihmissuhteet", sv: "Andra människorelationer", en: "Other relationships" },
          is: "text",
          card: "0..1",
        },
        {
          key: "sosiaalisiin_suhteisiin_liittyvat_voimavarat_ja_vaikeudet",
          row: 76,
          label: {
            fi: "Sosiaalisiin suhteisiin liittyvät voimavarat ja vaikeudet",
            sv: "Resurser och svårigheter förknippade med sociala relationer",
            en: "Resources and difficulties in social relations",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "laheisverkoston_kartoittaminen",
          row: 77,
          label: {
            fi: "Läheisverkoston kartoittaminen",
            sv: "Kartläggning av närståendenätverket",
            en: "Survey of the client's close network",
          },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "laheisverkoston_antama_tuki",
              row: 78,
              label: {
                fi: "Läheisverkoston antama tuki",
                sv: "Stöd som ges av närståendenätverket",
                en: "Support from the client's close network",
              },
              is: "text",
              card: "0..1",
            },
            {
              key: "laheisen_tuen_tarve_on_selvitetty",
              row: 79,
              label: {
                fi: "Läheisen tuen tarve on selvitetty",
                sv: "De närståendes stödbehov har utretts",
                en: "The support need of the close person has been examined",
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
      label: { fi: "Elämänhallinta", sv: "Livskompetens", en: "Management of everyday life" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "muutokset_elamantilanteessa",
          row: 81,
          label: { fi: "Muutokset elämäntilanteessa", sv: "Förändringar i livssituationen", en: "Changes in the situation in life" },
          is: "text",
          card: "0..1",
        },
        {
          key: "arkielama_ja_vapaa_aika",
          row: 82,
          label: { fi: "Arkielämä ja vapaa-aika", sv: "Vardagsliv och fritid", en: "Everyday life and leisure" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "kuntoutustarve",
      row: 83,
      label: { fi: "Kuntoutustarve", sv: "Rehabiliteringsbehov", en: "Need for rehabilitation" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "kuntoutustarve_on_selvitettava",
          row: 84,
          label: {
            fi: "Kuntoutustarve on selvitettävä",
            sv: "Rehabiliteringsbehov ska utredas",
            en: "The need for rehabilitation must be examined",
          },
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
            en: "Rehabilitation needs and survey of the options",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "johtopaatokset_ja_jatkotoimet",
      row: 86,
      label: { fi: "Johtopäätökset ja jatkotoimet", sv: "Slutsatser och fortsatta åtgärder", en: "Conclusions and next steps" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "asiakkaan_ja_hanen_laheisensa_arvio_tuen_ja_palvelujen_tarpeestaan",
          row: 87,
          label: {
            fi: "Asiakkaan ja hänen läheisensä arvio tuen ja palvelujen tarpeestaan",
            sv: "Klientens och de närståendes bedömning av behovet av stöd och service",
            en: "View of the client and those close to them of the need for support and services",
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
            en: "Professional's assessment of the support need",
          },
          is: "code",
          card: "0..*",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1282" },
        },
        {
          key: "asiakkuuden_jatko",
          row: 89,
          label: { fi: "Asiakkuuden jatko", sv: "Klientrelationens fortsättning", en: "Continuation of the client relationship" },
          is: "group",
          card: "1..1",
          fields: [
            {
              key: "asiakkuus_jatkuu",
              row: 90,
              label: { fi: "Asiakkuus jatkuu", sv: "Klientrelationen fortsätter", en: "Client relationship continues" },
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
            en: "Professional's conclusions on the client's situation and on the need for social services and special support",
          },
          is: "text",
          card: "1..1",
        },
        {
          key: "arvio_tuen_tarpeen_luonteesta",
          row: 92,
          label: {
            fi: "Arvio tuen tarpeen luonteesta",
            sv: "Bedömning av typen av stödbehov",
            en: "Assessment of the nature of the support need",
          },
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
            en: "An activation plan will be made for the client",
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
            en: "A multisectoral employment plan will be made for the client",
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
            en: "A client plan will be made for the client",
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
            en: "Grounds for not making a client plan",
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
            en: "Client needs a personal social worker",
          },
          is: "boolean",
          card: "1..1",
          nationwide: true,
        },
        {
          key: "omatyontekija",
          row: 98,
          label: { fi: "Omatyöntekijä", sv: "Egen kontaktperson", en: "Personal social worker" },
          is: "group",
          card: "0..*",
          fields: [
            { key: "sukunimi", row: 99, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 100, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
            {
              key: "tehtavanimike",
              row: 101,
              label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "jatkosuunnitelma",
          row: 102,
          label: { fi: "Jatkosuunnitelma", sv: "Plan för fortsatta åtgärder", en: "Plan for continuation" },
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
        en: "Persons to whom this document is sent",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "lisatiedot",
      row: 104,
      label: { fi: "Lisätiedot", sv: "Mer information", en: "Additional information" },
      is: "text",
      card: "0..1",
    },
    {
      key: "lakiselostus",
      row: 105,
      label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Information on the law" },
      is: "text",
      card: "0..1",
    },
    { key: "paivamaara", row: 106, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 107,
      label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
      is: "group",
      card: "1..*",
      fields: [
        { key: "sukunimi", row: 108, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 109, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 110,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 111,
          label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.202" },
        },
      ],
    },
  ],
  conditions: workingAgeNeedAssessmentConditions,
};
