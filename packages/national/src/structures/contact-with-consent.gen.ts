// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { CodeEntry } from "@koonti/core";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of contactWithConsent. The numbers are rows of the structure. */
export interface ContactWithConsentDocument {
  /** 1 Henkilö, josta yhteydenotto tehdään */
  readonly asiakas: readonly {
    /** 2 Sukunimi */
    readonly sukunimi: string;
    /** 3 Etunimet */
    readonly etunimet: string;
    /** 4 Henkilötunnus */
    readonly henkilotunnus?: Identifier;
    /** 5 Turvakielto */
    readonly turvakielto?: boolean;
    /** 6 Yhteystiedot */
    readonly yhteystiedot?: {
      /** 7 Osoite */
      readonly osoite?: readonly {
        /** 8 Lähiosoite */
        readonly lahiosoite?: string;
        /** 9 Postinumero */
        readonly postinumero?: string;
        /** 10 Postitoimipaikka */
        readonly postitoimipaikka?: string;
      }[];
      /** 11 Puhelinnumero */
      readonly puhelinnumero?: string;
    };
    /** 12 Huoltajuus */
    readonly huoltajuus?: readonly {
      /** 13 Huoltaja */
      readonly huoltaja?: {
        /** 14 Sukunimi */
        readonly sukunimi: string;
        /** 15 Etunimet */
        readonly etunimet: string;
        /** 16 Yhteystiedot */
        readonly yhteystiedot?: {
          /** 17 Puhelinnumero */
          readonly puhelinnumero?: string;
        };
      };
    }[];
  }[];
  /** 18 Yhteydenottaja */
  readonly yhteydenottaja: readonly {
    /** 19 Henkilö */
    readonly henkilo: {
      /** 20 Sukunimi */
      readonly sukunimi: string;
      /** 21 Etunimet */
      readonly etunimet: string;
      /** 22 Tehtävänimike */
      readonly tehtavanimike?: string;
      /** 23 Organisaatio */
      readonly organisaatio?: string;
      /** 24 Yhteystiedot */
      readonly yhteystiedot: {
        /** 25 Osoite */
        readonly osoite?: readonly {
          /** 26 Lähiosoite */
          readonly lahiosoite?: string;
          /** 27 Postinumero */
          readonly postinumero?: string;
          /** 28 Postitoimipaikka */
          readonly postitoimipaikka?: string;
        }[];
        /** 29 Puhelinnumero */
        readonly puhelinnumero: string;
      };
    };
    /** 30 Yhteydenottajataho */
    readonly taho?: Code;
    /** 31 Yhteydenottajatahon kuvaus */
    readonly kuvaus?: string;
  }[];
  /** 32 Yhteydenoton päivämäärä */
  readonly yhteydenoton_paivamaara?: PartialDate;
  /** 33 Huoli, jonka takia otetaan yhteyttä */
  readonly asiasisalto: readonly Code[];
  /** 34 Kuvaus tilanteesta ja huolesta */
  readonly kuvaus_tilanteesta_ja_huolesta?: string;
  /** 35 Yhteydenotto on tehty henkilön suostumuksella */
  readonly yhteydenotto_on_tehty_henkilon_suostumuksella: boolean;
  /** 36 Lisätiedot */
  readonly lisatiedot?: string;
  /** 37 Lakiselostus */
  readonly lakiselostus?: string;
  /** 38 Laatija */
  readonly laatija?: {
    /** 39 Sukunimi */
    readonly sukunimi: string;
    /** 40 Etunimet */
    readonly etunimet: string;
    /** 41 Tehtävänimike */
    readonly tehtavanimike?: string;
    /** 42 Palveluyksikkö */
    readonly palveluyksikko?: Code;
  };
}

