// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { CodeEntry } from "@koonti/core";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of contactWithConsent. The numbers are rows of the structure. */
export interface ContactWithConsentDocument {
  /** 1 Person the contact is about (Henkilö, josta yhteydenotto tehdään) */
  readonly asiakas: readonly {
    /** 2 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 3 Given names (Etunimet) */
    readonly etunimet: string;
    /** 4 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus?: Identifier;
    /** 5 Non-disclosure order (Turvakielto) */
    readonly turvakielto?: boolean;
    /** 6 Contact details (Yhteystiedot) */
    readonly yhteystiedot?: {
      /** 7 Address (Osoite) */
      readonly osoite?: readonly {
        /** 8 Street address (Lähiosoite) */
        readonly lahiosoite?: string;
        /** 9 Postal code (Postinumero) */
        readonly postinumero?: string;
        /** 10 Post office (Postitoimipaikka) */
        readonly postitoimipaikka?: string;
      }[];
      /** 11 Telephone number (Puhelinnumero) */
      readonly puhelinnumero?: string;
    };
    /** 12 Custody (Huoltajuus) */
    readonly huoltajuus?: readonly {
      /** 13 Custodian (Huoltaja) */
      readonly huoltaja?: {
        /** 14 Family name (Sukunimi) */
        readonly sukunimi: string;
        /** 15 Given names (Etunimet) */
        readonly etunimet: string;
        /** 16 Contact details (Yhteystiedot) */
        readonly yhteystiedot?: {
          /** 17 Telephone number (Puhelinnumero) */
          readonly puhelinnumero?: string;
        };
      };
    }[];
  }[];
  /** 18 Person making the contact (Yhteydenottaja) */
  readonly yhteydenottaja: readonly {
    /** 19 Person (Henkilö) */
    readonly henkilo: {
      /** 20 Family name (Sukunimi) */
      readonly sukunimi: string;
      /** 21 Given names (Etunimet) */
      readonly etunimet: string;
      /** 22 Job title (Tehtävänimike) */
      readonly tehtavanimike?: string;
      /** 23 Organisation (Organisaatio) */
      readonly organisaatio?: string;
      /** 24 Contact details (Yhteystiedot) */
      readonly yhteystiedot: {
        /** 25 Address (Osoite) */
        readonly osoite?: readonly {
          /** 26 Street address (Lähiosoite) */
          readonly lahiosoite?: string;
          /** 27 Postal code (Postinumero) */
          readonly postinumero?: string;
          /** 28 Post office (Postitoimipaikka) */
          readonly postitoimipaikka?: string;
        }[];
        /** 29 Telephone number (Puhelinnumero) */
        readonly puhelinnumero: string;
      };
    };
    /** 30 Role of the person making the contact (Yhteydenottajataho) */
    readonly taho?: Code;
    /** 31 Description of the role of the person making the contact (Yhteydenottajatahon kuvaus) */
    readonly kuvaus?: string;
  }[];
  /** 32 Date of the contact (Yhteydenoton päivämäärä) */
  readonly yhteydenoton_paivamaara?: PartialDate;
  /** 33 Concern behind the contact (Huoli, jonka takia otetaan yhteyttä) */
  readonly asiasisalto: readonly Code[];
  /** 34 Description of the situation and the concern (Kuvaus tilanteesta ja huolesta) */
  readonly kuvaus_tilanteesta_ja_huolesta?: string;
  /** 35 The contact was made with the person's consent (Yhteydenotto on tehty henkilön suostumuksella) */
  readonly yhteydenotto_on_tehty_henkilon_suostumuksella: boolean;
  /** 36 Additional information (Lisätiedot) */
  readonly lisatiedot?: string;
  /** 37 Information on the law (Lakiselostus) */
  readonly lakiselostus?: string;
  /** 38 Author (Laatija) */
  readonly laatija?: {
    /** 39 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 40 Given names (Etunimet) */
    readonly etunimet: string;
    /** 41 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 42 Service unit (Palveluyksikkö) */
    readonly palveluyksikko?: Code;
  };
}

