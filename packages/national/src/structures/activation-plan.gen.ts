// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, Moment, PartialDate } from "../structure/values.ts";

/** The content of a document of activationPlan. The numbers are rows of the structure. */
export interface ActivationPlanDocument {
  /** 1 Client (Asiakas) */
  readonly asiakas: {
    /** 2 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 3 Given names (Etunimet) */
    readonly etunimet: string;
    /** 4 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus: Identifier;
  };
  /** 5 Service task (Palvelutehtävä) */
  readonly palvelutehtava?: Code;
  /** 6 Meeting in which this plan was made (Tiedot neuvottelusta jossa tämä suunnitelma on tehty) */
  readonly tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty: readonly {
    /** 7 Date (Päivämäärä) */
    readonly paivamaara?: PartialDate;
    /** 8 Place (Paikka) */
    readonly paikka?: string;
    /** 9 Participants (Osallistujat) */
    readonly osallistujat: string;
  }[];
  /** 10 Description of the client's situation (Kuvaus asiakkaan tilanteesta) */
  readonly kuvaus_asiakkaan_tilanteesta?: string;
  /** 11 Education (Koulutus) */
  readonly koulutus?: string;
  /** 12 Career (Työura) */
  readonly tyoura?: string;
  /** 13 Services supporting employment that the client receives or has received (Työllistymistä tukevat palvelut joita asiakas tällä hetkellä saa tai on aiemmin saanut) */
  readonly nykyiset_palvelut?: string;
  /** 14 Assessment of the effect of previous public employment services (Arvio aikaisempien julkisten työvoimapalveluiden vaikuttavuudesta) */
  readonly arvio_aikaisemmista_tyovoimapalveluista?: string;
  /** 15 Assessment of how previous employment plans and social-care plans have been carried out (Arvio aikaisempien työllistymissuunnitelmien ja sosiaalihuollossa tehtyjen suunnitelmien toteutumisesta) */
  readonly arvio_aikaisemmista_suunnitelmista?: string;
  /** 16 Conditions for seeking work (Työnhaun edellytykset) */
  readonly tyonhaun_edellytykset?: {
    /** 17 Strengths and resources (Vahvuudet ja voimavarat) */
    readonly vahvuudet_ja_voimavarat?: string;
    /** 18 Restrictions on accepting work or education (Rajoitukset työn tai koulutuksen vastaanottamiseen) */
    readonly syyt_rajoituksiin?: readonly Code[];
    /** 19 Closer description of the restrictions (Rajoitusten tarkempi kuvaus) */
    readonly kuvaus?: string;
    /** 20 Expert statements on work ability and functional capacity (Asiantuntijalausunnot työ- ja toimintakyvystä) */
    readonly asiantuntijalausunnot?: string;
    /** 21 Joint assessment of the possibility to take part in public employment services or work (Yhteinen arvio mahdollisuudesta osallistua julkisiin työvoimapalveluihin tai työhön) */
    readonly yhteinen_arvio_mahdollisuudesta_osallistua_julkisiin_tyovoimapalveluihin_tai_tyohon?: string;
  };
  /** 22 Other information on the client's service need (Muut asiakkaan palvelutarvetta koskevat tiedot) */
  readonly muut_tiedot?: string;
  /** 23 Goals of activation (Aktivoinnin tavoitteet) */
  readonly aktivoinnin_tavoitteet?: {
    /** 24 Attainment of the goals of the previous plan (Edellisen suunnitelman tavoitteiden saavuttaminen) */
    readonly edellisen_suunnitelman_tavoitteiden_saavuttaminen?: {
      /** 25 Assessment (Arvio) */
      readonly arvio?: Code;
      /** 26 Assessment in words (Sanallinen arvio) */
      readonly sanallinen_arvio?: string;
    };
    /** 27 Goals set (Asetettavat tavoitteet) */
    readonly asetettavat_tavoitteet?: readonly {
      /** 28 Name (Nimi) */
      readonly nimi?: string;
      /** 29 Description (Kuvaus) */
      readonly kuvaus?: string;
      /** 30 Means and timetable for attaining the goal (Keinot ja aikataulu tavoitteen saavuttamiseksi) */
      readonly keinot_ja_aikataulu_tavoitteen_saavuttamiseksi?: string;
    }[];
  };
  /** 31 Measures (Toimenpiteet) */
  readonly toimenpiteet?: string;
  /** 32 Client's tasks (Asiakkaan tehtävät) */
  readonly asiakkaan_tehtavat?: string;
  /** 33 Tasks of social care (Sosiaalihuollon tehtävät) */
  readonly sosiaalihuollon_tehtavat?: string;
  /** 34 Tasks of the employment office (TE-toimiston tehtävät) */
  readonly te_toimiston_tehtavat?: string;
  /** 35 Other support (Muu tuki) */
  readonly muu_tuki?: string;
  /** 36 Rehabilitative work (Kuntouttava työtoiminta) */
  readonly kuntouttava_tyotoiminta?: {
    /** 37 How the rehabilitative work meets the goals of activation (Kuvaus siitä, kuinka aktivoinnin tavoitteisiin vastataan kuntouttavassa työtoiminnassa) */
    readonly tavoitteisiin_vastaaminen?: string;
    /** 38 Content of the rehabilitative work (Kuntouttavan työtoiminnan sisältö) */
    readonly kuntouttavan_tyotoiminnan_sisalto?: string;
    /** 39 Place of the rehabilitative work (Kuntouttavan työtoiminnan järjestämispaikka) */
    readonly kuntouttavan_tyotoiminnan_jarjestamispaikka?: {
      /** 40 Name of the organisation (Organisaation nimi) */
      readonly organisaation_nimi?: string;
    };
    /** 41 Duration of the period of rehabilitative work (Kuntouttavan työtoiminnan jakson kesto) */
    readonly jakson_kesto?: {
      /** 42 Start date (Alkamispäivä) */
      readonly alkamispaiva?: PartialDate;
      /** 43 End date (Päättymispäivä) */
      readonly paattymispaiva?: PartialDate;
      /** 44 Description (Kuvaus) */
      readonly kuvaus?: string;
    };
    /** 45 Daily duration of the rehabilitative work in hours (Kuntouttavan työtoiminnan päivittäinen kesto tunteina) */
    readonly toiminnan_paivittainen_kesto_tunteina?: number;
    /** 46 Weekly duration of the rehabilitative work in days (Kuntouttavan työtoiminnan viikoittainen kesto päivinä) */
    readonly toiminnan_viikoittainen_kesto_paivina?: number;
    /** 47 Other agreements on the daily and weekly duration of the rehabilitative work (Kuntouttavan työtoiminnan päivittäiseen ja viikoittaiseen kestoon liittyvät muut sovitut asiat) */
    readonly toiminnan_kestoon_liittyvat_muut_sovitut_asiat?: string;
    /** 48 Support and guidance during the rehabilitative work (Tuki ja ohjaus kuntouttavan työtoiminnan aikana) */
    readonly tuki_ja_ohjaus_kuntouttavan_tyotoiminnan_aikana?: string;
    /** 49 Benefits (Etuudet) */
    readonly etuudet?: string;
    /** 50 Time for evaluating the effects (Ajankohta vaikutusten arvioimiseksi) */
    readonly ajankohta_vaikutusten_arvioimiseksi?: PartialDate;
  };
  /** 51 Agreed next steps (Sovitut jatkotoimet) */
  readonly sovitut_jatkotoimet?: string;
  /** 52 Dissenting views on the plan of those who took part in making it (Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset suunnitelman sisällöstä) */
  readonly eriavat_nakemykset?: string;
  /** 53 Review of the activation plan (Aktivointisuunnitelman tarkistaminen) */
  readonly aktivointisuunnitelman_tarkistaminen?: {
    /** 54 Date and time (Päivämäärä ja kellonaika) */
    readonly paivamaara_ja_kellonaika?: Moment;
    /** 55 Time (Ajankohta) */
    readonly ajankohta?: string;
    /** 56 Place (Paikka) */
    readonly paikka?: string;
  };
  /** 57 Persons to whom this activation plan is sent (Henkilöt joille tämä aktivointisuunnitelma toimitetaan) */
  readonly jakelu?: string;
  /** 58 Explanation of rights and duties (Selvitys oikeuksista ja velvollisuuksista) */
  readonly lakiselostus?: string;
  /** 59 Date (Päivämäärä) */
  readonly paivamaara?: PartialDate;
  /** 60 Author (Laatija) */
  readonly laatija: readonly {
    /** 61 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 62 Given names (Etunimet) */
    readonly etunimet: string;
    /** 63 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 64 Service unit (Palveluyksikkö) */
    readonly palveluyksikko?: Code;
  }[];
  /** 65 Signature (Allekirjoitus) */
  readonly allekirjoitus: readonly {
    /** 66 Type of signature (Allekirjoituksen tyyppi) */
    readonly allekirjoituksen_tyyppi: Code;
    /** 67 Place (Paikka) */
    readonly paikka?: string;
    /** 68 Date (Päivämäärä) */
    readonly paivamaara?: PartialDate;
    /** 69 Signature (Allekirjoitus) */
    readonly allekirjoitus?: string;
    /** 70 Name (Nimi) */
    readonly nimi?: string;
  }[];
}

/** Activation plan: Aktivointisuunnitelma (1.2.246.537.6.1506.15001.2023.8.1). */
export const activationPlan: Structure<ActivationPlanDocument> = {
  oid: "1.2.246.537.6.1506.15001.2023.8.1",
  version: "2023-08-01",
  componentLibrary: "2023-07-28",
  type: "Suunnitelma",
  root: "aktivointisuunnitelma",
  name: { fi: "Aktivointisuunnitelma", sv: "Aktiveringsplan", en: "Activation plan" },
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
      key: "palvelutehtava",
      row: 5,
      label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Service task" },
      is: "code",
      card: "0..1",
      nationwide: true,
      codes: { oid: "1.2.246.537.6.1221" },
    },
    {
      key: "tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty",
      row: 6,
      label: {
        fi: "Tiedot neuvottelusta jossa tämä suunnitelma on tehty",
        sv: "Uppgifter om den överläggning där denna plan har upprättats",
        en: "Meeting in which this plan was made",
      },
      is: "group",
      card: "1..*",
      fields: [
        { key: "paivamaara", row: 7, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1", nationwide: true },
        { key: "paikka", row: 8, label: { fi: "Paikka", sv: "Plats", en: "Place" }, is: "text", card: "0..1" },
        { key: "osallistujat", row: 9, label: { fi: "Osallistujat", sv: "Deltagare", en: "Participants" }, is: "text", card: "1..1" },
      ],
    },
    {
      key: "kuvaus_asiakkaan_tilanteesta",
      row: 10,
      label: { fi: "Kuvaus asiakkaan tilanteesta", sv: "Beskrivning av klientens situation", en: "Description of the client's situation" },
      is: "text",
      card: "0..1",
    },
    { key: "koulutus", row: 11, label: { fi: "Koulutus", sv: "Utbildning", en: "Education" }, is: "text", card: "0..1" },
    { key: "tyoura", row: 12, label: { fi: "Työura", sv: "Yrkeskarriär", en: "Career" }, is: "text", card: "0..1" },
    {
      key: "nykyiset_palvelut",
      row: 13,
      label: {
        fi: "Työllistymistä tukevat palvelut joita asiakas tällä hetkellä saa tai on aiemmin saanut",
        sv: "Service som klienten får för närvarande eller fått tidigare och som stöder sysselsättningen",
        en: "Services supporting employment that the client receives or has received",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "arvio_aikaisemmista_tyovoimapalveluista",
      row: 14,
      label: {
        fi: "Arvio aikaisempien julkisten työvoimapalveluiden vaikuttavuudesta",
        sv: "Bedömning av effekterna av tidigare offentliga arbetskraftsservice",
        en: "Assessment of the effect of previous public employment services",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "arvio_aikaisemmista_suunnitelmista",
      row: 15,
      label: {
        fi: "Arvio aikaisempien työllistymissuunnitelmien ja sosiaalihuollossa tehtyjen suunnitelmien toteutumisesta",
        sv: "Bedömning av genomförandet av tidigare sysselsättningsplaner och planer som gjorts inom socialvården",
        en: "Assessment of how previous employment plans and social-care plans have been carried out",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "tyonhaun_edellytykset",
      row: 16,
      label: { fi: "Työnhaun edellytykset", sv: "Förutsättningar för jobbsökning", en: "Conditions for seeking work" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "vahvuudet_ja_voimavarat",
          row: 17,
          label: { fi: "Vahvuudet ja voimavarat", sv: "Styrkor och resurser", en: "Strengths and resources" },
          is: "text",
          card: "0..1",
        },
        {
          key: "syyt_rajoituksiin",
          row: 18,
          label: {
            fi: "Rajoitukset työn tai koulutuksen vastaanottamiseen",
            sv: "Begränsningar i mottagandet av arbete eller utbildning",
            en: "Restrictions on accepting work or education",
          },
          is: "code",
          card: "0..*",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1238" },
        },
        {
          key: "kuvaus",
          row: 19,
          label: {
            fi: "Rajoitusten tarkempi kuvaus",
            sv: "Noggrannare beskrivning av begränsningarna",
            en: "Closer description of the restrictions",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "asiantuntijalausunnot",
          row: 20,
          label: {
            fi: "Asiantuntijalausunnot työ- ja toimintakyvystä",
            sv: "Expertutlåtanden om arbets- och funktionsförmågan",
            en: "Expert statements on work ability and functional capacity",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "yhteinen_arvio_mahdollisuudesta_osallistua_julkisiin_tyovoimapalveluihin_tai_tyohon",
          row: 21,
          label: {
            fi: "Yhteinen arvio mahdollisuudesta osallistua julkisiin työvoimapalveluihin tai työhön",
            sv: "Gemensam bedömning av möjligheten att delta i offentlig arbetskraftsservice eller arbete",
            en: "Joint assessment of the possibility to take part in public employment services or work",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "muut_tiedot",
      row: 22,
      label: {
        fi: "Muut asiakkaan palvelutarvetta koskevat tiedot",
        sv: "Andra uppgifter om klientens servicebehov",
        en: "Other information on the client's service need",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "aktivoinnin_tavoitteet",
      row: 23,
      label: { fi: "Aktivoinnin tavoitteet", sv: "Mål för aktiveringen", en: "Goals of activation" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "edellisen_suunnitelman_tavoitteiden_saavuttaminen",
          row: 24,
          label: {
            fi: "Edellisen suunnitelman tavoitteiden saavuttaminen",
            sv: "Uppnående av målen i föregående plan",
            en: "Attainment of the goals of the previous plan",
          },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "arvio",
              row: 25,
              label: { fi: "Arvio", sv: "Bedömning", en: "Assessment" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1253" },
            },
            {
              key: "sanallinen_arvio",
              row: 26,
              label: { fi: "Sanallinen arvio", sv: "Verbal bedömning", en: "Assessment in words" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "asetettavat_tavoitteet",
          row: 27,
          label: { fi: "Asetettavat tavoitteet", sv: "Mål som ska fastställas", en: "Goals set" },
          is: "group",
          card: "0..*",
          fields: [
            { key: "nimi", row: 28, label: { fi: "Nimi", sv: "Namn", en: "Name" }, is: "name", card: "0..1" },
            { key: "kuvaus", row: 29, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
            {
              key: "keinot_ja_aikataulu_tavoitteen_saavuttamiseksi",
              row: 30,
              label: {
                fi: "Keinot ja aikataulu tavoitteen saavuttamiseksi",
                sv: "Metoder och tidtabell för uppnåendet av målet",
                en: "Means and timetable for attaining the goal",
              },
              is: "text",
              card: "0..1",
            },
          ],
        },
      ],
    },
    { key: "toimenpiteet", row: 31, label: { fi: "Toimenpiteet", sv: "Åtgärder", en: "Measures" }, is: "text", card: "0..1" },
    {
      key: "asiakkaan_tehtavat",
      row: 32,
      label: { fi: "Asiakkaan tehtävät", sv: "Klientens uppgifter", en: "Client's tasks" },
      is: "text",
      card: "0..1",
    },
    {
      key: "sosiaalihuollon_tehtavat",
      row: 33,
      label: { fi: "Sosiaalihuollon tehtävät", sv: "Socialvårdens uppgifter", en: "Tasks of social care" },
      is: "text",
      card: "0..1",
    },
    {
      key: "te_toimiston_tehtavat",
      row: 34,
      label: { fi: "TE-toimiston tehtävät", sv: "Arbets- och näringsbyråns uppgifter", en: "Tasks of the employment office" },
      is: "text",
      card: "0..1",
    },
    { key: "muu_tuki", row: 35, label: { fi: "Muu tuki", sv: "Annat stöd", en: "Other support" }, is: "text", card: "0..1" },
    {
      key: "kuntouttava_tyotoiminta",
      row: 36,
      label: { fi: "Kuntouttava työtoiminta", sv: "Arbetsverksamhet i rehabiliteringssyfte", en: "Rehabilitative work" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "tavoitteisiin_vastaaminen",
          row: 37,
          label: {
            fi: "Kuvaus siitä, kuinka aktivoinnin tavoitteisiin vastataan kuntouttavassa työtoiminnassa",
            sv: "Beskrivning av hur målen för aktiveringen uppfylls i arbetsverksamheten i rehabiliteringssyfte",
            en: "How the rehabilitative work meets the goals of activation",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "kuntouttavan_tyotoiminnan_sisalto",
          row: 38,
          label: {
            fi: "Kuntouttavan työtoiminnan sisältö",
            sv: "Innehåll i arbetsverksamhet i rehabiliteringssyfte",
            en: "Content of the rehabilitative work",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "kuntouttavan_tyotoiminnan_jarjestamispaikka",
          row: 39,
          label: {
            fi: "Kuntouttavan työtoiminnan järjestämispaikka",
            sv: "Plats där arbetsverksamhet i rehabiliteringssyfte ordnas",
            en: "Place of the rehabilitative work",
          },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "organisaation_nimi",
              row: 40,
              label: { fi: "Organisaation nimi", sv: "Organisationens namn", en: "Name of the organisation" },
              is: "name",
              card: "0..1",
            },
          ],
        },
        {
          key: "jakson_kesto",
          row: 41,
          label: {
            fi: "Kuntouttavan työtoiminnan jakson kesto",
            sv: "Längd på perioden för arbetsverksamhet i rehabiliteringssyfte",
            en: "Duration of the period of rehabilitative work",
          },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "alkamispaiva",
              row: 42,
              label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Start date" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "paattymispaiva",
              row: 43,
              label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "End date" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            { key: "kuvaus", row: 44, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
          ],
        },
        {
          key: "toiminnan_paivittainen_kesto_tunteina",
          row: 45,
          label: {
            fi: "Kuntouttavan työtoiminnan päivittäinen kesto tunteina",
            sv: "Daglig längd i timmar för arbetsverksamhet i rehabiliteringssyfte",
            en: "Daily duration of the rehabilitative work in hours",
          },
          is: "count",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "toiminnan_viikoittainen_kesto_paivina",
          row: 46,
          label: {
            fi: "Kuntouttavan työtoiminnan viikoittainen kesto päivinä",
            sv: "Längd i dagar per vecka för arbetsverksamhet i rehabiliteringssyfte",
            en: "Weekly duration of the rehabilitative work in days",
          },
          is: "count",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "toiminnan_kestoon_liittyvat_muut_sovitut_asiat",
          row: 47,
          label: {
            fi: "Kuntouttavan työtoiminnan päivittäiseen ja viikoittaiseen kestoon liittyvät muut sovitut asiat",
            sv: "Annat som överenskommits om längd per dag eller vecka för arbetsverksamheten i rehabiliteringssyfte",
            en: "Other agreements on the daily and weekly duration of the rehabilitative work",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "tuki_ja_ohjaus_kuntouttavan_tyotoiminnan_aikana",
          row: 48,
          label: {
            fi: "Tuki ja ohjaus kuntouttavan työtoiminnan aikana",
            sv: "Stöd och handledning under arbetsverksamheten i rehabiliteringssyfte",
            en: "Support and guidance during the rehabilitative work",
          },
          is: "text",
          card: "0..1",
        },
        { key: "etuudet", row: 49, label: { fi: "Etuudet", sv: "Förmåner", en: "Benefits" }, is: "text", card: "0..1" },
        {
          key: "ajankohta_vaikutusten_arvioimiseksi",
          row: 50,
          label: {
            fi: "Ajankohta vaikutusten arvioimiseksi",
            sv: "Tidpunkt för bedömning av effekterna",
            en: "Time for evaluating the effects",
          },
          is: "date",
          card: "0..1",
          nationwide: true,
        },
      ],
    },
    {
      key: "sovitut_jatkotoimet",
      row: 51,
      label: { fi: "Sovitut jatkotoimet", sv: "Avtalade fortsatta åtgärder", en: "Agreed next steps" },
      is: "text",
      card: "0..1",
    },
    {
      key: "eriavat_nakemykset",
      row: 52,
      label: {
        fi: "Suunnitelman tekoon osallistuneiden henkilöiden eriävät näkemykset suunnitelman sisällöstä",
        sv: "Avvikande åsikter om planens innehåll bland de personer som har medverkat i utarbetandet av planen",
        en: "Dissenting views on the plan of those who took part in making it",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "aktivointisuunnitelman_tarkistaminen",
      row: 53,
      label: { fi: "Aktivointisuunnitelman tarkistaminen", sv: "Granskning av aktiveringsplanen", en: "Review of the activation plan" },
      is: "group",
      card: "0..1",
      fields: [
        {
          key: "paivamaara_ja_kellonaika",
          row: 54,
          label: { fi: "Päivämäärä ja kellonaika", sv: "Datum och klockslag", en: "Date and time" },
          is: "dateTime",
          card: "0..1",
          nationwide: true,
        },
        { key: "ajankohta", row: 55, label: { fi: "Ajankohta", sv: "Tidpunkt", en: "Time" }, is: "text", card: "0..1" },
        { key: "paikka", row: 56, label: { fi: "Paikka", sv: "Plats", en: "Place" }, is: "text", card: "0..1" },
      ],
    },
    {
      key: "jakelu",
      row: 57,
      label: {
        fi: "Henkilöt joille tämä aktivointisuunnitelma toimitetaan",
        sv: "Personer som denna aktiveringsplan ska ges till",
        en: "Persons to whom this activation plan is sent",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "lakiselostus",
      row: 58,
      label: {
        fi: "Selvitys oikeuksista ja velvollisuuksista",
        sv: "Redogörelse över rättigheter och skyldigheter",
        en: "Explanation of rights and duties",
      },
      is: "text",
      card: "0..1",
    },
    { key: "paivamaara", row: 59, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1", nationwide: true },
    {
      key: "laatija",
      row: 60,
      label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
      is: "group",
      card: "1..*",
      fields: [
        { key: "sukunimi", row: 61, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 62, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 63,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 64,
          label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.202" },
        },
      ],
    },
    {
      key: "allekirjoitus",
      row: 65,
      label: { fi: "Allekirjoitus", sv: "Underskrift", en: "Signature" },
      is: "group",
      card: "1..*",
      fields: [
        {
          key: "allekirjoituksen_tyyppi",
          row: 66,
          label: { fi: "Allekirjoituksen tyyppi", sv: "Typ av underskrift", en: "Type of signature" },
          is: "code",
          card: "1..1",
          codes: { oid: "1.2.246.537.5.40161" },
        },
        { key: "paikka", row: 67, label: { fi: "Paikka", sv: "Plats", en: "Place" }, is: "text", card: "0..1" },
        { key: "paivamaara", row: 68, label: { fi: "Päivämäärä", sv: "Datum", en: "Date" }, is: "date", card: "0..1" },
        {
          key: "allekirjoitus",
          row: 69,
          label: { fi: "Allekirjoitus", sv: "Underskrift", en: "Signature" },
          is: "signature",
          card: "0..1",
        },
        { key: "nimi", row: 70, label: { fi: "Nimi", sv: "Namn", en: "Name" }, is: "name", card: "0..1" },
      ],
    },
  ],
  conditions: [],
};