const tahoCodes: readonly CodeEntry[] = [
  {
    code: "1",
    label: {
      fi: "Sosiaalipalvelujen tarpeessa oleva henkilö itse",
      sv: "Person som själv är i behov av social service",
      en: "Sosiaalipalvelujen tarpeessa oleva henkilö itse",
    },
  },
  {
    code: "2",
    label: {
      fi: "Samassa taloudessa asuva läheinen henkilö",
      sv: "Närstående person som bor i samma hushåll",
      en: "Samassa taloudessa asuva läheinen henkilö",
    },
  },
  {
    code: "3",
    label: {
      fi: "Eri taloudessa asuva läheinen henkilö",
      sv: "Närstående person som bor i annat hushåll",
      en: "Eri taloudessa asuva läheinen henkilö",
    },
  },
  { code: "4", label: { fi: "Muu yksityishenkilö", sv: "Övrig privatperson", en: "Muu yksityishenkilö" } },
  {
    code: "5",
    label: {
      fi: "Sosiaalipalvelujen tarpeessa olevan henkilön edunvalvoja",
      sv: "Intressebevakare för person som är i behov av social service",
      en: "Sosiaalipalvelujen tarpeessa olevan henkilön edunvalvoja",
    },
  },
  {
    code: "6",
    label: {
      fi: "Sosiaalihuollon tehtäviä hoitava henkilö",
      sv: "Person som handhar uppgifter inom socialvården",
      en: "Sosiaalihuollon tehtäviä hoitava henkilö",
    },
  },
  {
    code: "7",
    label: {
      fi: "Terveydenhuollon ammattihenkilö",
      sv: "Yrkesutbildad person inom hälso- och sjukvården",
      en: "Terveydenhuollon ammattihenkilö",
    },
  },
  {
    code: "8",
    label: {
      fi: "Sosiaali- tai terveysalan järjestön ammattihenkilö",
      sv: "Yrkesutbildad person inom en social- och hälsovårdsorganisation",
      en: "Sosiaali- tai terveysalan järjestön ammattihenkilö",
    },
  },
  {
    code: "9",
    label: { fi: "Työvoimahallinnon viranomainen", sv: "Myndighet inom arbetskraftsförvaltningen", en: "Työvoimahallinnon viranomainen" },
  },
  { code: "10", label: { fi: "Poliisiviranomainen", sv: "Polismyndighet", en: "Poliisiviranomainen" } },
  { code: "11", label: { fi: "Palo- ja pelastusviranomainen", sv: "Brand- och räddningsmyndighet", en: "Palo- ja pelastusviranomainen" } },
  { code: "12", label: { fi: "Hätäkeskusviranomainen", sv: "Nödcentralsmyndighet", en: "Hätäkeskusviranomainen" } },
  {
    code: "13",
    label: { fi: "Lasten päivähoidon ammattihenkilö", sv: "Yrkesutbildad person inom barnomsorg", en: "Lasten päivähoidon ammattihenkilö" },
  },
  {
    code: "14",
    label: {
      fi: "Koululaisten aamu- ja iltapäivätoiminnan ammattihenkilö",
      sv: "Yrkesutbildad person inom morgon- och eftermiddagsverksamhet för skolelever",
      en: "Koululaisten aamu- ja iltapäivätoiminnan ammattihenkilö",
    },
  },
  {
    code: "15",
    label: {
      fi: "Opetustoimen ammattihenkilö tai muu opetuksen ja koulutuksen järjestäjä",
      sv: "Yrkesutbildad person inom utbildningsväsendet eller annan undervisnings- och utbildningsanordnare",
      en: "Opetustoimen ammattihenkilö tai muu opetuksen ja koulutuksen järjestäjä",
    },
  },
  {
    code: "16",
    label: { fi: "Nuorisotoimen ammattihenkilö", sv: "Yrkesutbildad person inom ungdomsväsendet", en: "Nuorisotoimen ammattihenkilö" },
  },
  {
    code: "17",
    label: {
      fi: "Seurakunnan tai muun uskonnollisen yhdyskunnan ammattihenkilö",
      sv: "Yrkesutbildad person inom församling eller annat religiöst samfund",
      en: "Seurakunnan tai muun uskonnollisen yhdyskunnan ammattihenkilö",
    },
  },
  {
    code: "18",
    label: {
      fi: "Vastaanottokeskuksen tai järjestelykeskuksen ammattihenkilö",
      sv: "Yrkesutbildad person vid förläggning eller flyktingsluss",
      en: "Vastaanottokeskuksen tai järjestelykeskuksen ammattihenkilö",
    },
  },
  {
    code: "19",
    label: {
      fi: "Rikosseuraamuslaitoksen viranomainen",
      sv: "Enhet inom brottspåföljdsmyndigheten",
      en: "Rikosseuraamuslaitoksen viranomainen",
    },
  },
  { code: "23", label: { fi: "Ulosottoviranomainen", sv: "Utsökningsmyndighet", en: "Ulosottoviranomainen" } },
  { code: "24", label: { fi: "Kansaneläkelaitos", sv: "Folkpensionsanstalten", en: "Kansaneläkelaitos" } },
  { code: "22", label: { fi: "Muu ilmoittaja", sv: "Övrig anmälare", en: "Muu ilmoittaja" } },
];