const tahoCodes: readonly CodeEntry[] = [
  {
    code: "1",
    label: {
      fi: "Sosiaalipalvelujen tarpeessa oleva henkilö itse",
      sv: "Person som själv är i behov av social service",
      en: "The person in need of social services",
    },
  },
  {
    code: "2",
    label: {
      fi: "Samassa taloudessa asuva läheinen henkilö",
      sv: "Närstående person som bor i samma hushåll",
      en: "Close person living in the same household",
    },
  },
  {
    code: "3",
    label: {
      fi: "Eri taloudessa asuva läheinen henkilö",
      sv: "Närstående person som bor i annat hushåll",
      en: "Close person living in another household",
    },
  },
  { code: "4", label: { fi: "Muu yksityishenkilö", sv: "Övrig privatperson", en: "Other private person" } },
  {
    code: "5",
    label: {
      fi: "Sosiaalipalvelujen tarpeessa olevan henkilön edunvalvoja",
      sv: "Intressebevakare för person som är i behov av social service",
      en: "Guardian of the person in need of social services",
    },
  },
  {
    code: "6",
    label: {
      fi: "Sosiaalihuollon tehtäviä hoitava henkilö",
      sv: "Person som handhar uppgifter inom socialvården",
      en: "Person who carries out social-care tasks",
    },
  },
  {
    code: "7",
    label: { fi: "Terveydenhuollon ammattihenkilö", sv: "Yrkesutbildad person inom hälso- och sjukvården", en: "Health professional" },
  },
  {
    code: "8",
    label: {
      fi: "Sosiaali- tai terveysalan järjestön ammattihenkilö",
      sv: "Yrkesutbildad person inom en social- och hälsovårdsorganisation",
      en: "Professional of a social or health organisation",
    },
  },
  {
    code: "9",
    label: { fi: "Työvoimahallinnon viranomainen", sv: "Myndighet inom arbetskraftsförvaltningen", en: "Employment authority" },
  },
  { code: "10", label: { fi: "Poliisiviranomainen", sv: "Polismyndighet", en: "Police" } },
  { code: "11", label: { fi: "Palo- ja pelastusviranomainen", sv: "Brand- och räddningsmyndighet", en: "Fire and rescue authority" } },
  { code: "12", label: { fi: "Hätäkeskusviranomainen", sv: "Nödcentralsmyndighet", en: "Emergency response centre" } },
  {
    code: "13",
    label: {
      fi: "Lasten päivähoidon ammattihenkilö",
      sv: "Yrkesutbildad person inom barnomsorg",
      en: "Professional in children's day care",
    },
  },
  {
    code: "14",
    label: {
      fi: "Koululaisten aamu- ja iltapäivätoiminnan ammattihenkilö",
      sv: "Yrkesutbildad person inom morgon- och eftermiddagsverksamhet för skolelever",
      en: "Professional in before- and after-school care",
    },
  },
  {
    code: "15",
    label: {
      fi: "Opetustoimen ammattihenkilö tai muu opetuksen ja koulutuksen järjestäjä",
      sv: "Yrkesutbildad person inom utbildningsväsendet eller annan undervisnings- och utbildningsanordnare",
      en: "Education professional or other provider of education",
    },
  },
  {
    code: "16",
    label: { fi: "Nuorisotoimen ammattihenkilö", sv: "Yrkesutbildad person inom ungdomsväsendet", en: "Youth-work professional" },
  },
  {
    code: "17",
    label: {
      fi: "Seurakunnan tai muun uskonnollisen yhdyskunnan ammattihenkilö",
      sv: "Yrkesutbildad person inom församling eller annat religiöst samfund",
      en: "Professional of a parish or other religious community",
    },
  },
  {
    code: "18",
    label: {
      fi: "Vastaanottokeskuksen tai järjestelykeskuksen ammattihenkilö",
      sv: "Yrkesutbildad person vid förläggning eller flyktingsluss",
      en: "Professional of a reception centre",
    },
  },
  {
    code: "19",
    label: { fi: "Rikosseuraamuslaitoksen viranomainen", sv: "Enhet inom brottspåföljdsmyndigheten", en: "Prison and Probation Service" },
  },
  { code: "23", label: { fi: "Ulosottoviranomainen", sv: "Utsökningsmyndighet", en: "Enforcement authority" } },
  { code: "24", label: { fi: "Kansaneläkelaitos", sv: "Folkpensionsanstalten", en: "Social Insurance Institution (Kela)" } },
  { code: "22", label: { fi: "Muu ilmoittaja", sv: "Övrig anmälare", en: "Other notifier" } },
];

