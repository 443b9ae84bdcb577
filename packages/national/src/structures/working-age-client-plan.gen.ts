// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { CodeEntry } from "@koonti/core";
import { workingAgeClientPlanConditions } from "../conditions/working-age-client-plan.ts";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, Moment, PartialDate } from "../structure/values.ts";

/** The content of a document of workingAgeClientPlan. The numbers are rows of the structure. */
export interface WorkingAgeClientPlanDocument {
  /** 1 Client (Asiakas) */
  readonly asiakas: readonly {
    /** 2 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 3 Given names (Etunimet) */
    readonly etunimet: string;
    /** 4 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus: Identifier;
  }[];
  /** 5 Meeting in which this plan was made (Tiedot neuvottelusta jossa tämä suunnitelma on tehty) */
  readonly tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty?: readonly {
    /** 6 Date (Päivämäärä) */
    readonly paivamaara?: PartialDate;
    /** 7 Place (Paikka) */
    readonly paikka?: string;
    /** 8 Participants (Osallistujat) */
    readonly osallistujat?: string;
  }[];
  /** 9 Description of the client's situation (Kuvaus asiakkaan tilanteesta) */
  readonly kuvaus_asiakkaan_tilanteesta?: string;
  /** 10 Services the client receives at present (Palvelut joita asiakas tällä hetkellä saa) */
  readonly palvelut_joita_asiakas_talla_hetkella_saa?: {
    /** 11 Services (Palvelut) */
    readonly palvelut?: readonly Code[];
    /** 12 Description (Kuvaus) */
    readonly kuvaus?: string;
  };
  /** 13 Client's view of what support and services they need (Asiakkaan arvio siitä millaista tukea ja mitä palveluja hän tarvitsee) */
  readonly asiakkaan_arvio_siita_millaista_tukea_ja_mita_palveluja_han_tarvitsee?: string;
  /** 14 Professional's view of what support and services the client needs (Ammattihenkilön arvio siitä millaista tukea ja mitä palveluja asiakas tarvitsee) */
  readonly ammattihenkilon_arvio_siita_millaista_tukea_ja_mita_palveluja_asiakas_tarvitsee?: string;
  /** 15 Evaluation of the plan (Suunnitelman arviointi) */
  readonly suunnitelman_arviointi?: {
    /** 16 Attainment of the goals of the previous plan (Edellisen suunnitelman tavoitteiden saavuttaminen) */
    readonly edellisen_suunnitelman_tavoitteiden_saavuttaminen?: readonly {
      /** 17 Goal (Tavoite) */
      readonly tavoite?: Code;
      /** 18 Direction of the goal (Tavoitteen asteikko) */
      readonly tavoitteen_asteikko?: Code;
      /** 19 Description (Kuvaus) */
      readonly kuvaus?: string;
      /** 20 Assessment of whether the goal has been attained (Arvio siitä onko tavoite saavutettu) */
      readonly arvio_siita_onko_tavoite_saavutettu?: {
        /** 21 Assessment (Arvio) */
        readonly arvio?: Code;
        /** 22 Assessment in words (Sanallinen arvio) */
        readonly sanallinen_arvio?: string;
        /** 23 Situational factors that affect the attainment of the goal (Tavoitteen saavuttamiseen vaikuttavat tilannetekijät) */
        readonly tilannetekijat?: readonly {
          /** 24 Situational factor (Tilannetekijä) */
          readonly tilannetekija?: Code;
          /** 25 Did the factor help or hinder the attainment of the goal? (Tukiko vai vaikeuttiko tilannetekijä tavoitteen saavuttamista?) */
          readonly tukeeko_vai_vaikeuttaako_tilannetekija_tavoitteen_saavuttamista?: Code;
        }[];
      };
    }[];
    /** 26 Evaluation of services (Palvelujen arviointi) */
    readonly palvelujen_arviointi?: readonly {
      /** 27 Service (Palvelu) */
      readonly palvelu?: Code;
      /** 28 Social service (Sosiaalipalvelu) */
      readonly sosiaalipalvelu?: Code;
      /** 29 Was the service used? (Käytettiinkö palvelua?) */
      readonly arvio_palvelun_kaytosta?: Code;
      /** 30 How the service was used (Kuvaus palvelun käytöstä) */
      readonly kuvaus_palvelun_kaytosta?: string;
    }[];
    /** 31 Evaluation of methods (Menetelmien arviointi) */
    readonly menetelmien_arviointi?: readonly {
      /** 32 Method (Menetelmä) */
      readonly menetelma?: Code;
      /** 33 Was the method used? (Käytettiinkö menetelmää?) */
      readonly arvio_menetelman_kaytosta?: Code;
      /** 34 How the method was used (Kuvaus menetelmän käytöstä) */
      readonly kuvaus_menetelman_kaytosta?: string;
    }[];
  };
  /** 35 Goals set (Asetettavat tavoitteet) */
  readonly asetettavat_tavoitteet?: readonly {
    /** 36 Goal (Tavoite) */
    readonly tavoite?: Code;
    /** 37 Direction of the goal (Tavoitteen asteikko) */
    readonly tavoitteen_asteikko?: Code;
    /** 38 Description (Kuvaus) */
    readonly kuvaus?: string;
    /** 39 Situational factors that affect the attainment of the goal (Tavoitteen saavuttamiseen vaikuttavat tilannetekijät) */
    readonly tilannetekijat?: readonly {
      /** 40 Situational factor (Tilannetekijä) */
      readonly tilannetekija?: Code;
      /** 41 Does the factor help or hinder the attainment of the goal? (Tukeeko vai vaikeuttaako tilannetekijä tavoitteen saavuttamista?) */
      readonly tukeeko_vai_vaikeuttaako_tilannetekija_tavoitteen_saavuttamista?: Code;
    }[];
  }[];
  /** 42 Methods and services by which the goals are pursued (Menetelmät ja palvelut joilla tavoitteet pyritään saavuttamaan) */
  readonly menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan?: {
    /** 43 Services (Palvelut) */
    readonly palvelut?: readonly {
      /** 44 Service (Palvelu) */
      readonly palvelu?: Code;
      /** 45 Service task (Palvelutehtävä) */
      readonly palvelutehtava?: Code;
      /** 46 Social service (Sosiaalipalvelu) */
      readonly sosiaalipalvelu?: Code;
      /** 47 Description (Kuvaus) */
      readonly kuvaus?: string;
      /** 48 Method (Menetelmä) */
      readonly menetelma?: readonly Code[];
      /** 49 Additional information on methods (Lisätiedot menetelmistä) */
      readonly lisatiedot_menetelmista?: string;
      /** 50 Client's proposal on how the service is produced and delivered (Asiakkaan ehdotus palvelun tuottamis- ja toteuttamistavasta) */
      readonly asiakkaan_ehdotus_palvelun_tuottamis__ja_toteuttamistavasta?: string;
      /** 51 Estimated start and duration (Arvioitu alkamisajankohta ja kesto) */
      readonly arvioitu_alkamisajankohta_ja_kesto?: string;
    }[];
    /** 52 Service providers who take part in supporting the client, and their responsibilities (Asiakkaan tukemiseen osallistuvat palvelunantajat ja heidän vastuunsa) */
    readonly asiakkaan_tukemiseen_osallistuvat_palvelunantajat_ja_heidan_vastuunsa?: string;
    /** 53 Private persons who take part in supporting the client, and their tasks (Asiakkaan tukemiseen osallistuvat yksityishenkilöt ja heidän tehtävänsä) */
    readonly asiakkaan_tukemiseen_osallistuvat_yksityishenkilot_ja_heidan_tehtavansa?: string;
  };
  /** 54 Meetings of the client and the personal social worker (Asiakkaan ja omatyöntekijän tapaamiset) */
  readonly asiakkaan_ja_omatyontekijan_tapaamiset?: string;
  /** 55 The client has been told of rights, duties and the different options that suit the situation (Asiakkaalle on annettu selvitys oikeuksista, velvollisuuksista ja erilaisista tilanteeseen sopivista toimenpidevaihtoehdoista) */
  readonly asiakkaalle_on_annettu_selvitys_oikeuksista_velvollisuuksista_ja_erilaisista_tilanteeseen_sopivista_toimenpidevaihtoehdoista?: boolean;
  /** 56 How these were explained (Kuvaus siitä miten selvitys on annettu) */
  readonly kuvaus_siita_miten_selvitys_on_annettu?: string;
  /** 57 Agreed next steps (Sovitut jatkotoimet) */
  readonly sovitut_jatkotoimet?: string;
  /** 58 Dissenting views on the plan of those who took part in making it (Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset suunnitelman sisällöstä) */
  readonly eriavat_nakemykset?: string;
  /** 59 Estimated duration of the client relationship (Arvio asiakkuuden kestosta) */
  readonly arvio_asiakkuuden_kestosta?: string;
  /** 60 Review of the client plan (Asiakassuunnitelman tarkastaminen) */
  readonly asiakassuunnitelman_tarkastaminen?: {
    /** 61 Date and time (Päivämäärä ja kellonaika) */
    readonly paivamaara_ja_kellonaika?: Moment;
    /** 62 Time (Ajankohta) */
    readonly ajankohta?: string;
    /** 63 Place (Paikka) */
    readonly paikka?: string;
  };
  /** 64 Persons to whom this plan is sent (Henkilöt joille tämä suunnitelma toimitetaan) */
  readonly jakelu?: string;
  /** 65 Additional information (Lisätiedot) */
  readonly lisatiedot?: string;
  /** 66 Information on the law (Lakiselostus) */
  readonly lakiselostus?: string;
  /** 67 Date (Päivämäärä) */
  readonly paivamaara?: PartialDate;
  /** 68 Author (Laatija) */
  readonly laatija: readonly {
    /** 69 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 70 Given names (Etunimet) */
    readonly etunimet: string;
    /** 71 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 72 Service unit (Palveluyksikkö) */
    readonly palveluyksikko?: Code;
  }[];
}

const palvelutCodes: readonly CodeEntry[] = [
  { code: "1", label: { fi: "Sosiaalinen kuntoutus", sv: "Social rehabilitering", en: "Social rehabilitation" } },
  { code: "2", label: { fi: "Kuntouttava työtoiminta", sv: "Arbetsverksamhet i rehabiliteringssyfte", en: "Rehabilitative work" } },
  { code: "3", label: { fi: "Muut sosiaalipalvelut", sv: "Andra socialservice", en: "Other social services" } },
  {
    code: "4",
    label: {
      fi: "Järjestö- ja yhdistystoiminta",
      sv: "Organisations- och föreningsverksamhet",
      en: "Activities of organisations and associations",
    },
  },
  { code: "5", label: { fi: "Kelan palvelut", sv: "FPA:s tjänster", en: "Services of the Social Insurance Institution (Kela)" } },
  { code: "6", label: { fi: "Kulttuuripalvelut", sv: "Kulturtjänster", en: "Cultural services" } },
  { code: "7", label: { fi: "Kunnan työllisyyspalvelut", sv: "Kommunens sysselsättningstjänster", en: "Municipal employment services" } },
  { code: "8", label: { fi: "Liikuntapalvelut", sv: "Motionstjänster", en: "Sports services" } },
  {
    code: "9",
    label: { fi: "Maahanmuuttoviraston palvelut", sv: "Migrationsverkets tjänster", en: "Services of the Immigration Service" },
  },
  { code: "10", label: { fi: "Mielenterveyspalvelut", sv: "Mentalvårdstjänster", en: "Mental health services" } },
  { code: "11", label: { fi: "Nuorisopalvelut", sv: "Ungdomstjänster", en: "Youth services" } },
  { code: "12", label: { fi: "Oikeusapu", sv: "Rättshjälp", en: "Legal aid" } },
  { code: "13", label: { fi: "Opetus ja koulutus", sv: "Undervisning och utbildning", en: "Education and training" } },
  { code: "14", label: { fi: "Perusterveydenhuollon palvelut", sv: "Primärvårdstjänster", en: "Primary health care services" } },
  { code: "15", label: { fi: "Poliisitoimi", sv: "Polisverksamhet", en: "Police" } },
  {
    code: "16",
    label: {
      fi: "Potilas- ja sosiaaliasiamiehen palvelut",
      sv: "Patient- och socialombudsmannens tjänster",
      en: "Services of the patient and social services ombudsmen",
    },
  },
  { code: "17", label: { fi: "Päihdepalvelut", sv: "Missbrukartjänster", en: "Substance abuse services" } },
  {
    code: "18",
    label: {
      fi: "Rikosseuraamuslaitoksen palvelut",
      sv: "Brottspåföljdsmyndighetens tjänster",
      en: "Services of the Prison and Probation Service",
    },
  },
  { code: "19", label: { fi: "Seurakunnan tarjoamat palvelut", sv: "Tjänster som erbjuds av församlingen", en: "Services of the parish" } },
  { code: "20", label: { fi: "Sovittelupalvelut", sv: "Medlingstjänster", en: "Mediation services" } },
  {
    code: "21",
    label: { fi: "Talous- ja velkaneuvonta", sv: "Ekonomisk rådgivning och skuldrådgivning", en: "Financial and debt counselling" },
  },
  { code: "22", label: { fi: "TE-palvelut", sv: "Arbetskraftsförvaltningens tjänster", en: "Public employment services (TE)" } },
  { code: "23", label: { fi: "Työkyvyn selvitys", sv: "Utredning av arbetsförmågan", en: "Assessment of work ability" } },
  {
    code: "24",
    label: {
      fi: "Työllistymistä edistävä monialainen yhteispalvelu",
      sv: "Sektorsövergripande samservice som främjar sysselsättningen",
      en: "Multisectoral joint service promoting employment",
    },
  },
  { code: "25", label: { fi: "Työterveyshuollon palvelut", sv: "Företagshälsovårdstjänster", en: "Occupational health services" } },
  {
    code: "26",
    label: {
      fi: "Erikoissairaanhoidon palvelut",
      sv: "Tjänster inom den specialiserade sjukvården",
      en: "Specialised medical care services",
    },
  },
  { code: "99", label: { fi: "Muu palvelu", sv: "Annan service", en: "Other service" } },
];

const tavoitteenAsteikkoCodes: readonly CodeEntry[] = [
  { code: "1", label: { fi: "Muutos parempaan", sv: "Förändring till det bättre", en: "Change for the better" } },
  {
    code: "2",
    label: {
      fi: "Estää tilanteen huononeminen",
      sv: "Förhindra en försämring av situationen",
      en: "Prevent the situation from getting worse",
    },
  },
];

const tukeekoVaiVaikeuttaakoTilannetekijaTavoitteenSaavuttamistaCodes: readonly CodeEntry[] = [
  {
    code: "1",
    label: {
      fi: "Tukee/Tuki tavoitteen saavuttamista",
      sv: "Främjar/Främjade uppnåendet av målet",
      en: "Helps or helped the attainment of the goal",
    },
  },
  {
    code: "2",
    label: {
      fi: "Vaikeuttaa/Vaikeutti tavoitteen saavuttamista",
      sv: "Försvårar/Försvårade uppnåendet av målet",
      en: "Hinders or hindered the attainment of the goal",
    },
  },
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

const arvioPalvelunKaytostaCodes: readonly CodeEntry[] = [
  { code: "K", label: { fi: "Kyllä", sv: "Ja", en: "Yes" } },
  { code: "E", label: { fi: "Ei", sv: "Nej", en: "No" } },
];

const arvioMenetelmanKaytostaCodes: readonly CodeEntry[] = [
  { code: "E", label: { fi: "Ei", sv: "Nej", en: "No" } },
  { code: "K", label: { fi: "Kyllä", sv: "Ja", en: "Yes" } },
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
      key: "tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty",
      row: 5,
      label: {
        fi: "Tiedot neuvottelusta jossa tämä suunnitelma on tehty",
        sv: "Information om överläggning där planen har upprättats",
        en: "Meeting in which this plan was made",
      },
      is: "group",
      card: "0..*",
      fields: [
        { key: "paivamaara", row: 6, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1", nationwide: true },
        { key: "paikka", row: 7, label: { fi: "Paikka", sv: "Plats", en: "Place" }, is: "text", card: "0..1" },
        { key: "osallistujat", row: 8, label: { fi: "Osallistujat", sv: "Deltagare", en: "Participants" }, is: "text", card: "0..1" },
      ],
    },
    {
      key: "kuvaus_asiakkaan_tilanteesta",
      row: 9,
      label: { fi: "Kuvaus asiakkaan tilanteesta", sv: "Beskrivning av klientens situation", en: "Description of the client's situation" },
      is: "text",
      card: "0..1",
    },
    {
      key: "palvelut_joita_asiakas_talla_hetkella_saa",
      row: 10,
      label: {
        fi: "Palvelut joita asiakas tällä hetkellä saa",
        sv: "Tjänster som klienten får för närvarande",
        en: "Services the client receives at present",
      },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "palvelut",
          row: 11,
          label: { fi: "Palvelut", sv: "Tjänster", en: "Services" },
          is: "code",
          card: "0..*",
          nationwide: true,
          codes: { list: { system: "tyoikaisten_palvelujen_asiakassuunnitelma/palvelut", codes: palvelutCodes } },
        },
        { key: "kuvaus", row: 12, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
      ],
    },
    {
      key: "asiakkaan_arvio_siita_millaista_tukea_ja_mita_palveluja_han_tarvitsee",
      row: 13,
      label: {
        fi: "Asiakkaan arvio siitä millaista tukea ja mitä palveluja hän tarvitsee",
        sv: "Klientens bedömning av vilken typ av stöd och tjänster han eller hon behöver",
        en: "Client's view of what support and services they need",
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
        en: "Professional's view of what support and services the client needs",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "suunnitelman_arviointi",
      row: 15,
      label: { fi: "Suunnitelman arviointi", sv: "Utvärdering av planen", en: "Evaluation of the plan" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "edellisen_suunnitelman_tavoitteiden_saavuttaminen",
          row: 16,
          label: {
            fi: "Edellisen suunnitelman tavoitteiden saavuttaminen",
            sv: "Uppnående av målen i föregående plan",
            en: "Attainment of the goals of the previous plan",
          },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "tavoite",
              row: 17,
              label: { fi: "Tavoite", sv: "Mål", en: "Goal" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1292" },
            },
            {
              key: "tavoitteen_asteikko",
              row: 18,
              label: { fi: "Tavoitteen asteikko", sv: "Målskala", en: "Direction of the goal" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { list: { system: "tyoikaisten_palvelujen_asiakassuunnitelma/tavoitteen_asteikko", codes: tavoitteenAsteikkoCodes } },
            },
            { key: "kuvaus", row: 19, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
            {
              key: "arvio_siita_onko_tavoite_saavutettu",
              row: 20,
              label: {
                fi: "Arvio siitä onko tavoite saavutettu",
                sv: "Bedömning av hur målet uppnåtts",
                en: "Assessment of whether the goal has been attained",
              },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "arvio",
                  row: 21,
                  label: { fi: "Arvio", sv: "Bedömning", en: "Assessment" },
                  is: "code",
                  card: "0..1",
                  nationwide: true,
                  codes: { oid: "1.2.246.537.6.1253" },
                },
                {
                  key: "sanallinen_arvio",
                  row: 22,
                  label: { fi: "Sanallinen arvio", sv: "Verbal bedömning", en: "Assessment in words" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "tilannetekijat",
                  row: 23,
                  label: {
                    fi: "Tavoitteen saavuttamiseen vaikuttavat tilannetekijät",
                    sv: "Situationsfaktorer som påverkar uppnåendet av målet",
                    en: "Situational factors that affect the attainment of the goal",
                  },
                  is: "group",
                  card: "0..*",
                  fields: [
                    {
                      key: "tilannetekija",
                      row: 24,
                      label: { fi: "Tilannetekijä", sv: "Situationsfaktor", en: "Situational factor" },
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
                        en: "Did the factor help or hinder the attainment of the goal?",
                      },
                      is: "code",
                      card: "0..1",
                      nationwide: true,
                      codes: {
                        list: {
                          system:
                            "tyoikaisten_palvelujen_asiakassuunnitelma/tukeeko_vai_vaikeuttaako_tilannetekija_tavoitteen_saavuttamista",
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
          label: { fi: "Palvelujen arviointi", sv: "Bedömning av tjänster", en: "Evaluation of services" },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "palvelu",
              row: 27,
              label: { fi: "Palvelu", sv: "Service", en: "Service" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { list: { system: "tyoikaisten_palvelujen_asiakassuunnitelma/palvelu", codes: palveluCodes } },
            },
            {
              key: "sosiaalipalvelu",
              row: 28,
              label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1222" },
            },
            {
              key: "arvio_palvelun_kaytosta",
              row: 29,
              label: { fi: "Käytettiinkö palvelua?", sv: "Användes tjänsten?", en: "Was the service used?" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.112", only: arvioPalvelunKaytostaCodes },
            },
            {
              key: "kuvaus_palvelun_kaytosta",
              row: 30,
              label: { fi: "Kuvaus palvelun käytöstä", sv: "Beskrivning av användning av service", en: "How the service was used" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "menetelmien_arviointi",
          row: 31,
          label: { fi: "Menetelmien arviointi", sv: "Bedömning av metoder", en: "Evaluation of methods" },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "menetelma",
              row: 32,
              label: { fi: "Menetelmä", sv: "Metod", en: "Method" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1293" },
            },
            {
              key: "arvio_menetelman_kaytosta",
              row: 33,
              label: { fi: "Käytettiinkö menetelmää?", sv: "Användes metoden?", en: "Was the method used?" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.112", only: arvioMenetelmanKaytostaCodes },
            },
            {
              key: "kuvaus_menetelman_kaytosta",
              row: 34,
              label: { fi: "Kuvaus menetelmän käytöstä", sv: "Beskrivning av bruket av metoden", en: "How the method was used" },
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
      label: { fi: "Asetettavat tavoitteet", sv: "Mål som ska fastställas", en: "Goals set" },
      is: "group",
      card: "0..*",
      fields: [
        {
          key: "tavoite",
          row: 36,
          label: { fi: "Tavoite", sv: "Mål", en: "Goal" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1292" },
        },
        {
          key: "tavoitteen_asteikko",
          row: 37,
          label: { fi: "Tavoitteen asteikko", sv: "Målskala", en: "Direction of the goal" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { list: { system: "tyoikaisten_palvelujen_asiakassuunnitelma/tavoitteen_asteikko", codes: tavoitteenAsteikkoCodes } },
        },
        { key: "kuvaus", row: 38, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
        {
          key: "tilannetekijat",
          row: 39,
          label: {
            fi: "Tavoitteen saavuttamiseen vaikuttavat tilannetekijät",
            sv: "Situationsfaktorer som påverkar uppnåendet av målet",
            en: "Situational factors that affect the attainment of the goal",
          },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "tilannetekija",
              row: 40,
              label: { fi: "Tilannetekijä", sv: "Situationsfaktor", en: "Situational factor" },
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
                en: "Does the factor help or hinder the attainment of the goal?",
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
        en: "Methods and services by which the goals are pursued",
      },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "palvelut",
          row: 43,
          label: { fi: "Palvelut", sv: "Tjänster", en: "Services" },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "palvelu",
              row: 44,
              label: { fi: "Palvelu", sv: "Service", en: "Service" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { list: { system: "tyoikaisten_palvelujen_asiakassuunnitelma/palvelu", codes: palveluCodes } },
            },
            {
              key: "palvelutehtava",
              row: 45,
              label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Service task" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1221" },
            },
            {
              key: "sosiaalipalvelu",
              row: 46,
              label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1222" },
            },
            { key: "kuvaus", row: 47, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
            {
              key: "menetelma",
              row: 48,
              label: { fi: "Menetelmä", sv: "Metod", en: "Method" },
              is: "code",
              card: "0..*",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1293" },
            },
            {
              key: "lisatiedot_menetelmista",
              row: 49,
              label: { fi: "Lisätiedot menetelmistä", sv: "Mer information om metoderna", en: "Additional information on methods" },
              is: "text",
              card: "0..1",
            },
            {
              key: "asiakkaan_ehdotus_palvelun_tuottamis__ja_toteuttamistavasta",
              row: 50,
              label: {
                fi: "Asiakkaan ehdotus palvelun tuottamis- ja toteuttamistavasta",
                sv: "Klientens förslag till hur tjänsterna ska produceras och tillhandahållas",
                en: "Client's proposal on how the service is produced and delivered",
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
                en: "Estimated start and duration",
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
            en: "Service providers who take part in supporting the client, and their responsibilities",
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
            en: "Private persons who take part in supporting the client, and their tasks",
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
        en: "Meetings of the client and the personal social worker",
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
        en: "The client has been told of rights, duties and the different options that suit the situation",
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
        en: "How these were explained",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "sovitut_jatkotoimet",
      row: 57,
      label: { fi: "Sovitut jatkotoimet", sv: "Avtalade fortsatta åtgärder", en: "Agreed next steps" },
      is: "text",
      card: "0..1",
    },
    {
      key: "eriavat_nakemykset",
      row: 58,
      label: {
        fi: "Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset suunnitelman sisällöstä",
        sv: "Avvikande åsikter om planens innehåll bland de personer som har medverkat i utarbetandet av planen",
        en: "Dissenting views on the plan of those who took part in making it",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "arvio_asiakkuuden_kestosta",
      row: 59,
      label: {
        fi: "Arvio asiakkuuden kestosta",
        sv: "Bedömning av klientrelationens varaktighet",
        en: "Estimated duration of the client relationship",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "asiakassuunnitelman_tarkastaminen",
      row: 60,
      label: { fi: "Asiakassuunnitelman tarkastaminen", sv: "Granskning av klientplanen", en: "Review of the client plan" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "paivamaara_ja_kellonaika",
          row: 61,
          label: { fi: "Päivämäärä ja kellonaika", sv: "Datum och klockslag", en: "Date and time" },
          is: "dateTime",
          card: "0..1",
          nationwide: true,
        },
        { key: "ajankohta", row: 62, label: { fi: "Ajankohta", sv: "Tidpunkt", en: "Time" }, is: "text", card: "0..1" },
        { key: "paikka", row: 63, label: { fi: "Paikka", sv: "Plats", en: "Place" }, is: "text", card: "0..1" },
      ],
    },
    {
      key: "jakelu",
      row: 64,
      label: {
        fi: "Henkilöt joille tämä suunnitelma toimitetaan",
        sv: "Personer som planen ska ges till",
        en: "Persons to whom this plan is sent",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "lisatiedot",
      row: 65,
      label: { fi: "Lisätiedot", sv: "Mer information", en: "Additional information" },
      is: "text",
      card: "0..1",
    },
    {
      key: "lakiselostus",
      row: 66,
      label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Information on the law" },
      is: "text",
      card: "0..1",
    },
    { key: "paivamaara", row: 67, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 68,
      label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
      is: "group",
      card: "1..*",
      fields: [
        { key: "sukunimi", row: 69, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 70, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 71,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 72,
          label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.202" },
        },
      ],
    },
  ],
  conditions: workingAgeClientPlanConditions,
};
