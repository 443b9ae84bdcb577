// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { CodeEntry } from "@koonti/core";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of clientRelationship. The numbers are rows of the structure. */
export interface ClientRelationshipDocument {
  /** 1 Asiakkuuden yksilöintitunnus */
  readonly asiakkuuden_yksilointitunnus?: Identifier;
  /** 2 Riskitieto */
  readonly riskitieto?: readonly {
    /** 3 Riskin kuvaus */
    readonly riskin_kuvaus?: string;
    /** 4 Riskitiedon alkamispäivä */
    readonly riskitiedon_alkamispaiva?: PartialDate;
    /** 5 Voimassa määräajan */
    readonly voimassa_maaraajan?: boolean;
    /** 6 Määräaikaisen riskitiedon päättymispäivä */
    readonly maaraaikaisen_riskitiedon_paattymispaiva?: PartialDate;
  }[];
  /** 7 Asiakirjojen tiedoksianto */
  readonly asiakirjojen_tiedoksianto?: string;
  /** 8 Asiakas */
  readonly asiakas: {
    /** 9 Sukunimi */
    readonly sukunimi: string;
    /** 10 Etunimet */
    readonly etunimet: string;
    /** 11 Henkilönnimi */
    readonly henkilonnimi?: readonly {
      /** 12 Nimi */
      readonly nimi: string;
      /** 13 Nimilaji */
      readonly nimilaji?: Code;
    }[];
    /** 14 Henkilötunnus */
    readonly henkilotunnus?: Identifier;
    /** 15 Tilapäinen yksilöintitunnus */
    readonly tilapainen_yksilointitunnus?: Identifier;
    /** 16 Syntymäaika */
    readonly syntymaaika?: PartialDate;
    /** 17 Sukupuoli */
    readonly sukupuoli?: Code;
    /** 18 Kansalaisuus */
    readonly kansalaisuus?: readonly Code[];
    /** 19 Ammatti */
    readonly ammatti?: string;
    /** 20 Äidinkieli */
    readonly aidinkieli?: readonly Code[];
    /** 21 Asiointikieli */
    readonly asiointikieli?: Code;
    /** 22 Tulkkaustiedot */
    readonly tulkkaustiedot?: {
      /** 23 Tulkkauksen tarve */
      readonly tulkkauksen_tarve?: boolean;
      /** 24 Tulkkauskieli */
      readonly tulkkauskieli?: readonly Code[];
      /** 25 Tulkkausmenetelmä */
      readonly tulkkausmenetelma?: string;
    };
    /** 26 Erityisryhmä */
    readonly erityisryhma?: Code;
    /** 27 Kotikunta */
    readonly kotikunta?: {
      /** 28 Kunta */
      readonly kunta?: Code;
      /** 29 Kuntaan muutto */
      readonly kuntaan_muutto?: PartialDate;
    };
    /** 30 Tilapäinen asuinkunta */
    readonly tilapainen_asuinkunta?: readonly {
      /** 31 Kunta */
      readonly kunta?: Code;
      /** 32 Kuntaan muutto */
      readonly kuntaan_muutto?: PartialDate;
      /** 33 Kunnasta muutto */
      readonly kunnasta_muutto?: PartialDate;
    }[];
    /** 34 Turvakielto */
    readonly turvakielto: boolean;
    /** 35 Turvakiellon päättymispäivä */
    readonly turvakiellon_paattymispaiva?: PartialDate;
    /** 36 Salaiset yhteystiedot */
    readonly salaiset_yhteystiedot?: boolean;
    /** 37 Yhteystiedot */
    readonly yhteystiedot?: {
      /** 38 Osoite */
      readonly osoite?: readonly {
        /** 39 Lähiosoite */
        readonly lahiosoite?: string;
        /** 40 Postinumero */
        readonly postinumero?: string;
        /** 41 Postitoimipaikka */
        readonly postitoimipaikka?: string;
      }[];
      /** 42 Tilapäinen osoite */
      readonly tilapainen_osoite?: {
        /** 43 Lähiosoite */
        readonly lahiosoite?: string;
        /** 44 Postinumero */
        readonly postinumero?: string;
        /** 45 Postitoimipaikka */
        readonly postitoimipaikka?: string;
        /** 46 Voimassaolo */
        readonly voimassaolo?: {
          /** 47 Alkamispäivä */
          readonly alkamispaiva?: PartialDate;
          /** 48 Päättymispäivä */
          readonly paattymispaiva?: PartialDate;
        };
      };
      /** 49 Yhteysosoite */
      readonly yhteysosoite?: {
        /** 50 Lähiosoite */
        readonly lahiosoite?: string;
        /** 51 Postinumero */
        readonly postinumero?: string;
        /** 52 Postitoimipaikka */
        readonly postitoimipaikka?: string;
      };
      /** 53 Puhelinnumero */
      readonly puhelinnumero?: string;
      /** 54 Sähköpostiosoite */
      readonly sahkopostiosoite?: string;
    };
    /** 55 Asunnottomuus */
    readonly asunnottomuus?: Code;
    /** 56 Asiakkaalla on oikeus erityiseen tukeen */
    readonly asiakkaalla_on_oikeus_erityiseen_tukeen?: boolean;
    /** 57 Siviilisääty */
    readonly siviilisaaty?: Code;
    /** 58 Elää avoliitossa */
    readonly elaa_avoliitossa?: boolean;
  };
  /** 59 Asiakkaaseen liittyvät henkilöt */
  readonly asiakkaaseen_liittyvat_henkilot?: readonly {
    /** 60 Sukunimi */
    readonly sukunimi: string;
    /** 61 Etunimet */
    readonly etunimet: string;
    /** 62 Henkilötunnus */
    readonly henkilotunnus?: Identifier;
    /** 63 Tehtävänimike */
    readonly tehtavanimike?: string;
    /** 64 Organisaatio */
    readonly organisaatio?: string;
    /** 65 Turvakielto */
    readonly turvakielto?: boolean;
    /** 66 Salaiset yhteystiedot */
    readonly salaiset_yhteystiedot?: boolean;
    /** 67 Yhteystiedot */
    readonly yhteystiedot?: {
      /** 68 Osoite */
      readonly osoite?: readonly {
        /** 69 Lähiosoite */
        readonly lahiosoite?: string;
        /** 70 Postinumero */
        readonly postinumero?: string;
        /** 71 Postitoimipaikka */
        readonly postitoimipaikka?: string;
      }[];
      /** 72 Puhelinnumero */
      readonly puhelinnumero?: string;
      /** 73 Sähköpostiosoite */
      readonly sahkopostiosoite?: string;
    };
    /** 74 Rooli */
    readonly rooli?: readonly Code[];
    /** 75 Lisätieto luokkaan "Muu" tai roolin tarkempi kuvaus */
    readonly roolin_kuvaus?: string;
    /** 76 Yhteyshenkilö */
    readonly yhteyshenkilo?: boolean;
    /** 77 Toimivalta */
    readonly toimivalta?: string;
    /** 78 Edunvalvonta */
    readonly edunvalvonta?: {
      /** 79 Edunvalvonnan voimassaolo */
      readonly edunvalvonnan_voimassaolo?: {
        /** 80 Alkamispäivä */
        readonly alkamispaiva?: PartialDate;
        /** 81 Päättymispäivä */
        readonly paattymispaiva?: PartialDate;
      };
      /** 82 Kuvaus */
      readonly kuvaus?: string;
    };
    /** 83 Edunvalvontavaltuutus */
    readonly edunvalvontavaltuutus?: {
      /** 84 Valtuutuksen vahvistamispäivä */
      readonly valtuutuksen_vahvistamispaiva?: PartialDate;
      /** 85 Kuvaus */
      readonly kuvaus?: string;
    };
    /** 86 Huoltajuus */
    readonly huoltajuus?: {
      /** 87 Huoltajuussuhteen muoto */
      readonly huoltajuussuhteen_muoto?: Code;
      /** 88 Kuvaus */
      readonly kuvaus?: string;
    };
    /** 89 Vanhemman tiedonsaantioikeus */
    readonly vanhemman_tiedonsaantioikeus?: string;
  }[];
  /** 90 Sosiaalihuollon asiakkuus */
  readonly sosiaalihuollon_asiakkuus?: {
    /** 91 Vanha asiakkuus */
    readonly vanha_asiakkuus?: boolean;
    /** 92 Asiakkuuden alkamispvm */
    readonly asiakkuuden_alkamispvm: PartialDate;
    /** 93 Asiakkuuden päättymispvm */
    readonly asiakkuuden_paattymispvm?: PartialDate;
    /** 94 Asiakkuuden päättymisen perustelu */
    readonly asiakkuuden_paattymisen_perustelu?: string;
  };
  /** 95 Palvelunjärjestäjän toimintayksikkö */
  readonly palvelunjarjestajan_toimintayksikko?: Code;
  /** 96 Palvelunjärjestäjän palveluyksikkö */
  readonly palvelunjarjestajan_palveluyksikko?: readonly {
    /** 97 Palveluyksikön nimi */
    readonly palveluyksikon_nimi: Code;
    /** 98 Palveluyksikön asiakkuuden alkamispvm */
    readonly asiakkuuden_alkamispvm: PartialDate;
    /** 99 Palveluyksikön asiakkuuden päättymispvm */
    readonly asiakkuuden_paattymispvm?: PartialDate;
    /** 100 Yhteystiedot */
    readonly yhteystiedot?: {
      /** 101 Osoite */
      readonly osoite?: readonly {
        /** 102 Lähiosoite */
        readonly lahiosoite?: string;
        /** 103 Postinumero */
        readonly postinumero?: string;
        /** 104 Postitoimipaikka */
        readonly postitoimipaikka?: string;
      }[];
      /** 105 Puhelinnumero */
      readonly puhelinnumero?: string;
      /** 106 Sähköpostiosoite */
      readonly sahkopostiosoite?: string;
    };
    /** 107 Yhteyshenkilö */
    readonly yhteyshenkilo?: readonly {
      /** 108 Sukunimi */
      readonly sukunimi: string;
      /** 109 Etunimet */
      readonly etunimet: string;
      /** 110 Yhteystiedot */
      readonly yhteystiedot?: {
        /** 111 Puhelinnumero */
        readonly puhelinnumero?: string;
      };
    }[];
  }[];
  /** 112 Palveluista vastaava työntekijä */
  readonly palveluista_vastaava_tyontekija?: readonly {
    /** 113 Palveluista vastaavan työntekijän sukunimi */
    readonly sukunimi: string;
    /** 114 Palveluista vastaavan työntekijän etunimet */
    readonly etunimet: string;
    /** 115 Palveluista vastaavan työntekijän palveluyksikkö */
    readonly palveluyksikko?: Code;
    /** 116 Palveluista vastaavan työntekijän yhteystiedot */
    readonly yhteystiedot?: {
      /** 117 Osoite */
      readonly osoite?: readonly {
        /** 118 Lähiosoite */
        readonly lahiosoite?: string;
        /** 119 Postinumero */
        readonly postinumero?: string;
        /** 120 Postitoimipaikka */
        readonly postitoimipaikka?: string;
      }[];
      /** 121 Puhelinnumero */
      readonly puhelinnumero?: string;
      /** 122 Sähköpostiosoite */
      readonly sahkopostiosoite?: string;
    };
    /** 123 Palveluista vastaavan työntekijän rekisteröintinumero */
    readonly rekisterointitunnus?: Identifier;
  }[];
  /** 124 Sosiaalihuollon palvelutehtävä */
  readonly sosiaalihuollon_palvelutehtava?: readonly {
    /** 125 Palvelutehtävä */
    readonly palvelutehtava: Code;
    /** 126 Palvelunjärjestäjän palveluyksikkö */
    readonly palvelunjarjestajan_palveluyksikko?: readonly {
      /** 127 Palveluyksikön nimi */
      readonly palveluyksikon_nimi: Code;
      /** 128 Palveluyksikön asiakkuuden alkamispvm */
      readonly asiakkuuden_alkamispvm: PartialDate;
      /** 129 Palveluyksikön asiakkuuden päättymispvm */
      readonly asiakkuuden_paattymispvm?: PartialDate;
      /** 130 Palveluyksikön yhteystiedot */
      readonly yhteystiedot?: {
        /** 131 Osoite */
        readonly osoite?: readonly {
          /** 132 Lähiosoite */
          readonly lahiosoite?: string;
          /** 133 Postinumero */
          readonly postinumero?: string;
          /** 134 Postitoimipaikka */
          readonly postitoimipaikka?: string;
        }[];
        /** 135 Puhelinnumero */
        readonly puhelinnumero?: string;
        /** 136 Sähköpostiosoite */
        readonly sahkopostiosoite?: string;
      };
      /** 137 Yhteyshenkilö */
      readonly yhteyshenkilo?: readonly {
        /** 138 Sukunimi */
        readonly sukunimi: string;
        /** 139 Etunimet */
        readonly etunimet: string;
        /** 140 Yhteystiedot */
        readonly yhteystiedot?: {
          /** 141 Puhelinnumero */
          readonly puhelinnumero?: string;
        };
      }[];
    }[];
    /** 142 Palveluntuottajan palveluyksikkö */
    readonly palveluntuottaja?: readonly {
      /** 143 Sosiaalipalvelu */
      readonly sosiaalipalvelu?: readonly Code[];
      /** 144 Palveluyksikön nimi */
      readonly palveluyksikon_nimi: Code;
      /** 145 Palveluyksikön asiakkuuden alkamispvm */
      readonly asiakkuuden_alkamispvm: PartialDate;
      /** 146 Palveluyksikön asiakkuuden päättymispvm */
      readonly asiakkuuden_paattymispvm?: PartialDate;
      /** 147 Yhteystiedot */
      readonly yhteystiedot?: {
        /** 148 Osoite */
        readonly osoite?: readonly {
          /** 149 Lähiosoite */
          readonly lahiosoite?: string;
          /** 150 Postinumero */
          readonly postinumero?: string;
          /** 151 Postitoimipaikka */
          readonly postitoimipaikka?: string;
        }[];
        /** 152 Puhelinnumero */
        readonly puhelinnumero?: string;
        /** 153 Sähköpostiosoite */
        readonly sahkopostiosoite?: string;
      };
      /** 154 Yhteyshenkilö */
      readonly yhteyshenkilo?: readonly {
        /** 155 Sukunimi */
        readonly sukunimi: string;
        /** 156 Etunimet */
        readonly etunimet: string;
        /** 157 Yhteystiedot */
        readonly yhteystiedot?: {
          /** 158 Puhelinnumero */
          readonly puhelinnumero?: string;
        };
      }[];
      /** 159 Alihankkijana toimivan palveluntuottajan palveluyksikkö */
      readonly palveluntoteuttaja?: readonly {
        /** 160 Sosiaalipalvelu */
        readonly sosiaalipalvelu?: readonly Code[];
        /** 161 Palveluyksikön nimi */
        readonly palveluyksikon_nimi: Code;
        /** 162 Palveluyksikön asiakkuuden alkamispvm */
        readonly asiakkuuden_alkamispvm: PartialDate;
        /** 163 Palveluyksikön asiakkuuden päättymispvm */
        readonly asiakkuuden_paattymispvm?: PartialDate;
        /** 164 Yhteystiedot */
        readonly yhteystiedot?: {
          /** 165 Osoite */
          readonly osoite?: readonly {
            /** 166 Lähiosoite */
            readonly lahiosoite?: string;
            /** 167 Postinumero */
            readonly postinumero?: string;
            /** 168 Postitoimipaikka */
            readonly postitoimipaikka?: string;
          }[];
          /** 169 Puhelinnumero */
          readonly puhelinnumero?: string;
          /** 170 Sähköpostiosoite */
          readonly sahkopostiosoite?: string;
        };
        /** 171 Yhteyshenkilö */
        readonly yhteyshenkilo?: readonly {
          /** 172 Sukunimi */
          readonly sukunimi: string;
          /** 173 Etunimet */
          readonly etunimet: string;
          /** 174 Yhteystiedot */
          readonly yhteystiedot?: {
            /** 175 Puhelinnumero */
            readonly puhelinnumero?: string;
          };
        }[];
      }[];
    }[];
  }[];
  /** 176 Lastensuojelun asiakkuus */
  readonly lastensuojelun_asiakkuus?: {
    /** 177 Lastensuojelun asiakkuuden alkamispvm */
    readonly lastensuojelun_asiakkuuden_alkamispvm?: PartialDate;
    /** 178 Lastensuojelun asiakkuuden päättymispvm */
    readonly lastensuojelun_asiakkuuden_paattymispvm?: PartialDate;
  };
}