const asiasisaltoCodes: readonly CodeEntry[] = [
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

/** Contact, with consent, with the authority responsible for social care: Yhteydenotto sosiaalihuollosta vastaavaan viranomaiseen (1.2.246.537.6.1506.4018.2022.9.28). */
export const contactWithConsent: Structure<ContactWithConsentDocument> = {
  oid: "1.2.246.537.6.1506.4018.2022.9.28",
  version: "2022-09-28",
  componentLibrary: "2022-09-27",
  type: "Ilmoitus",
  root: "yhteydenotto_sosiaalihuollosta_vastaavaan_viranomaiseen",
  name: {
    fi: "Yhteydenotto sosiaalihuollosta vastaavaan viranomaiseen",
    sv: "Kontakt med myndighet som ansvarar för socialvården",
    en: "Contact, with consent, with the authority responsible for social care",
  },
  fields: [
    {
      key: "asiakas",
      row: 1,
      label: { fi: "Henkilö, josta yhteydenotto tehdään", sv: "Person som kontakten gäller", en: "Person the contact is about" },
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
          system: "urn:oid:1.2.246.21",
        },
        {
          key: "turvakielto",
          row: 5,
          label: { fi: "Turvakielto", sv: "Spärrmarkering", en: "Non-disclosure order" },
          is: "boolean",
          card: "0..1",
        },
        {
          key: "yhteystiedot",
          row: 6,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 7,
              label: { fi: "Osoite", sv: "Adress", en: "Address" },
              is: "group",
              card: "0..*",
              fields: [
                { key: "lahiosoite", row: 8, label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" }, is: "text", card: "0..1" },
                { key: "postinumero", row: 9, label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" }, is: "text", card: "0..1" },
                {
                  key: "postitoimipaikka",
                  row: 10,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 11,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "huoltajuus",
          row: 12,
          label: { fi: "Huoltajuus", sv: "Vårdnad", en: "Custody" },
          is: "group",
          card: "0..*",
          hidden: true,
          fields: [
            {
              key: "huoltaja",
              row: 13,
              label: { fi: "Huoltaja", sv: "Vårdnadshavare", en: "Custodian" },
              is: "group",
              card: "0..1",
              fields: [
                { key: "sukunimi", row: 14, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
                {
                  key: "etunimet",
                  row: 15,
                  label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" },
                  is: "name",
                  card: "1..1",
                },
                {
                  key: "yhteystiedot",
                  row: 16,
                  label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
                  is: "group",
                  card: "0..1",
                  fields: [
                    {
                      key: "puhelinnumero",
                      row: 17,
                      label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
                      is: "text",
                      card: "0..1",
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      key: "yhteydenottaja",
      row: 18,
      label: { fi: "Yhteydenottaja", sv: "Kontakttagare", en: "Person making the contact" },
      is: "group",
      card: "1..*",
      fields: [
        {
          key: "henkilo",
          row: 19,
          label: { fi: "Henkilö", sv: "Person", en: "Person" },
          is: "group",
          card: "1..1",
          hidden: true,
          fields: [
            { key: "sukunimi", row: 20, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 21, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
            {
              key: "tehtavanimike",
              row: 22,
              label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
              is: "text",
              card: "0..1",
            },
            {
              key: "organisaatio",
              row: 23,
              label: { fi: "Organisaatio", sv: "Organisation", en: "Organisation" },
              is: "name",
              card: "0..1",
            },
            {
              key: "yhteystiedot",
              row: 24,
              label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
              is: "group",
              card: "1..1",
              fields: [
                {
                  key: "osoite",
                  row: 25,
                  label: { fi: "Osoite", sv: "Adress", en: "Address" },
                  is: "group",
                  card: "0..*",
                  fields: [
                    {
                      key: "lahiosoite",
                      row: 26,
                      label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postinumero",
                      row: 27,
                      label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postitoimipaikka",
                      row: 28,
                      label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                      is: "name",
                      card: "0..1",
                    },
                  ],
                },
                {
                  key: "puhelinnumero",
                  row: 29,
                  label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
                  is: "text",
                  card: "1..1",
                },
              ],
            },
          ],
        },
        {
          key: "taho",
          row: 30,
          label: { fi: "Yhteydenottajataho", sv: "Den som tar kontakt", en: "Role of the person making the contact" },
          is: "code",
          card: "0..1",
          codes: { oid: "1.2.246.537.6.1243", only: tahoCodes },
        },
        {
          key: "kuvaus",
          row: 31,
          label: {
            fi: "Yhteydenottajatahon kuvaus",
            sv: "Beskrivning av den som tar kontakt",
            en: "Description of the role of the person making the contact",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "yhteydenoton_paivamaara",
      row: 32,
      label: { fi: "Yhteydenoton päivämäärä", sv: "Datum för kontakt", en: "Date of the contact" },
      is: "date",
      card: "0..1",
    },
    {
      key: "asiasisalto",
      row: 33,
      label: { fi: "Huoli, jonka takia otetaan yhteyttä", sv: "Bekymmer, som föranleder kontakt", en: "Concern behind the contact" },
      is: "code",
      card: "1..*",
      codes: { oid: "1.2.246.537.6.1282", only: asiasisaltoCodes },
    },
    {
      key: "kuvaus_tilanteesta_ja_huolesta",
      row: 34,
      label: {
        fi: "Kuvaus tilanteesta ja huolesta",
        sv: "Beskrivning av situationen och bekymret",
        en: "Description of the situation and the concern",
      },
      is: "text",
      card: "0..1",
    },
    {
      key: "yhteydenotto_on_tehty_henkilon_suostumuksella",
      row: 35,
      label: {
        fi: "Yhteydenotto on tehty henkilön suostumuksella",
        sv: "Kontakten har tagits med personens samtycke",
        en: "The contact was made with the person's consent",
      },
      is: "boolean",
      card: "1..1",
    },
    {
      key: "lisatiedot",
      row: 36,
      label: { fi: "Lisätiedot", sv: "Mer information", en: "Additional information" },
      is: "text",
      card: "0..1",
    },
    {
      key: "lakiselostus",
      row: 37,
      label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Information on the law" },
      is: "text",
      card: "0..1",
    },
    {
      key: "laatija",
      row: 38,
      label: { fi: "Laatija", sv: "Upprättare", en: "Author" },
      is: "group",
      card: "0..1",
      fields: [
        { key: "sukunimi", row: 39, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 40, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 41,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 42,
          label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Service unit" },
          is: "code",
          card: "0..1",
          codes: { oid: "1.2.246.537.6.202" },
        },
      ],
    },
  ],
  conditions: [],
};
