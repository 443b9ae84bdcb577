// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { CodeEntry } from "@koonti/core";
import { needAssessmentConditions } from "../conditions/need-assessment.ts";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of needAssessment. The numbers are rows of the structure. */
export interface NeedAssessmentDocument {
  /** 1 Client (Asiakas) */
  readonly asiakas: readonly {
    /** 2 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 3 Given names (Etunimet) */
    readonly etunimet: string;
    /** 4 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus: Identifier;
  }[];
  /** 5 Service task (Palvelutehtävä) */
  readonly palvelutehtava?: Code;
  /** 6 Initiation of the matter (Asian vireilletuloa koskevat tiedot) */
  readonly asian_vireilletuloa_koskevat_tiedot?: {
    /** 7 Manner of initiation (Vireilletulon tapa) */
    readonly vireilletulon_tapa?: Code;
    /** 8 Reasons for the initiation (Vireilletulon syyt) */
    readonly vireilletulon_syyt?: string;
    /** 9 Date of initiation (Vireilletulopäivä) */
    readonly vireilletulopaiva: PartialDate;
  };
  /** 10 Details of the service-need assessment (Palvelutarpeen arviointia koskevat tiedot) */
  readonly palvelutarpeen_arviointia_koskevat_tiedot?: {
    /** 11 Start date of the service-need assessment (Palvelutarpeen arvioinnin aloittamispäivä) */
    readonly palvelutarpeen_arvioinnin_aloittamispaiva: PartialDate;
    /** 12 How the assessment was carried out (Kuvaus arvioinnin toteuttamisesta) */
    readonly kuvaus_arvioinnin_toteuttamisesta?: string;
    /** 13 Client is entitled to special support (Asiakkaalla on oikeus erityiseen tukeen) */
    readonly asiakkaalla_on_oikeus_erityiseen_tukeen: boolean;
    /** 14 Grounds for special support (Erityisen tuen perustelut) */
    readonly erityisen_tuen_perustelut?: string;
  };
  /** 15 Description of the client's situation (Kuvaus asiakkaan tilanteesta) */
  readonly kuvaus_asiakkaan_tilanteesta?: string;
  /** 16 Client's situation in life (Asiakkaan elämäntilanne) */
  readonly asiakkaan_elamantilanne?: readonly {
    /** 17 Area described (Kuvattava osa-alue) */
    readonly kuvattava_osa_alue?: Code;
    /** 18 Description (Kuvaus) */
    readonly kuvaus?: string;
  }[];
  /** 19 Strengths and resources (Vahvuudet ja voimavarat) */
  readonly vahvuudet_ja_voimavarat?: string;
  /** 20 Survey of the client's close network (Läheisverkoston kartoittaminen) */
  readonly laheisverkoston_kartoittaminen?: {
    /** 21 Support from the client's close network (Läheisverkoston antama tuki) */
    readonly laheisverkoston_antama_tuki?: string;
    /** 22 The support need of the close person has been examined (Läheisen tuen tarve on selvitetty) */
    readonly laheisen_tuen_tarve_on_selvitetty?: boolean;
  };
  /** 23 Previous and current services (Aikaisemmat ja nykyiset palvelut) */
  readonly aikaisemmat_ja_nykyiset_palvelut?: string;
  /** 24 Conclusions and next steps (Johtopäätökset ja jatkotoimet) */
  readonly johtopaatokset_ja_jatkotoimet?: {
    /** 25 Client's view of their need for support and services (Asiakkaan arvio tuen ja palvelujen tarpeestaan) */
    readonly asiakkaan_arvio_tuen_ja_palvelujen_tarpeestaan?: string;
    /** 26 Other persons' view of the need for support and services (Muiden henkilöiden arvio tuen ja palvelujen tarpeesta) */
    readonly muiden_henkiloiden_arvio_tuen_ja_palvelujen_tarpeesta?: string;
    /** 27 Professional's assessment of the support need (Ammattihenkilön arvio tuen tarpeesta) */
    readonly ammattihenkilon_arvio_tuen_tarpeesta?: readonly Code[];
    /** 28 Client relationship continues after the service-need assessment (Asiakkuus jatkuu palvelutarpeen arvioinnin jälkeen) */
    readonly asiakkuus_jatkuu_palvelutarpeen_arvioinnin_jalkeen: boolean;
    /** 29 Professional's conclusions on the client's situation and on the need for social services, support and special support (Ammattihenkilön johtopäätökset asiakkaan tilanteesta sekä sosiaalipalvelujen, tuen ja erityisen tuen tarpeesta) */
    readonly ammattihenkilon_johtopaatokset: string;
    /** 30 Assessment of the nature of the support need (Arvio tuen tarpeen luonteesta) */
    readonly arvio_tuen_tarpeen_luonteesta?: Code;
    /** 31 A client plan will be made for the client (Asiakkaalle laaditaan asiakassuunnitelma) */
    readonly asiakkaalle_laaditaan_asiakassuunnitelma?: boolean;
    /** 32 Grounds for not making a client plan (Perustelut miksi asiakassuunnitelmaa ei laadita) */
    readonly perustelut_miksi_asiakassuunnitelmaa_ei_laadita?: string;
    /** 33 Client needs a personal social worker (Asiakas tarvitsee omatyöntekijän) */
    readonly asiakas_tarvitsee_omatyontekijan: boolean;
    /** 34 Personal social worker (Omatyöntekijä) */
    readonly omatyontekija?: {
      /** 35 Family name (Sukunimi) */
      readonly sukunimi: string;
      /** 36 Given names (Etunimet) */
      readonly etunimet: string;
      /** 37 Job title (Tehtävänimike) */
      readonly tehtavanimike?: string;
    };
    /** 38 Plan for continuation (Jatkosuunnitelma) */
    readonly jatkosuunnitelma?: string;
  };
  /** 39 Persons to whom this document is sent (Henkilöt, joille tämä asiakirja toimitetaan) */
  readonly henkilot_joille_tama_asiakirja_toimitetaan?: string;
  /** 40 Additional information (Lisätiedot) */
  readonly lisatiedot?: string;
  /** 41 Information on the law (Lakiselostus) */
  readonly lakiselostus?: string;
  /** 42 Date (Päivämäärä) */
  readonly paivamaara?: PartialDate;
  /** 43 Author (Laatija) */
  readonly laatija: readonly {
    /** 44 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 45 Given names (Etunimet) */
    readonly etunimet: string;
    /** 46 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 47 Service unit (Palveluyksikkö) */
    readonly palveluyksikko?: Code;
  }[];
}

const kuvattavaOsaAlueCodes: readonly CodeEntry[] = [
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

/** Service-need assessment: Sosiaalihuollon palvelutarpeen arvio (1.2.246.537.6.1506.1019.2023.9.28). */
export const needAssessment: Structure<NeedAssessmentDocument> = {
  oid: "1.2.246.537.6.1506.1019.2023.9.28",
  version: "2023-09-28",
  componentLibrary: "2023-09-27",
  type: "Arvio",
  root: "sosiaalihuollon_palvelutarpeen_arvio",
  name: { fi: "Sosiaalihuollon palvelutarpeen arvio", sv: "Bedömning av servicebehov inom socialvården", en: "Service-need assessment" },
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
      key: "palvelutehtava",
      row: 5,
      label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Service task" },
      is: "code",
      card: "0..1",
      nationwide: true,
      codes: { oid: "1.2.246.537.6.1221" },
    },
    {
      key: "asian_vireilletuloa_koskevat_tiedot",
      row: 6,
      label: { fi: "Asian vireilletuloa koskevat tiedot", sv: "Information om inledning av ett ärende", en: "Initiation of the matter" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "vireilletulon_tapa",
          row: 7,
          label: { fi: "Vireilletulon tapa", sv: "Metod för inledande", en: "Manner of initiation" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1242" },
        },
        {
          key: "vireilletulon_syyt",
          row: 8,
          label: { fi: "Vireilletulon syyt", sv: "Orsaker till inledning", en: "Reasons for the initiation" },
          is: "text",
          card: "0..1",
        },
        {
          key: "vireilletulopaiva",
          row: 9,
          label: { fi: "Vireilletulopäivä", sv: "Datum för inledande", en: "Date of initiation" },
          is: "date",
          card: "1..1",
          nationwide: true,
        },
      ],
    },
    {
      key: "palvelutarpeen_arviointia_koskevat_tiedot",
      row: 10,
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
          row: 11,
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
          row: 12,
          label: {
            fi: "Kuvaus arvioinnin toteuttamisesta",
            sv: "Beskrivning av genomförandet av bedömningen",
            en: "How the assessment was carried out",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "asiakkaalla_on_oikeus_erityiseen_tukeen",
          row: 13,
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
          row: 14,
          label: { fi: "Erityisen tuen perustelut", sv: "Motiveringar till särskilt stöd", en: "Grounds for special support" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "kuvaus_asiakkaan_tilanteesta",
      row: 15,
      label: { fi: "Kuvaus asiakkaan tilanteesta", sv: "Beskrivning av klientens situation", en: "Description of the client's situation" },
      is: "text",
      card: "0..1",
    },
    {
      key: "asiakkaan_elamantilanne",
      row: 16,
      label: { fi: "Asiakkaan elämäntilanne", sv: "Klientens livssituation", en: "Client's situation in life" },
      is: "group",
      card: "0..*",
      fields: [
        {
          key: "kuvattava_osa_alue",
          row: 17,
          label: { fi: "Kuvattava osa-alue", sv: "Delområde som beskrivs", en: "Area described" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1282", only: kuvattavaOsaAlueCodes },
        },
        { key: "kuvaus", row: 18, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
      ],
    },
    {
      key: "vahvuudet_ja_voimavarat",
      row: 19,
      label: { fi: "Vahvuudet ja voimavarat", sv: "Styrkor och resurser", en: "Strengths and resources" },
      is: "text",
      card: "0..1",
    },
    {
      key: "laheisverkoston_kartoittaminen",
      row: 20,
      label: { fi: "Läheisverkoston kartoittaminen", sv: "Kartläggning av närståendenätverk", en: "Survey of the client's close network" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "laheisverkoston_antama_tuki",
          row: 21,
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
          row: 22,
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
    {
      key: "aikaisemmat_ja_nykyiset_palvelut",
      row: 23,
      label: { fi: "Aikaisemmat ja nykyiset palvelut", sv: "Tidigare och nuvarande tjänster", en: "Previous and current services" },
      is: "text",
      card: "0..1",
    },
    {
      key: "johtopaatokset_ja_jatkotoimet",
      row: 24,
      label: { fi: "Johtopäätökset ja jatkotoimet", sv: "Slutsatser och fortsatta åtgärder", en: "Conclusions and next steps" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "asiakkaan_arvio_tuen_ja_palvelujen_tarpeestaan",
          row: 25,
          label: {
            fi: "Asiakkaan arvio tuen ja palvelujen tarpeestaan",
            sv: "Klientens bedömning av behovet av stöd och service",
            en: "Client's view of their need for support and services",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "muiden_henkiloiden_arvio_tuen_ja_palvelujen_tarpeesta",
          row: 26,
          label: {
            fi: "Muiden henkilöiden arvio tuen ja palvelujen tarpeesta",
            sv: "Andra personers bedömning av behovet av stöd och service",
            en: "Other persons' view of the need for support and services",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "ammattihenkilon_arvio_tuen_tarpeesta",
          row: 27,
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
          key: "asiakkuus_jatkuu_palvelutarpeen_arvioinnin_jalkeen",
          row: 28,
          label: {
            fi: "Asiakkuus jatkuu palvelutarpeen arvioinnin jälkeen",
            sv: "Klientrelationen fortsätter efter bedömningen av servicebehovet",
            en: "Client relationship continues after the service-need assessment",
          },
          is: "boolean",
          card: "1..1",
          nationwide: true,
        },
        {
          key: "ammattihenkilon_johtopaatokset",
          row: 29,
          label: {
            fi: "Ammattihenkilön johtopäätökset asiakkaan tilanteesta sekä sosiaalipalvelujen, tuen ja erityisen tuen tarpeesta",
            sv: "Den yrkesutbildade personens slutsatser om klientens situation samt om behovet av socialservice, stöd och särskilt stöd",
            en: "Professional's conclusions on the client's situation and on the need for social services, support and special support",
          },
          is: "text",
          card: "1..1",
        },
        {
          key: "arvio_tuen_tarpeen_luonteesta",
          row: 30,
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
          key: "asiakkaalle_laaditaan_asiakassuunnitelma",
          row: 31,
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
          row: 32,
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
          row: 33,
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
          row: 34,
          label: { fi: "Omatyöntekijä", sv: "Egen kontaktperson", en: "Personal social worker" },
          is: "group",
          card: "0..1",
          fields: [
            { key: "sukunimi", row: 35, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 36, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
            {
              key: "tehtavanimike",
              row: 37,
              label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "jatkosuunnitelma",
          row: 38,
          label: { fi: "Jatkosuunnitelma", sv: "Fortsatt plan", en: "Plan for continuation" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "henkilot_joille_tama_asiakirja_toimitetaan",
      row: 39,
      label: {
        fi: "Henkilöt, joille tämä asiakirja toimitetaan",
        sv: "Personer som planen ska ges till",
        en: "Persons to whom this document is sent",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "lisatiedot",
      row: 40,
      label: { fi: "Lisätiedot", sv: "Tilläggsuppgifter", en: "Additional information" },
      is: "text",
      card: "0..1",
    },
    {
      key: "lakiselostus",
      row: 41,
      label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Information on the law" },
      is: "text",
      card: "0..1",
    },
    { key: "paivamaara", row: 42, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 43,
      label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
      is: "group",
      card: "1..*",
      fields: [
        { key: "sukunimi", row: 44, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 45, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 46,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 47,
          label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.202" },
        },
      ],
    },
  ],
  conditions: needAssessmentConditions,
};