const asiointikieliCodes: readonly CodeEntry[] = [
  { code: "FI", label: { fi: "Suomi", sv: "Suomi", en: "Suomi" } },
  { code: "SV", label: { fi: "Ruotsi", sv: "Ruotsi", en: "Ruotsi" } },
];

/** Client relationship document: Asiakkuusasiakirja (1.2.246.537.6.1505.1.2023.6.1). */
export const clientRelationship: Structure<ClientRelationshipDocument> = {
  oid: "1.2.246.537.6.1505.1.2023.6.1",
  version: "2023-06-01",
  componentLibrary: "2023-03-29",
  type: "Asiakkuusasiakirja",
  root: "asiakkuusasiakirja",
  name: { fi: "Asiakkuusasiakirja", sv: "Klientrelationshandling", en: "Client relationship document" },
  fields: [
    {
      key: "asiakkuuden_yksilointitunnus",
      row: 1,
      label: { fi: "Asiakkuuden yksilöintitunnus", sv: "Klientrelationens identifikationskod", en: "Asiakkuuden yksilöintitunnus" },
      is: "identifier",
      card: "0..1",
      conditional: true,
    },
    {
      key: "riskitieto",
      row: 2,
      label: { fi: "Riskitieto", sv: "Riskinformation", en: "Riskitieto" },
      is: "group",
      card: "0..*",
      fields: [
        {
          key: "riskin_kuvaus",
          row: 3,
          label: { fi: "Riskin kuvaus", sv: "Beskrivning av risken", en: "Riskin kuvaus" },
          is: "text",
          card: "0..1",
        },
        {
          key: "riskitiedon_alkamispaiva",
          row: 4,
          label: { fi: "Riskitiedon alkamispäivä", sv: "Datum för inledning av riskinformationen", en: "Riskitiedon alkamispäivä" },
          is: "date",
          card: "0..1",
        },
        {
          key: "voimassa_maaraajan",
          row: 5,
          label: { fi: "Voimassa määräajan", sv: "Gäller för en bestämd tid", en: "Voimassa määräajan" },
          is: "boolean",
          card: "0..1",
        },
        {
          key: "maaraaikaisen_riskitiedon_paattymispaiva",
          row: 6,
          label: {
            fi: "Määräaikaisen riskitiedon päättymispäivä",
            sv: "Datum för avslutning av den tidsbestämda riskinformationen",
            en: "Määräaikaisen riskitiedon päättymispäivä",
          },
          is: "date",
          card: "0..1",
        },
      ],
    },
    {
      key: "asiakirjojen_tiedoksianto",
      row: 7,
      label: { fi: "Asiakirjojen tiedoksianto", sv: "Delgivning av handlingar", en: "Asiakirjojen tiedoksianto" },
      is: "text",
      card: "0..1",
    },
    {
      key: "asiakas",
      row: 8,
      label: { fi: "Asiakas", sv: "Klient", en: "Asiakas" },
      is: "group",
      card: "1..1",
      fields: [
        { key: "sukunimi", row: 9, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 10, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "henkilonnimi",
          row: 11,
          label: { fi: "Henkilönnimi", sv: "Personbenämning", en: "Henkilönnimi" },
          is: "group",
          card: "0..*",
          fields: [
            { key: "nimi", row: 12, label: { fi: "Nimi", sv: "Namn", en: "Nimi" }, is: "text", card: "1..1" },
            {
              key: "nimilaji",
              row: 13,
              label: { fi: "Nimilaji", sv: "Namnslag", en: "Nimilaji" },
              is: "code",
              card: "0..1",
              codes: { oid: "1.2.246.537.6.1207" },
            },
          ],
        },
        {
          key: "henkilotunnus",
          row: 14,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Henkilötunnus" },
          is: "identifier",
          card: "0..1",
          conditional: true,
        },
        {
          key: "tilapainen_yksilointitunnus",
          row: 15,
          label: { fi: "Tilapäinen yksilöintitunnus", sv: "Temporär identifikationskod", en: "Tilapäinen yksilöintitunnus" },
          is: "identifier",
          card: "0..1",
          conditional: true,
        },
        {
          key: "syntymaaika",
          row: 16,
          label: { fi: "Syntymäaika", sv: "Födelsetid", en: "Syntymäaika" },
          is: "date",
          card: "0..1",
          nationwide: true,
          conditional: true,
        },
        {
          key: "sukupuoli",
          row: 17,
          label: { fi: "Sukupuoli", sv: "Kön", en: "Sukupuoli" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.5.1" },
        },
        {
          key: "kansalaisuus",
          row: 18,
          label: { fi: "Kansalaisuus", sv: "Medborgarskap", en: "Kansalaisuus" },
          is: "code",
          card: "0..*",
          codes: { oid: "1.2.246.537.6.97" },
        },
        { key: "ammatti", row: 19, label: { fi: "Ammatti", sv: "Yrke", en: "Ammatti" }, is: "text", card: "0..1" },
        {
          key: "aidinkieli",
          row: 20,
          label: { fi: "Äidinkieli", sv: "Modersmål", en: "Äidinkieli" },
          is: "code",
          card: "0..*",
          nationwide: true,
          codes: { oid: "1.2.246.537.5.40175" },
        },
        {
          key: "asiointikieli",
          row: 21,
          label: { fi: "Asiointikieli", sv: "Kontaktspråk", en: "Asiointikieli" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.5.40175", only: asiointikieliCodes },
        },
        {
          key: "tulkkaustiedot",
          row: 22,
          label: { fi: "Tulkkaustiedot", sv: "Tolkningsinformation", en: "Tulkkaustiedot" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "tulkkauksen_tarve",
              row: 23,
              label: { fi: "Tulkkauksen tarve", sv: "Behov av tolkning", en: "Tulkkauksen tarve" },
              is: "boolean",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "tulkkauskieli",
              row: 24,
              label: { fi: "Tulkkauskieli", sv: "Tolkningsspråk", en: "Tulkkauskieli" },
              is: "code",
              card: "0..*",
              nationwide: true,
              codes: { oid: "1.2.246.537.5.40175" },
            },
            {
              key: "tulkkausmenetelma",
              row: 25,
              label: { fi: "Tulkkausmenetelmä", sv: "Tolkningsmetod", en: "Tulkkausmenetelmä" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "erityisryhma",
          row: 26,
          label: { fi: "Erityisryhmä", sv: "Specialgrupp", en: "Erityisryhmä" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1229" },
        },
        {
          key: "kotikunta",
          row: 27,
          label: { fi: "Kotikunta", sv: "Hemkommun", en: "Kotikunta" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "kunta",
              row: 28,
              label: { fi: "Kunta", sv: "Kommun", en: "Kunta" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.21" },
            },
            {
              key: "kuntaan_muutto",
              row: 29,
              label: { fi: "Kuntaan muutto", sv: "Flyttning till kommunen", en: "Kuntaan muutto" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
          ],
        },
        {
          key: "tilapainen_asuinkunta",
          row: 30,
          label: { fi: "Tilapäinen asuinkunta", sv: "Tillfällig hemkommun", en: "Tilapäinen asuinkunta" },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "kunta",
              row: 31,
              label: { fi: "Kunta", sv: "Kommun", en: "Kunta" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.21" },
            },
            {
              key: "kuntaan_muutto",
              row: 32,
              label: { fi: "Kuntaan muutto", sv: "Flyttning till kommunen", en: "Kuntaan muutto" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "kunnasta_muutto",
              row: 33,
              label: { fi: "Kunnasta muutto", sv: "Flyttning från kommunen", en: "Kunnasta muutto" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
          ],
        },
        { key: "turvakielto", row: 34, label: { fi: "Turvakielto", sv: "Spärrmarkering", en: "Turvakielto" }, is: "boolean", card: "1..1" },
        {
          key: "turvakiellon_paattymispaiva",
          row: 35,
          label: { fi: "Turvakiellon päättymispäivä", sv: "Spärrmarkeringens avslutningsdatum", en: "Turvakiellon päättymispäivä" },
          is: "date",
          card: "0..1",
        },
        {
          key: "salaiset_yhteystiedot",
          row: 36,
          label: { fi: "Salaiset yhteystiedot", sv: "Hemliga kontaktuppgifter", en: "Salaiset yhteystiedot" },
          is: "boolean",
          card: "0..1",
        },
        {
          key: "yhteystiedot",
          row: 37,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 38,
              label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
              is: "group",
              card: "0..*",
              fields: [
                { key: "lahiosoite", row: 39, label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" }, is: "text", card: "0..1" },
                {
                  key: "postinumero",
                  row: 40,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 41,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "tilapainen_osoite",
              row: 42,
              label: { fi: "Tilapäinen osoite", sv: "Tillfällig adress", en: "Tilapäinen osoite" },
              is: "group",
              card: "0..1",
              fields: [
                { key: "lahiosoite", row: 43, label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" }, is: "text", card: "0..1" },
                {
                  key: "postinumero",
                  row: 44,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 45,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                  is: "name",
                  card: "0..1",
                },
                {
                  key: "voimassaolo",
                  row: 46,
                  label: { fi: "Voimassaolo", sv: "Giltighet", en: "Voimassaolo" },
                  is: "group",
                  card: "0..1",
                  fields: [
                    {
                      key: "alkamispaiva",
                      row: 47,
                      label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Alkamispäivä" },
                      is: "date",
                      card: "0..1",
                    },
                    {
                      key: "paattymispaiva",
                      row: 48,
                      label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "Päättymispäivä" },
                      is: "date",
                      card: "0..1",
                    },
                  ],
                },
              ],
            },
            {
              key: "yhteysosoite",
              row: 49,
              label: { fi: "Yhteysosoite", sv: "Kontaktadress", en: "Yhteysosoite" },
              is: "group",
              card: "0..1",
              fields: [
                { key: "lahiosoite", row: 50, label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" }, is: "text", card: "0..1" },
                {
                  key: "postinumero",
                  row: 51,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 52,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 53,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 54,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Sähköpostiosoite" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "asunnottomuus",
          row: 55,
          label: { fi: "Asunnottomuus", sv: "Bostadslöshet", en: "Asunnottomuus" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1285" },
        },
        {
          key: "asiakkaalla_on_oikeus_erityiseen_tukeen",
          row: 56,
          label: {
            fi: "Asiakkaalla on oikeus erityiseen tukeen",
            sv: "Klienten har rätt till särskilt stöd",
            en: "Asiakkaalla on oikeus erityiseen tukeen",
          },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "siviilisaaty",
          row: 57,
          label: { fi: "Siviilisääty", sv: "Civilstånd", en: "Siviilisääty" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.75" },
        },
        {
          key: "elaa_avoliitossa",
          row: 58,
          label: { fi: "Elää avoliitossa", sv: "Lever i samboförhållande", en: "Elää avoliitossa" },
          is: "boolean",
          card: "0..1",
          nationwide: true,
          conditional: true,
        },
      ],
    },
    {
      key: "asiakkaaseen_liittyvat_henkilot",
      row: 59,
      label: { fi: "Asiakkaaseen liittyvät henkilöt", sv: "Personer relaterade till klienten", en: "Asiakkaaseen liittyvät henkilöt" },
      is: "group",
      card: "0..*",
      fields: [
        { key: "sukunimi", row: 60, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 61, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
        {
          key: "henkilotunnus",
          row: 62,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Henkilötunnus" },
          is: "identifier",
          card: "0..1",
        },
        {
          key: "tehtavanimike",
          row: 63,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Tehtävänimike" },
          is: "text",
          card: "0..1",
        },
        { key: "organisaatio", row: 64, label: { fi: "Organisaatio", sv: "Organisation", en: "Organisaatio" }, is: "name", card: "0..1" },
        { key: "turvakielto", row: 65, label: { fi: "Turvakielto", sv: "Spärrmarkering", en: "Turvakielto" }, is: "boolean", card: "0..1" },
        {
          key: "salaiset_yhteystiedot",
          row: 66,
          label: { fi: "Salaiset yhteystiedot", sv: "Hemliga kontaktuppgifter", en: "Salaiset yhteystiedot" },
          is: "boolean",
          card: "0..1",
        },
        {
          key: "yhteystiedot",
          row: 67,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 68,
              label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
              is: "group",
              card: "0..*",
              fields: [
                { key: "lahiosoite", row: 69, label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" }, is: "text", card: "0..1" },
                {
                  key: "postinumero",
                  row: 70,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 71,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 72,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 73,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Sähköpostiosoite" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "rooli",
          row: 74,
          label: { fi: "Rooli", sv: "Roll", en: "Rooli" },
          is: "code",
          card: "0..*",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1284" },
        },
        {
          key: "roolin_kuvaus",
          row: 75,
          label: {
            fi: "Lisätieto luokkaan \"Muu\" tai roolin tarkempi kuvaus",
            sv: "Ytterligare information i klassen ”Annan” eller noggrannare beskrivning av rollen",
            en: "Lisätieto luokkaan \"Muu\" tai roolin tarkempi kuvaus",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "yhteyshenkilo",
          row: 76,
          label: { fi: "Yhteyshenkilö", sv: "Kontaktperson", en: "Yhteyshenkilö" },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "toimivalta",
          row: 77,
          label: { fi: "Toimivalta", sv: "Befogenhet", en: "Toimivalta" },
          is: "text",
          card: "0..1",
          conditional: true,
        },
        {
          key: "edunvalvonta",
          row: 78,
          label: { fi: "Edunvalvonta", sv: "Intressebevakning", en: "Edunvalvonta" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "edunvalvonnan_voimassaolo",
              row: 79,
              label: { fi: "Edunvalvonnan voimassaolo", sv: "Giltighetstid för intressebevakningen", en: "Edunvalvonnan voimassaolo" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "alkamispaiva",
                  row: 80,
                  label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Alkamispäivä" },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
                {
                  key: "paattymispaiva",
                  row: 81,
                  label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "Päättymispäivä" },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
              ],
            },
            { key: "kuvaus", row: 82, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Kuvaus" }, is: "text", card: "0..1" },
          ],
        },
        {
          key: "edunvalvontavaltuutus",
          row: 83,
          label: { fi: "Edunvalvontavaltuutus", sv: "Intressebevakningsfullmakt", en: "Edunvalvontavaltuutus" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "valtuutuksen_vahvistamispaiva",
              row: 84,
              label: {
                fi: "Valtuutuksen vahvistamispäivä",
                sv: "Datum för fastställande av fullmakt",
                en: "Valtuutuksen vahvistamispäivä",
              },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            { key: "kuvaus", row: 85, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Kuvaus" }, is: "text", card: "0..1" },
          ],
        },
        {
          key: "huoltajuus",
          row: 86,
          label: { fi: "Huoltajuus", sv: "Vårdnad", en: "Huoltajuus" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "huoltajuussuhteen_muoto",
              row: 87,
              label: { fi: "Huoltajuussuhteen muoto", sv: "Typ av vårdnadsförhållande", en: "Huoltajuussuhteen muoto" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1204" },
            },
            { key: "kuvaus", row: 88, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Kuvaus" }, is: "text", card: "0..1" },
          ],
        },
        {
          key: "vanhemman_tiedonsaantioikeus",
          row: 89,
          label: { fi: "Vanhemman tiedonsaantioikeus", sv: "Förälders rätt till information", en: "Vanhemman tiedonsaantioikeus" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "sosiaalihuollon_asiakkuus",
      row: 90,
      label: { fi: "Sosiaalihuollon asiakkuus", sv: "Klientrelation inom socialvården", en: "Sosiaalihuollon asiakkuus" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "vanha_asiakkuus",
          row: 91,
          label: { fi: "Vanha asiakkuus", sv: "Gammal klientrelation", en: "Vanha asiakkuus" },
          is: "boolean",
          card: "0..1",
          nationwide: true,
          conditional: true,
        },
        {
          key: "asiakkuuden_alkamispvm",
          row: 92,
          label: { fi: "Asiakkuuden alkamispvm", sv: "Inledningsdatum för klientrelationen", en: "Asiakkuuden alkamispvm" },
          is: "date",
          card: "1..1",
          nationwide: true,
        },
        {
          key: "asiakkuuden_paattymispvm",
          row: 93,
          label: { fi: "Asiakkuuden päättymispvm", sv: "Avslutningsdatum för klientrelationen", en: "Asiakkuuden päättymispvm" },
          is: "date",
          card: "0..1",
          conditional: true,
        },
        {
          key: "asiakkuuden_paattymisen_perustelu",
          row: 94,
          label: {
            fi: "Asiakkuuden päättymisen perustelu",
            sv: "Motivering till att klientrelationen avslutas",
            en: "Asiakkuuden päättymisen perustelu",
          },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "palvelunjarjestajan_toimintayksikko",
      row: 95,
      label: {
        fi: "Palvelunjärjestäjän toimintayksikkö",
        sv: "Tjänsteanordnarens verksamhetsenhet",
        en: "Palvelunjärjestäjän toimintayksikkö",
      },
      is: "code",
      card: "0..1",
      nationwide: true,
      conditional: true,
      codes: { oid: "1.2.246.537.6.202" },
    },
    {
      key: "palvelunjarjestajan_palveluyksikko",
      row: 96,
      label: { fi: "Palvelunjärjestäjän palveluyksikkö", sv: "Tjänsteanordnarens serviceenhet", en: "Palvelunjärjestäjän palveluyksikkö" },
      is: "group",
      card: "0..*",
      conditional: true,
      fields: [
        {
          key: "palveluyksikon_nimi",
          row: 97,
          label: { fi: "Palveluyksikön nimi", sv: "Serviceenhetens namn", en: "Palveluyksikön nimi" },
          is: "code",
          card: "1..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.202" },
        },
        {
          key: "asiakkuuden_alkamispvm",
          row: 98,
          label: {
            fi: "Palveluyksikön asiakkuuden alkamispvm",
            sv: "Inledningsdatum för serviceenhetens klientrelation",
            en: "Palveluyksikön asiakkuuden alkamispvm",
          },
          is: "date",
          card: "1..1",
          nationwide: true,
        },
        {
          key: "asiakkuuden_paattymispvm",
          row: 99,
          label: {
            fi: "Palveluyksikön asiakkuuden päättymispvm",
            sv: "Avslutningsdatum för serviceenhetens klientrelation",
            en: "Palveluyksikön asiakkuuden päättymispvm",
          },
          is: "date",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "yhteystiedot",
          row: 100,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 101,
              label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
              is: "group",
              card: "0..*",
              fields: [
                { key: "lahiosoite", row: 102, label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" }, is: "text", card: "0..1" },
                {
                  key: "postinumero",
                  row: 103,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 104,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 105,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 106,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Sähköpostiosoite" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "yhteyshenkilo",
          row: 107,
          label: { fi: "Yhteyshenkilö", sv: "Kontaktperson", en: "Yhteyshenkilö" },
          is: "group",
          card: "0..*",
          fields: [
            { key: "sukunimi", row: 108, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 109, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
            {
              key: "yhteystiedot",
              row: 110,
              label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
              is: "group",
              card: "0..1",
              hidden: true,
              fields: [
                {
                  key: "puhelinnumero",
                  row: 111,
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
    {
      key: "palveluista_vastaava_tyontekija",
      row: 112,
      label: {
        fi: "Palveluista vastaava työntekijä",
        sv: "Den arbetstagare som ansvarar för servicen",
        en: "Palveluista vastaava työntekijä",
      },
      is: "group",
      card: "0..*",
      fields: [
        {
          key: "sukunimi",
          row: 113,
          label: {
            fi: "Palveluista vastaavan työntekijän sukunimi",
            sv: "Efternamn på den yrkesutbildade person som ansvarar för servicen",
            en: "Palveluista vastaavan työntekijän sukunimi",
          },
          is: "name",
          card: "1..1",
        },
        {
          key: "etunimet",
          row: 114,
          label: {
            fi: "Palveluista vastaavan työntekijän etunimet",
            sv: "Förnamn på den yrkesutbildade person som ansvarar för servicen",
            en: "Palveluista vastaavan työntekijän etunimet",
          },
          is: "name",
          card: "1..1",
        },
        {
          key: "palveluyksikko",
          row: 115,
          label: {
            fi: "Palveluista vastaavan työntekijän palveluyksikkö",
            sv: "Serviceenhet för den yrkesutbildade person som ansvarar för servicen",
            en: "Palveluista vastaavan työntekijän palveluyksikkö",
          },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.202" },
        },
        {
          key: "yhteystiedot",
          row: 116,
          label: {
            fi: "Palveluista vastaavan työntekijän yhteystiedot",
            sv: "Kontaktuppgifter för den yrkesutbildade person som ansvarar för servicen",
            en: "Palveluista vastaavan työntekijän yhteystiedot",
          },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 117,
              label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
              is: "group",
              card: "0..*",
              fields: [
                { key: "lahiosoite", row: 118, label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" }, is: "text", card: "0..1" },
                {
                  key: "postinumero",
                  row: 119,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 120,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 121,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 122,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Sähköpostiosoite" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "rekisterointitunnus",
          row: 123,
          label: {
            fi: "Palveluista vastaavan työntekijän rekisteröintinumero",
            sv: "Registreringsnummer för den yrkesutbildade person som ansvarar för servicen",
            en: "Palveluista vastaavan työntekijän rekisteröintinumero",
          },
          is: "identifier",
          card: "0..1",
          nationwide: true,
        },
      ],
    },
    {
      key: "sosiaalihuollon_palvelutehtava",
      row: 124,
      label: { fi: "Sosiaalihuollon palvelutehtävä", sv: "Serviceuppgift inom socialvården", en: "Sosiaalihuollon palvelutehtävä" },
      is: "group",
      card: "0..*",
      conditional: true,
      fields: [
        {
          key: "palvelutehtava",
          row: 125,
          label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Palvelutehtävä" },
          is: "code",
          card: "1..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1221" },
        },
        {
          key: "palvelunjarjestajan_palveluyksikko",
          row: 126,
          label: {
            fi: "Palvelunjärjestäjän palveluyksikkö",
            sv: "Tjänsteanordnarens serviceenhet",
            en: "Palvelunjärjestäjän palveluyksikkö",
          },
          is: "group",
          card: "0..*",
          conditional: true,
          fields: [
            {
              key: "palveluyksikon_nimi",
              row: 127,
              label: { fi: "Palveluyksikön nimi", sv: "Serviceenhetens namn", en: "Palveluyksikön nimi" },
              is: "code",
              card: "1..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.202" },
            },
            {
              key: "asiakkuuden_alkamispvm",
              row: 128,
              label: {
                fi: "Palveluyksikön asiakkuuden alkamispvm",
                sv: "Inledningsdatum för serviceenhetens klientrelation",
                en: "Palveluyksikön asiakkuuden alkamispvm",
              },
              is: "date",
              card: "1..1",
              nationwide: true,
            },
            {
              key: "asiakkuuden_paattymispvm",
              row: 129,
              label: {
                fi: "Palveluyksikön asiakkuuden päättymispvm",
                sv: "Avslutningsdatum för serviceenhetens klientrelation",
                en: "Palveluyksikön asiakkuuden päättymispvm",
              },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "yhteystiedot",
              row: 130,
              label: { fi: "Palveluyksikön yhteystiedot", sv: "Serviceenhetens kontaktuppgifter", en: "Palveluyksikön yhteystiedot" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "osoite",
                  row: 131,
                  label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
                  is: "group",
                  card: "0..*",
                  fields: [
                    {
                      key: "lahiosoite",
                      row: 132,
                      label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postinumero",
                      row: 133,
                      label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                      is: "text",
                      card: "0..1",
                      nationwide: true,
                    },
                    {
                      key: "postitoimipaikka",
                      row: 134,
                      label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                      is: "name",
                      card: "0..1",
                    },
                  ],
                },
                {
                  key: "puhelinnumero",
                  row: 135,
                  label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "sahkopostiosoite",
                  row: 136,
                  label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Sähköpostiosoite" },
                  is: "text",
                  card: "0..1",
                },
              ],
            },
            {
              key: "yhteyshenkilo",
              row: 137,
              label: { fi: "Yhteyshenkilö", sv: "Kontaktperson", en: "Yhteyshenkilö" },
              is: "group",
              card: "0..*",
              fields: [
                { key: "sukunimi", row: 138, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
                { key: "etunimet", row: 139, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
                {
                  key: "yhteystiedot",
                  row: 140,
                  label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
                  is: "group",
                  card: "0..1",
                  hidden: true,
                  fields: [
                    {
                      key: "puhelinnumero",
                      row: 141,
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
        {
          key: "palveluntuottaja",
          row: 142,
          label: { fi: "Palveluntuottajan palveluyksikkö", sv: "Tjänsteproducentens serviceenhet", en: "Palveluntuottajan palveluyksikkö" },
          is: "group",
          card: "0..*",
          conditional: true,
          fields: [
            {
              key: "sosiaalipalvelu",
              row: 143,
              label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Sosiaalipalvelu" },
              is: "code",
              card: "0..*",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1222" },
            },
            {
              key: "palveluyksikon_nimi",
              row: 144,
              label: { fi: "Palveluyksikön nimi", sv: "Serviceenhetens namn", en: "Palveluyksikön nimi" },
              is: "code",
              card: "1..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.202" },
            },
            {
              key: "asiakkuuden_alkamispvm",
              row: 145,
              label: {
                fi: "Palveluyksikön asiakkuuden alkamispvm",
                sv: "Inledningsdatum för serviceenhetens klientrelation",
                en: "Palveluyksikön asiakkuuden alkamispvm",
              },
              is: "date",
              card: "1..1",
              nationwide: true,
            },
            {
              key: "asiakkuuden_paattymispvm",
              row: 146,
              label: {
                fi: "Palveluyksikön asiakkuuden päättymispvm",
                sv: "Avslutningsdatum för serviceenhetens klientrelation",
                en: "Palveluyksikön asiakkuuden päättymispvm",
              },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "yhteystiedot",
              row: 147,
              label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "osoite",
                  row: 148,
                  label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
                  is: "group",
                  card: "0..*",
                  fields: [
                    {
                      key: "lahiosoite",
                      row: 149,
                      label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postinumero",
                      row: 150,
                      label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                      is: "text",
                      card: "0..1",
                      nationwide: true,
                    },
                    {
                      key: "postitoimipaikka",
                      row: 151,
                      label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                      is: "name",
                      card: "0..1",
                    },
                  ],
                },
                {
                  key: "puhelinnumero",
                  row: 152,
                  label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "sahkopostiosoite",
                  row: 153,
                  label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Sähköpostiosoite" },
                  is: "text",
                  card: "0..1",
                },
              ],
            },
            {
              key: "yhteyshenkilo",
              row: 154,
              label: { fi: "Yhteyshenkilö", sv: "Kontaktperson", en: "Yhteyshenkilö" },
              is: "group",
              card: "0..*",
              fields: [
                { key: "sukunimi", row: 155, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
                { key: "etunimet", row: 156, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" }, is: "name", card: "1..1" },
                {
                  key: "yhteystiedot",
                  row: 157,
                  label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
                  is: "group",
                  card: "0..1",
                  hidden: true,
                  fields: [
                    {
                      key: "puhelinnumero",
                      row: 158,
                      label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
                      is: "text",
                      card: "0..1",
                    },
                  ],
                },
              ],
            },
            {
              key: "palveluntoteuttaja",
              row: 159,
              label: {
                fi: "Alihankkijana toimivan palveluntuottajan palveluyksikkö",
                sv: "Serviceenhet för en tjänsteproducent som fungerar som underleverantör",
                en: "Alihankkijana toimivan palveluntuottajan palveluyksikkö",
              },
              is: "group",
              card: "0..*",
              conditional: true,
              fields: [
                {
                  key: "sosiaalipalvelu",
                  row: 160,
                  label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Sosiaalipalvelu" },
                  is: "code",
                  card: "0..*",
                  nationwide: true,
                  codes: { oid: "1.2.246.537.6.1222" },
                },
                {
                  key: "palveluyksikon_nimi",
                  row: 161,
                  label: { fi: "Palveluyksikön nimi", sv: "Serviceenhetens namn", en: "Palveluyksikön nimi" },
                  is: "code",
                  card: "1..1",
                  nationwide: true,
                  codes: { oid: "1.2.246.537.6.202" },
                },
                {
                  key: "asiakkuuden_alkamispvm",
                  row: 162,
                  label: {
                    fi: "Palveluyksikön asiakkuuden alkamispvm",
                    sv: "Inledningsdatum för serviceenhetens klientrelation",
                    en: "Palveluyksikön asiakkuuden alkamispvm",
                  },
                  is: "date",
                  card: "1..1",
                  nationwide: true,
                },
                {
                  key: "asiakkuuden_paattymispvm",
                  row: 163,
                  label: {
                    fi: "Palveluyksikön asiakkuuden päättymispvm",
                    sv: "Avslutningsdatum för serviceenhetens klientrelation",
                    en: "Palveluyksikön asiakkuuden päättymispvm",
                  },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
                {
                  key: "yhteystiedot",
                  row: 164,
                  label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
                  is: "group",
                  card: "0..1",
                  fields: [
                    {
                      key: "osoite",
                      row: 165,
                      label: { fi: "Osoite", sv: "Adress", en: "Osoite" },
                      is: "group",
                      card: "0..*",
                      fields: [
                        {
                          key: "lahiosoite",
                          row: 166,
                          label: { fi: "Lähiosoite", sv: "Näradress", en: "Lähiosoite" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postinumero",
                          row: 167,
                          label: { fi: "Postinumero", sv: "Postnummer", en: "Postinumero" },
                          is: "text",
                          card: "0..1",
                          nationwide: true,
                        },
                        {
                          key: "postitoimipaikka",
                          row: 168,
                          label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Postitoimipaikka" },
                          is: "name",
                          card: "0..1",
                        },
                      ],
                    },
                    {
                      key: "puhelinnumero",
                      row: 169,
                      label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Puhelinnumero" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "sahkopostiosoite",
                      row: 170,
                      label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Sähköpostiosoite" },
                      is: "text",
                      card: "0..1",
                    },
                  ],
                },
                {
                  key: "yhteyshenkilo",
                  row: 171,
                  label: { fi: "Yhteyshenkilö", sv: "Kontaktperson", en: "Yhteyshenkilö" },
                  is: "group",
                  card: "0..*",
                  fields: [
                    { key: "sukunimi", row: 172, label: { fi: "Sukunimi", sv: "Efternamn", en: "Sukunimi" }, is: "name", card: "1..1" },
                    {
                      key: "etunimet",
                      row: 173,
                      label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Etunimet" },
                      is: "name",
                      card: "1..1",
                    },
                    {
                      key: "yhteystiedot",
                      row: 174,
                      label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Yhteystiedot" },
                      is: "group",
                      card: "0..1",
                      fields: [
                        {
                          key: "puhelinnumero",
                          row: 175,
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
      ],
    },
    {
      key: "lastensuojelun_asiakkuus",
      row: 176,
      label: { fi: "Lastensuojelun asiakkuus", sv: "Klientrelation inom barnskyddet", en: "Lastensuojelun asiakkuus" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "lastensuojelun_asiakkuuden_alkamispvm",
          row: 177,
          label: {
            fi: "Lastensuojelun asiakkuuden alkamispvm",
            sv: "Inledningsdatum för klientrelationen inom barnskyddet",
            en: "Lastensuojelun asiakkuuden alkamispvm",
          },
          is: "date",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "lastensuojelun_asiakkuuden_paattymispvm",
          row: 178,
          label: {
            fi: "Lastensuojelun asiakkuuden päättymispvm",
            sv: "Avslutningsdatum för klientrelationen inom barnskyddet",
            en: "Lastensuojelun asiakkuuden päättymispvm",
          },
          is: "date",
          card: "0..1",
          nationwide: true,
        },
      ],
    },
  ],
  conditions: [],
};