const asiasisaltoCodes: readonly CodeEntry[] = [
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
      label: { fi: "Henkilö, josta yhteydenotto tehdään", sv: "Person som kontakten gäller", en: "Henkilö, josta yhteydenotto tehdään" },
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
        },
        { key: "turvakielto", row: 5, label: { fi: "Turvakielto", sv: "Spärrmarkering", en: "Turvakielto" }, is: "boolean", card: "0..1" },
        {
          key: "yhteystiedot",
          row: 6,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 7,
              label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
              is: "group",
              card: "0..*",
              fields: [
                { key: "lahiosoite", row: 8, label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" }, is: "text", card: "0..1" },
                { key: "postinumero", row: 9, label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" }, is: "text", card: "0..1" },
                {
                  key: "postitoimipaikka",
                  row: 10,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 11,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "huoltajuus",
          row: 12,
          label: { fi: "Huoltajuus", sv: "Vårdnad", en: "Huoltajuus" },
          is: "group",
          card: "0..*",
          hidden: true,
          fields: [
            {
              key: "huoltaja",
              row: 13,
              label: { fi: "Huoltaja", sv: "Vårdnadshavare", en: "Huoltaja" },
              is: "group",
              card: "0..1",
              fields: [
                { key: "sukunimi", row: 14, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
                { key: "etunimet", row: 15, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
                {
                  key: "yhteystiedot",
                  row: 16,
                  label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
                  is: "group",
                  card: "0..1",
                  fields: [
                    {
                      key: "puhelinnumero",
                      row: 17,
                      label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
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
      label: { fi: "Yhteydenottaja", sv: "Kontakttagare", en: "Yhteydenottaja" },
      is: "group",
      card: "1..*",
      fields: [
        {
          key: "henkilo",
          row: 19,
          label: { fi: "Henkilö", sv: "Person", en: "Henkilö" },
          is: "group",
          card: "1..1",
          hidden: true,
          fields: [
            { key: "sukunimi", row: 20, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 21, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
            {
              key: "tehtavanimike",
              row: 22,
              label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
              is: "text",
              card: "0..1",
            },
            {
              key: "organisaatio",
              row: 23,
              label: { fi: "Organisaatio", sv: "Organisation", en: "Organisaatio" },
              is: "name",
              card: "0..1",
            },
            {
              key: "yhteystiedot",
              row: 24,
              label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
              is: "group",
              card: "1..1",
              fields: [
                {
                  key: "osoite",
                  row: 25,
                  label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
                  is: "group",
                  card: "0..*",
                  fields: [
                    {
                      key: "lahiosoite",
                      row: 26,
                      label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postinumero",
                      row: 27,
                      label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postitoimipaikka",
                      row: 28,
                      label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                      is: "name",
                      card: "0..1",
                    },
                  ],
                },
                {
                  key: "puhelinnumero",
                  row: 29,
                  label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
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
          label: { fi: "Yhteydenottajataho", sv: "Den som tar kontakt", en: "Yhteydenottajataho" },
          is: "code",
          card: "0..1",
          codes: { oid: "1.2.246.537.6.1243", only: tahoCodes },
        },
        {
          key: "kuvaus",
          row: 31,
          label: { fi: "Yhteydenottajatahon kuvaus", sv: "Beskrivning av den som tar kontakt", en: "Yhteydenottajatahon kuvaus" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "yhteydenoton_paivamaara",
      row: 32,
      label: { fi: "Yhteydenoton päivämäärä", sv: "Datum för kontakt", en: "Yhteydenoton päivämäärä" },
      is: "date",
      card: "0..1",
    },
    {
      key: "asiasisalto",
      row: 33,
      label: {
        fi: "Huoli, jonka takia otetaan yhteyttä",
        sv: "Bekymmer, som föranleder kontakt",
        en: "Huoli, jonka takia otetaan yhteyttä",
      },
      is: "code",
      card: "1..*",
      codes: { oid: "1.2.246.537.6.1282", only: asiasisaltoCodes },
    },
    {
      key: "kuvaus_tilanteesta_ja_huolesta",
      row: 34,
      label: { fi: "Kuvaus tilanteesta ja huolesta", sv: "Beskrivning av situationen och bekymret", en: "Kuvaus tilanteesta ja huolesta" },
      is: "text",
      card: "0..1",
    },
    {
      key: "yhteydenotto_on_tehty_henkilon_suostumuksella",
      row: 35,
      label: {
        fi: "Yhteydenotto on tehty henkilön suostumuksella",
        sv: "Kontakten har tagits med personens samtycke",
        en: "Yhteydenotto on tehty henkilön suostumuksella",
      },
      is: "boolean",
      card: "1..1",
    },
    { key: "lisatiedot", row: 36, label: { fi: "Lisätiedot", sv: "Mer information", en: "Lisätiedot" }, is: "text", card: "0..1" },
    { key: "lakiselostus", row: 37, label: { fi: "Lakiselostus", sv: "Lagförklaring", en: "Lakiselostus" }, is: "text", card: "0..1" },
    {
      key: "laatija",
      row: 38,
      label: { fi: "Laatija", sv: "Upprättare", en: "Laatija" },
      is: "group",
      card: "0..1",
      fields: [
        { key: "sukunimi", row: 39, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 40, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "tehtavanimike",
          row: 41,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
          is: "text",
          card: "0..1",
        },
        {
          key: "palveluyksikko",
          row: 42,
          label: { fi: "Palveluyksikkö", sv: "Serviceenhet", en: "Palveluyksikkö" },
          is: "code",
          card: "0..1",
          codes: { oid: "1.2.246.537.6.202" },
        },
      ],
    },
  ],
  conditions: [],
};
