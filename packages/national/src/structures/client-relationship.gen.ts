// Made by koonti-national import from a Sosmeta schema. Names, keys, cardinalities, representations and code lists; no guidance texts.

import type { CodeEntry } from "@koonti/core";
import { clientRelationshipConditions } from "../conditions/client-relationship.ts";
import type { Structure } from "../structure/structure.ts";
import type { Code, Identifier, PartialDate } from "../structure/values.ts";

/** The content of a document of clientRelationship. The numbers are rows of the structure. */
export interface ClientRelationshipDocument {
  /** 1 Identifier of the client relationship (Asiakkuuden yksilöintitunnus) */
  readonly asiakkuuden_yksilointitunnus?: Identifier;
  /** 2 Risk information (Riskitieto) */
  readonly riskitieto?: readonly {
    /** 3 Description of the risk (Riskin kuvaus) */
    readonly riskin_kuvaus?: string;
    /** 4 Start date of the risk information (Riskitiedon alkamispäivä) */
    readonly riskitiedon_alkamispaiva?: PartialDate;
    /** 5 Valid for a fixed term (Voimassa määräajan) */
    readonly voimassa_maaraajan?: boolean;
    /** 6 End date of fixed-term risk information (Määräaikaisen riskitiedon päättymispäivä) */
    readonly maaraaikaisen_riskitiedon_paattymispaiva?: PartialDate;
  }[];
  /** 7 Service of documents (Asiakirjojen tiedoksianto) */
  readonly asiakirjojen_tiedoksianto?: string;
  /** 8 Client (Asiakas) */
  readonly asiakas: {
    /** 9 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 10 Given names (Etunimet) */
    readonly etunimet: string;
    /** 11 Name of the person (Henkilönnimi) */
    readonly henkilonnimi?: readonly {
      /** 12 Name (Nimi) */
      readonly nimi: string;
      /** 13 Type of name (Nimilaji) */
      readonly nimilaji?: Code;
    }[];
    /** 14 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus?: Identifier;
    /** 15 Temporary identifier (Tilapäinen yksilöintitunnus) */
    readonly tilapainen_yksilointitunnus?: Identifier;
    /** 16 Date of birth (Syntymäaika) */
    readonly syntymaaika?: PartialDate;
    /** 17 Sex (Sukupuoli) */
    readonly sukupuoli?: Code;
    /** 18 Citizenship (Kansalaisuus) */
    readonly kansalaisuus?: readonly Code[];
    /** 19 Occupation (Ammatti) */
    readonly ammatti?: string;
    /** 20 Mother tongue (Äidinkieli) */
    readonly aidinkieli?: readonly Code[];
    /** 21 Language of service (Asiointikieli) */
    readonly asiointikieli?: Code;
    /** 22 Interpretation (Tulkkaustiedot) */
    readonly tulkkaustiedot?: {
      /** 23 Need for interpretation (Tulkkauksen tarve) */
      readonly tulkkauksen_tarve?: boolean;
      /** 24 Language of interpretation (Tulkkauskieli) */
      readonly tulkkauskieli?: readonly Code[];
      /** 25 Method of interpretation (Tulkkausmenetelmä) */
      readonly tulkkausmenetelma?: string;
    };
    /** 26 Special group (Erityisryhmä) */
    readonly erityisryhma?: Code;
    /** 27 Home municipality (Kotikunta) */
    readonly kotikunta?: {
      /** 28 Municipality (Kunta) */
      readonly kunta?: Code;
      /** 29 Moving to the municipality (Kuntaan muutto) */
      readonly kuntaan_muutto?: PartialDate;
    };
    /** 30 Temporary municipality of residence (Tilapäinen asuinkunta) */
    readonly tilapainen_asuinkunta?: readonly {
      /** 31 Municipality (Kunta) */
      readonly kunta?: Code;
      /** 32 Moving to the municipality (Kuntaan muutto) */
      readonly kuntaan_muutto?: PartialDate;
      /** 33 Moving out of the municipality (Kunnasta muutto) */
      readonly kunnasta_muutto?: PartialDate;
    }[];
    /** 34 Non-disclosure order (Turvakielto) */
    readonly turvakielto: boolean;
    /** 35 End date of the non-disclosure order (Turvakiellon päättymispäivä) */
    readonly turvakiellon_paattymispaiva?: PartialDate;
    /** 36 Secret contact details (Salaiset yhteystiedot) */
    readonly salaiset_yhteystiedot?: boolean;
    /** 37 Contact details (Yhteystiedot) */
    readonly yhteystiedot?: {
      /** 38 Address (Osoite) */
      readonly osoite?: readonly {
        /** 39 Street address (Lähiosoite) */
        readonly lahiosoite?: string;
        /** 40 Postal code (Postinumero) */
        readonly postinumero?: string;
        /** 41 Post office (Postitoimipaikka) */
        readonly postitoimipaikka?: string;
      }[];
      /** 42 Temporary address (Tilapäinen osoite) */
      readonly tilapainen_osoite?: {
        /** 43 Street address (Lähiosoite) */
        readonly lahiosoite?: string;
        /** 44 Postal code (Postinumero) */
        readonly postinumero?: string;
        /** 45 Post office (Postitoimipaikka) */
        readonly postitoimipaikka?: string;
        /** 46 Validity (Voimassaolo) */
        readonly voimassaolo?: {
          /** 47 Start date (Alkamispäivä) */
          readonly alkamispaiva?: PartialDate;
          /** 48 End date (Päättymispäivä) */
          readonly paattymispaiva?: PartialDate;
        };
      };
      /** 49 Contact address (Yhteysosoite) */
      readonly yhteysosoite?: {
        /** 50 Street address (Lähiosoite) */
        readonly lahiosoite?: string;
        /** 51 Postal code (Postinumero) */
        readonly postinumero?: string;
        /** 52 Post office (Postitoimipaikka) */
        readonly postitoimipaikka?: string;
      };
      /** 53 Telephone number (Puhelinnumero) */
      readonly puhelinnumero?: string;
      /** 54 E-mail address (Sähköpostiosoite) */
      readonly sahkopostiosoite?: string;
    };
    /** 55 Homelessness (Asunnottomuus) */
    readonly asunnottomuus?: Code;
    /** 56 Client is entitled to special support (Asiakkaalla on oikeus erityiseen tukeen) */
    readonly asiakkaalla_on_oikeus_erityiseen_tukeen?: boolean;
    /** 57 Marital status (Siviilisääty) */
    readonly siviilisaaty?: Code;
    /** 58 Lives in cohabitation (Elää avoliitossa) */
    readonly elaa_avoliitossa?: boolean;
  };
  /** 59 Persons connected with the client (Asiakkaaseen liittyvät henkilöt) */
  readonly asiakkaaseen_liittyvat_henkilot?: readonly {
    /** 60 Family name (Sukunimi) */
    readonly sukunimi: string;
    /** 61 Given names (Etunimet) */
    readonly etunimet: string;
    /** 62 Personal identity code (Henkilötunnus) */
    readonly henkilotunnus?: Identifier;
    /** 63 Job title (Tehtävänimike) */
    readonly tehtavanimike?: string;
    /** 64 Organisation (Organisaatio) */
    readonly organisaatio?: string;
    /** 65 Non-disclosure order (Turvakielto) */
    readonly turvakielto?: boolean;
    /** 66 Secret contact details (Salaiset yhteystiedot) */
    readonly salaiset_yhteystiedot?: boolean;
    /** 67 Contact details (Yhteystiedot) */
    readonly yhteystiedot?: {
      /** 68 Address (Osoite) */
      readonly osoite?: readonly {
        /** 69 Street address (Lähiosoite) */
        readonly lahiosoite?: string;
        /** 70 Postal code (Postinumero) */
        readonly postinumero?: string;
        /** 71 Post office (Postitoimipaikka) */
        readonly postitoimipaikka?: string;
      }[];
      /** 72 Telephone number (Puhelinnumero) */
      readonly puhelinnumero?: string;
      /** 73 E-mail address (Sähköpostiosoite) */
      readonly sahkopostiosoite?: string;
    };
    /** 74 Role (Rooli) */
    readonly rooli?: readonly Code[];
    /** 75 Specification of the class “Other” or closer description of the role (Lisätieto luokkaan "Muu" tai roolin tarkempi kuvaus) */
    readonly roolin_kuvaus?: string;
    /** 76 Contact person (Yhteyshenkilö) */
    readonly yhteyshenkilo?: boolean;
    /** 77 Scope of authority (Toimivalta) */
    readonly toimivalta?: string;
    /** 78 Guardianship (Edunvalvonta) */
    readonly edunvalvonta?: {
      /** 79 Validity of the guardianship (Edunvalvonnan voimassaolo) */
      readonly edunvalvonnan_voimassaolo?: {
        /** 80 Start date (Alkamispäivä) */
        readonly alkamispaiva?: PartialDate;
        /** 81 End date (Päättymispäivä) */
        readonly paattymispaiva?: PartialDate;
      };
      /** 82 Description (Kuvaus) */
      readonly kuvaus?: string;
    };
    /** 83 Continuing power of attorney (Edunvalvontavaltuutus) */
    readonly edunvalvontavaltuutus?: {
      /** 84 Date of confirmation of the power of attorney (Valtuutuksen vahvistamispäivä) */
      readonly valtuutuksen_vahvistamispaiva?: PartialDate;
      /** 85 Description (Kuvaus) */
      readonly kuvaus?: string;
    };
    /** 86 Custody (Huoltajuus) */
    readonly huoltajuus?: {
      /** 87 Form of custody (Huoltajuussuhteen muoto) */
      readonly huoltajuussuhteen_muoto?: Code;
      /** 88 Description (Kuvaus) */
      readonly kuvaus?: string;
    };
    /** 89 Parent's right to information (Vanhemman tiedonsaantioikeus) */
    readonly vanhemman_tiedonsaantioikeus?: string;
  }[];
  /** 90 Client relationship in social care (Sosiaalihuollon asiakkuus) */
  readonly sosiaalihuollon_asiakkuus?: {
    /** 91 Old client relationship (Vanha asiakkuus) */
    readonly vanha_asiakkuus?: boolean;
    /** 92 Start date of the client relationship (Asiakkuuden alkamispvm) */
    readonly asiakkuuden_alkamispvm: PartialDate;
    /** 93 End date of the client relationship (Asiakkuuden päättymispvm) */
    readonly asiakkuuden_paattymispvm?: PartialDate;
    /** 94 Grounds for ending the client relationship (Asiakkuuden päättymisen perustelu) */
    readonly asiakkuuden_paattymisen_perustelu?: string;
  };
  /** 95 Operating unit of the service organiser (Palvelunjärjestäjän toimintayksikkö) */
  readonly palvelunjarjestajan_toimintayksikko?: Code;
  /** 96 Service unit of the service organiser (Palvelunjärjestäjän palveluyksikkö) */
  readonly palvelunjarjestajan_palveluyksikko?: readonly {
    /** 97 Name of the service unit (Palveluyksikön nimi) */
    readonly palveluyksikon_nimi: Code;
    /** 98 Start date of the client relationship at the service unit (Palveluyksikön asiakkuuden alkamispvm) */
    readonly asiakkuuden_alkamispvm: PartialDate;
    /** 99 End date of the client relationship at the service unit (Palveluyksikön asiakkuuden päättymispvm) */
    readonly asiakkuuden_paattymispvm?: PartialDate;
    /** 100 Contact details (Yhteystiedot) */
    readonly yhteystiedot?: {
      /** 101 Address (Osoite) */
      readonly osoite?: readonly {
        /** 102 Street address (Lähiosoite) */
        readonly lahiosoite?: string;
        /** 103 Postal code (Postinumero) */
        readonly postinumero?: string;
        /** 104 Post office (Postitoimipaikka) */
        readonly postitoimipaikka?: string;
      }[];
      /** 105 Telephone number (Puhelinnumero) */
      readonly puhelinnumero?: string;
      /** 106 E-mail address (Sähköpostiosoite) */
      readonly sahkopostiosoite?: string;
    };
    /** 107 Contact person (Yhteyshenkilö) */
    readonly yhteyshenkilo?: readonly {
      /** 108 Family name (Sukunimi) */
      readonly sukunimi: string;
      /** 109 Given names (Etunimet) */
      readonly etunimet: string;
      /** 110 Contact details (Yhteystiedot) */
      readonly yhteystiedot?: {
        /** 111 Telephone number (Puhelinnumero) */
        readonly puhelinnumero?: string;
      };
    }[];
  }[];
  /** 112 Worker responsible for the services (Palveluista vastaava työntekijä) */
  readonly palveluista_vastaava_tyontekija?: readonly {
    /** 113 Family name of the worker responsible for the services (Palveluista vastaavan työntekijän sukunimi) */
    readonly sukunimi: string;
    /** 114 Given names of the worker responsible for the services (Palveluista vastaavan työntekijän etunimet) */
    readonly etunimet: string;
    /** 115 Service unit of the worker responsible for the services (Palveluista vastaavan työntekijän palveluyksikkö) */
    readonly palveluyksikko?: Code;
    /** 116 Contact details of the worker responsible for the services (Palveluista vastaavan työntekijän yhteystiedot) */
    readonly yhteystiedot?: {
      /** 117 Address (Osoite) */
      readonly osoite?: readonly {
        /** 118 Street address (Lähiosoite) */
        readonly lahiosoite?: string;
        /** 119 Postal code (Postinumero) */
        readonly postinumero?: string;
        /** 120 Post office (Postitoimipaikka) */
        readonly postitoimipaikka?: string;
      }[];
      /** 121 Telephone number (Puhelinnumero) */
      readonly puhelinnumero?: string;
      /** 122 E-mail address (Sähköpostiosoite) */
      readonly sahkopostiosoite?: string;
    };
    /** 123 Registration number of the worker responsible for the services (Palveluista vastaavan työntekijän rekisteröintinumero) */
    readonly rekisterointitunnus?: Identifier;
  }[];
  /** 124 Service task of social care (Sosiaalihuollon palvelutehtävä) */
  readonly sosiaalihuollon_palvelutehtava?: readonly {
    /** 125 Service task (Palvelutehtävä) */
    readonly palvelutehtava: Code;
    /** 126 Service unit of the service organiser (Palvelunjärjestäjän palveluyksikkö) */
    readonly palvelunjarjestajan_palveluyksikko?: readonly {
      /** 127 Name of the service unit (Palveluyksikön nimi) */
      readonly palveluyksikon_nimi: Code;
      /** 128 Start date of the client relationship at the service unit (Palveluyksikön asiakkuuden alkamispvm) */
      readonly asiakkuuden_alkamispvm: PartialDate;
      /** 129 End date of the client relationship at the service unit (Palveluyksikön asiakkuuden päättymispvm) */
      readonly asiakkuuden_paattymispvm?: PartialDate;
      /** 130 Contact details of the service unit (Palveluyksikön yhteystiedot) */
      readonly yhteystiedot?: {
        /** 131 Address (Osoite) */
        readonly osoite?: readonly {
          /** 132 Street address (Lähiosoite) */
          readonly lahiosoite?: string;
          /** 133 Postal code (Postinumero) */
          readonly postinumero?: string;
          /** 134 Post office (Postitoimipaikka) */
          readonly postitoimipaikka?: string;
        }[];
        /** 135 Telephone number (Puhelinnumero) */
        readonly puhelinnumero?: string;
        /** 136 E-mail address (Sähköpostiosoite) */
        readonly sahkopostiosoite?: string;
      };
      /** 137 Contact person (Yhteyshenkilö) */
      readonly yhteyshenkilo?: readonly {
        /** 138 Family name (Sukunimi) */
        readonly sukunimi: string;
        /** 139 Given names (Etunimet) */
        readonly etunimet: string;
        /** 140 Contact details (Yhteystiedot) */
        readonly yhteystiedot?: {
          /** 141 Telephone number (Puhelinnumero) */
          readonly puhelinnumero?: string;
        };
      }[];
    }[];
    /** 142 Service unit of the service producer (Palveluntuottajan palveluyksikkö) */
    readonly palveluntuottaja?: readonly {
      /** 143 Social service (Sosiaalipalvelu) */
      readonly sosiaalipalvelu?: readonly Code[];
      /** 144 Name of the service unit (Palveluyksikön nimi) */
      readonly palveluyksikon_nimi: Code;
      /** 145 Start date of the client relationship at the service unit (Palveluyksikön asiakkuuden alkamispvm) */
      readonly asiakkuuden_alkamispvm: PartialDate;
      /** 146 End date of the client relationship at the service unit (Palveluyksikön asiakkuuden päättymispvm) */
      readonly asiakkuuden_paattymispvm?: PartialDate;
      /** 147 Contact details (Yhteystiedot) */
      readonly yhteystiedot?: {
        /** 148 Address (Osoite) */
        readonly osoite?: readonly {
          /** 149 Street address (Lähiosoite) */
          readonly lahiosoite?: string;
          /** 150 Postal code (Postinumero) */
          readonly postinumero?: string;
          /** 151 Post office (Postitoimipaikka) */
          readonly postitoimipaikka?: string;
        }[];
        /** 152 Telephone number (Puhelinnumero) */
        readonly puhelinnumero?: string;
        /** 153 E-mail address (Sähköpostiosoite) */
        readonly sahkopostiosoite?: string;
      };
      /** 154 Contact person (Yhteyshenkilö) */
      readonly yhteyshenkilo?: readonly {
        /** 155 Family name (Sukunimi) */
        readonly sukunimi: string;
        /** 156 Given names (Etunimet) */
        readonly etunimet: string;
        /** 157 Contact details (Yhteystiedot) */
        readonly yhteystiedot?: {
          /** 158 Telephone number (Puhelinnumero) */
          readonly puhelinnumero?: string;
        };
      }[];
      /** 159 Service unit of the service producer acting as subcontractor (Alihankkijana toimivan palveluntuottajan palveluyksikkö) */
      readonly palveluntoteuttaja?: readonly {
        /** 160 Social service (Sosiaalipalvelu) */
        readonly sosiaalipalvelu?: readonly Code[];
        /** 161 Name of the service unit (Palveluyksikön nimi) */
        readonly palveluyksikon_nimi: Code;
        /** 162 Start date of the client relationship at the service unit (Palveluyksikön asiakkuuden alkamispvm) */
        readonly asiakkuuden_alkamispvm: PartialDate;
        /** 163 End date of the client relationship at the service unit (Palveluyksikön asiakkuuden päättymispvm) */
        readonly asiakkuuden_paattymispvm?: PartialDate;
        /** 164 Contact details (Yhteystiedot) */
        readonly yhteystiedot?: {
          /** 165 Address (Osoite) */
          readonly osoite?: readonly {
            /** 166 Street address (Lähiosoite) */
            readonly lahiosoite?: string;
            /** 167 Postal code (Postinumero) */
            readonly postinumero?: string;
            /** 168 Post office (Postitoimipaikka) */
            readonly postitoimipaikka?: string;
          }[];
          /** 169 Telephone number (Puhelinnumero) */
          readonly puhelinnumero?: string;
          /** 170 E-mail address (Sähköpostiosoite) */
          readonly sahkopostiosoite?: string;
        };
        /** 171 Contact person (Yhteyshenkilö) */
        readonly yhteyshenkilo?: readonly {
          /** 172 Family name (Sukunimi) */
          readonly sukunimi: string;
          /** 173 Given names (Etunimet) */
          readonly etunimet: string;
          /** 174 Contact details (Yhteystiedot) */
          readonly yhteystiedot?: {
            /** 175 Telephone number (Puhelinnumero) */
            readonly puhelinnumero?: string;
          };
        }[];
      }[];
    }[];
  }[];
  /** 176 Child welfare client relationship (Lastensuojelun asiakkuus) */
  readonly lastensuojelun_asiakkuus?: {
    /** 177 Start date of the child welfare client relationship (Lastensuojelun asiakkuuden alkamispvm) */
    readonly lastensuojelun_asiakkuuden_alkamispvm?: PartialDate;
    /** 178 End date of the child welfare client relationship (Lastensuojelun asiakkuuden päättymispvm) */
    readonly lastensuojelun_asiakkuuden_paattymispvm?: PartialDate;
  };
}

const asiointikieliCodes: readonly CodeEntry[] = [
  { code: "FI", label: { fi: "Suomi", sv: "Suomi", en: "Finnish" } },
  { code: "SV", label: { fi: "Ruotsi", sv: "Ruotsi", en: "Swedish" } },
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
      label: {
        fi: "Asiakkuuden yksilöintitunnus",
        sv: "Klientrelationens identifikationskod",
        en: "Identifier of the client relationship",
      },
      is: "identifier",
      card: "0..1",
      conditional: true,
    },
    {
      key: "riskitieto",
      row: 2,
      label: { fi: "Riskitieto", sv: "Riskinformation", en: "Risk information" },
      is: "group",
      card: "0..*",
      fields: [
        {
          key: "riskin_kuvaus",
          row: 3,
          label: { fi: "Riskin kuvaus", sv: "Beskrivning av risken", en: "Description of the risk" },
          is: "text",
          card: "0..1",
        },
        {
          key: "riskitiedon_alkamispaiva",
          row: 4,
          label: {
            fi: "Riskitiedon alkamispäivä",
            sv: "Datum för inledning av riskinformationen",
            en: "Start date of the risk information",
          },
          is: "date",
          card: "0..1",
        },
        {
          key: "voimassa_maaraajan",
          row: 5,
          label: { fi: "Voimassa määräajan", sv: "Gäller för en bestämd tid", en: "Valid for a fixed term" },
          is: "boolean",
          card: "0..1",
        },
        {
          key: "maaraaikaisen_riskitiedon_paattymispaiva",
          row: 6,
          label: {
            fi: "Määräaikaisen riskitiedon päättymispäivä",
            sv: "Datum för avslutning av den tidsbestämda riskinformationen",
            en: "End date of fixed-term risk information",
          },
          is: "date",
          card: "0..1",
        },
      ],
    },
    {
      key: "asiakirjojen_tiedoksianto",
      row: 7,
      label: { fi: "Asiakirjojen tiedoksianto", sv: "Delgivning av handlingar", en: "Service of documents" },
      is: "text",
      card: "0..1",
    },
    {
      key: "asiakas",
      row: 8,
      label: { fi: "Asiakas", sv: "Klient", en: "Client" },
      is: "group",
      card: "1..1",
      fields: [
        { key: "sukunimi", row: 9, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 10, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "henkilonnimi",
          row: 11,
          label: { fi: "Henkilönnimi", sv: "Personbenämning", en: "Name of the person" },
          is: "group",
          card: "0..*",
          fields: [
            { key: "nimi", row: 12, label: { fi: "Nimi", sv: "Namn", en: "Name" }, is: "text", card: "1..1" },
            {
              key: "nimilaji",
              row: 13,
              label: { fi: "Nimilaji", sv: "Namnslag", en: "Type of name" },
              is: "code",
              card: "0..1",
              codes: { oid: "1.2.246.537.6.1207" },
            },
          ],
        },
        {
          key: "henkilotunnus",
          row: 14,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Personal identity code" },
          is: "identifier",
          card: "0..1",
          conditional: true,
          system: "urn:oid:1.2.246.21",
        },
        {
          key: "tilapainen_yksilointitunnus",
          row: 15,
          label: { fi: "Tilapäinen yksilöintitunnus", sv: "Temporär identifikationskod", en: "Temporary identifier" },
          is: "identifier",
          card: "0..1",
          conditional: true,
        },
        {
          key: "syntymaaika",
          row: 16,
          label: { fi: "Syntymäaika", sv: "Födelsetid", en: "Date of birth" },
          is: "date",
          card: "0..1",
          nationwide: true,
          conditional: true,
        },
        {
          key: "sukupuoli",
          row: 17,
          label: { fi: "Sukupuoli", sv: "Kön", en: "Sex" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.5.1" },
        },
        {
          key: "kansalaisuus",
          row: 18,
          label: { fi: "Kansalaisuus", sv: "Medborgarskap", en: "Citizenship" },
          is: "code",
          card: "0..*",
          codes: { oid: "1.2.246.537.6.97" },
        },
        { key: "ammatti", row: 19, label: { fi: "Ammatti", sv: "Yrke", en: "Occupation" }, is: "text", card: "0..1" },
        {
          key: "aidinkieli",
          row: 20,
          label: { fi: "Äidinkieli", sv: "Modersmål", en: "Mother tongue" },
          is: "code",
          card: "0..*",
          nationwide: true,
          codes: { oid: "1.2.246.537.5.40175" },
        },
        {
          key: "asiointikieli",
          row: 21,
          label: { fi: "Asiointikieli", sv: "Kontaktspråk", en: "Language of service" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.5.40175", only: asiointikieliCodes },
        },
        {
          key: "tulkkaustiedot",
          row: 22,
          label: { fi: "Tulkkaustiedot", sv: "Tolkningsinformation", en: "Interpretation" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "tulkkauksen_tarve",
              row: 23,
              label: { fi: "Tulkkauksen tarve", sv: "Behov av tolkning", en: "Need for interpretation" },
              is: "boolean",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "tulkkauskieli",
              row: 24,
              label: { fi: "Tulkkauskieli", sv: "Tolkningsspråk", en: "Language of interpretation" },
              is: "code",
              card: "0..*",
              nationwide: true,
              codes: { oid: "1.2.246.537.5.40175" },
            },
            {
              key: "tulkkausmenetelma",
              row: 25,
              label: { fi: "Tulkkausmenetelmä", sv: "Tolkningsmetod", en: "Method of interpretation" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "erityisryhma",
          row: 26,
          label: { fi: "Erityisryhmä", sv: "Specialgrupp", en: "Special group" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1229" },
        },
        {
          key: "kotikunta",
          row: 27,
          label: { fi: "Kotikunta", sv: "Hemkommun", en: "Home municipality" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "kunta",
              row: 28,
              label: { fi: "Kunta", sv: "Kommun", en: "Municipality" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.21" },
            },
            {
              key: "kuntaan_muutto",
              row: 29,
              label: { fi: "Kuntaan muutto", sv: "Flyttning till kommunen", en: "Moving to the municipality" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
          ],
        },
        {
          key: "tilapainen_asuinkunta",
          row: 30,
          label: { fi: "Tilapäinen asuinkunta", sv: "Tillfällig hemkommun", en: "Temporary municipality of residence" },
          is: "group",
          card: "0..*",
          fields: [
            {
              key: "kunta",
              row: 31,
              label: { fi: "Kunta", sv: "Kommun", en: "Municipality" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.21" },
            },
            {
              key: "kuntaan_muutto",
              row: 32,
              label: { fi: "Kuntaan muutto", sv: "Flyttning till kommunen", en: "Moving to the municipality" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "kunnasta_muutto",
              row: 33,
              label: { fi: "Kunnasta muutto", sv: "Flyttning från kommunen", en: "Moving out of the municipality" },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
          ],
        },
        {
          key: "turvakielto",
          row: 34,
          label: { fi: "Turvakielto", sv: "Spärrmarkering", en: "Non-disclosure order" },
          is: "boolean",
          card: "1..1",
        },
        {
          key: "turvakiellon_paattymispaiva",
          row: 35,
          label: {
            fi: "Turvakiellon päättymispäivä",
            sv: "Spärrmarkeringens avslutningsdatum",
            en: "End date of the non-disclosure order",
          },
          is: "date",
          card: "0..1",
        },
        {
          key: "salaiset_yhteystiedot",
          row: 36,
          label: { fi: "Salaiset yhteystiedot", sv: "Hemliga kontaktuppgifter", en: "Secret contact details" },
          is: "boolean",
          card: "0..1",
        },
        {
          key: "yhteystiedot",
          row: 37,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 38,
              label: { fi: "Osoite", sv: "Adress", en: "Address" },
              is: "group",
              card: "0..*",
              fields: [
                {
                  key: "lahiosoite",
                  row: 39,
                  label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postinumero",
                  row: 40,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 41,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "tilapainen_osoite",
              row: 42,
              label: { fi: "Tilapäinen osoite", sv: "Tillfällig adress", en: "Temporary address" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "lahiosoite",
                  row: 43,
                  label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postinumero",
                  row: 44,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 45,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                  is: "name",
                  card: "0..1",
                },
                {
                  key: "voimassaolo",
                  row: 46,
                  label: { fi: "Voimassaolo", sv: "Giltighet", en: "Validity" },
                  is: "group",
                  card: "0..1",
                  fields: [
                    {
                      key: "alkamispaiva",
                      row: 47,
                      label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Start date" },
                      is: "date",
                      card: "0..1",
                    },
                    {
                      key: "paattymispaiva",
                      row: 48,
                      label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "End date" },
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
              label: { fi: "Yhteysosoite", sv: "Kontaktadress", en: "Contact address" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "lahiosoite",
                  row: 50,
                  label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postinumero",
                  row: 51,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 52,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 53,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 54,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "asunnottomuus",
          row: 55,
          label: { fi: "Asunnottomuus", sv: "Bostadslöshet", en: "Homelessness" },
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
            en: "Client is entitled to special support",
          },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "siviilisaaty",
          row: 57,
          label: { fi: "Siviilisääty", sv: "Civilstånd", en: "Marital status" },
          is: "code",
          card: "0..1",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.75" },
        },
        {
          key: "elaa_avoliitossa",
          row: 58,
          label: { fi: "Elää avoliitossa", sv: "Lever i samboförhållande", en: "Lives in cohabitation" },
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
      label: { fi: "Asiakkaaseen liittyvät henkilöt", sv: "Personer relaterade till klienten", en: "Persons connected with the client" },
      is: "group",
      card: "0..*",
      fields: [
        { key: "sukunimi", row: 60, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
        { key: "etunimet", row: 61, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
        {
          key: "henkilotunnus",
          row: 62,
          label: { fi: "Henkilötunnus", sv: "Personbeteckning", en: "Personal identity code" },
          is: "identifier",
          card: "0..1",
          system: "urn:oid:1.2.246.21",
        },
        {
          key: "tehtavanimike",
          row: 63,
          label: { fi: "Tehtävänimike", sv: "Uppgiftsbeteckning", en: "Job title" },
          is: "text",
          card: "0..1",
        },
        { key: "organisaatio", row: 64, label: { fi: "Organisaatio", sv: "Organisation", en: "Organisation" }, is: "name", card: "0..1" },
        {
          key: "turvakielto",
          row: 65,
          label: { fi: "Turvakielto", sv: "Spärrmarkering", en: "Non-disclosure order" },
          is: "boolean",
          card: "0..1",
        },
        {
          key: "salaiset_yhteystiedot",
          row: 66,
          label: { fi: "Salaiset yhteystiedot", sv: "Hemliga kontaktuppgifter", en: "Secret contact details" },
          is: "boolean",
          card: "0..1",
        },
        {
          key: "yhteystiedot",
          row: 67,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 68,
              label: { fi: "Osoite", sv: "Adress", en: "Address" },
              is: "group",
              card: "0..*",
              fields: [
                {
                  key: "lahiosoite",
                  row: 69,
                  label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postinumero",
                  row: 70,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 71,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 72,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 73,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "rooli",
          row: 74,
          label: { fi: "Rooli", sv: "Roll", en: "Role" },
          is: "code",
          card: "0..*",
          nationwide: true,
          codes: { oid: "1.2.246.537.6.1284" },
        },
        {
          key: "roolin_kuvaus",
          row: 75,
          label: {
            fi: 'Lisätieto luokkaan "Muu" tai roolin tarkempi kuvaus',
            sv: "Ytterligare information i klassen ”Annan” eller noggrannare beskrivning av rollen",
            en: "Specification of the class “Other” or closer description of the role",
          },
          is: "text",
          card: "0..1",
        },
        {
          key: "yhteyshenkilo",
          row: 76,
          label: { fi: "Yhteyshenkilö", sv: "Kontaktperson", en: "Contact person" },
          is: "boolean",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "toimivalta",
          row: 77,
          label: { fi: "Toimivalta", sv: "Befogenhet", en: "Scope of authority" },
          is: "text",
          card: "0..1",
          conditional: true,
        },
        {
          key: "edunvalvonta",
          row: 78,
          label: { fi: "Edunvalvonta", sv: "Intressebevakning", en: "Guardianship" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "edunvalvonnan_voimassaolo",
              row: 79,
              label: { fi: "Edunvalvonnan voimassaolo", sv: "Giltighetstid för intressebevakningen", en: "Validity of the guardianship" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "alkamispaiva",
                  row: 80,
                  label: { fi: "Alkamispäivä", sv: "Inledningsdatum", en: "Start date" },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
                {
                  key: "paattymispaiva",
                  row: 81,
                  label: { fi: "Päättymispäivä", sv: "Avslutningsdatum", en: "End date" },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
              ],
            },
            { key: "kuvaus", row: 82, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
          ],
        },
        {
          key: "edunvalvontavaltuutus",
          row: 83,
          label: { fi: "Edunvalvontavaltuutus", sv: "Intressebevakningsfullmakt", en: "Continuing power of attorney" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "valtuutuksen_vahvistamispaiva",
              row: 84,
              label: {
                fi: "Valtuutuksen vahvistamispäivä",
                sv: "Datum för fastställande av fullmakt",
                en: "Date of confirmation of the power of attorney",
              },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            { key: "kuvaus", row: 85, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
          ],
        },
        {
          key: "huoltajuus",
          row: 86,
          label: { fi: "Huoltajuus", sv: "Vårdnad", en: "Custody" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "huoltajuussuhteen_muoto",
              row: 87,
              label: { fi: "Huoltajuussuhteen muoto", sv: "Typ av vårdnadsförhållande", en: "Form of custody" },
              is: "code",
              card: "0..1",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1204" },
            },
            { key: "kuvaus", row: 88, label: { fi: "Kuvaus", sv: "Beskrivning", en: "Description" }, is: "text", card: "0..1" },
          ],
        },
        {
          key: "vanhemman_tiedonsaantioikeus",
          row: 89,
          label: { fi: "Vanhemman tiedonsaantioikeus", sv: "Förälders rätt till information", en: "Parent's right to information" },
          is: "text",
          card: "0..1",
        },
      ],
    },
    {
      key: "sosiaalihuollon_asiakkuus",
      row: 90,
      label: { fi: "Sosiaalihuollon asiakkuus", sv: "Klientrelation inom socialvården", en: "Client relationship in social care" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "vanha_asiakkuus",
          row: 91,
          label: { fi: "Vanha asiakkuus", sv: "Gammal klientrelation", en: "Old client relationship" },
          is: "boolean",
          card: "0..1",
          nationwide: true,
          conditional: true,
        },
        {
          key: "asiakkuuden_alkamispvm",
          row: 92,
          label: { fi: "Asiakkuuden alkamispvm", sv: "Inledningsdatum för klientrelationen", en: "Start date of the client relationship" },
          is: "date",
          card: "1..1",
          nationwide: true,
        },
        {
          key: "asiakkuuden_paattymispvm",
          row: 93,
          label: { fi: "Asiakkuuden päättymispvm", sv: "Avslutningsdatum för klientrelationen", en: "End date of the client relationship" },
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
            en: "Grounds for ending the client relationship",
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
        en: "Operating unit of the service organiser",
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
      label: {
        fi: "Palvelunjärjestäjän palveluyksikkö",
        sv: "Tjänsteanordnarens serviceenhet",
        en: "Service unit of the service organiser",
      },
      is: "group",
      card: "0..*",
      conditional: true,
      fields: [
        {
          key: "palveluyksikon_nimi",
          row: 97,
          label: { fi: "Palveluyksikön nimi", sv: "Serviceenhetens namn", en: "Name of the service unit" },
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
            en: "Start date of the client relationship at the service unit",
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
            en: "End date of the client relationship at the service unit",
          },
          is: "date",
          card: "0..1",
          nationwide: true,
        },
        {
          key: "yhteystiedot",
          row: 100,
          label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 101,
              label: { fi: "Osoite", sv: "Adress", en: "Address" },
              is: "group",
              card: "0..*",
              fields: [
                {
                  key: "lahiosoite",
                  row: 102,
                  label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postinumero",
                  row: 103,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 104,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 105,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 106,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
              is: "text",
              card: "0..1",
            },
          ],
        },
        {
          key: "yhteyshenkilo",
          row: 107,
          label: { fi: "Yhteyshenkilö", sv: "Kontaktperson", en: "Contact person" },
          is: "group",
          card: "0..*",
          fields: [
            { key: "sukunimi", row: 108, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
            { key: "etunimet", row: 109, label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" }, is: "name", card: "1..1" },
            {
              key: "yhteystiedot",
              row: 110,
              label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
              is: "group",
              card: "0..1",
              hidden: true,
              fields: [
                {
                  key: "puhelinnumero",
                  row: 111,
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
    {
      key: "palveluista_vastaava_tyontekija",
      row: 112,
      label: {
        fi: "Palveluista vastaava työntekijä",
        sv: "Den arbetstagare som ansvarar för servicen",
        en: "Worker responsible for the services",
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
            en: "Family name of the worker responsible for the services",
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
            en: "Given names of the worker responsible for the services",
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
            en: "Service unit of the worker responsible for the services",
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
            en: "Contact details of the worker responsible for the services",
          },
          is: "group",
          card: "0..1",
          fields: [
            {
              key: "osoite",
              row: 117,
              label: { fi: "Osoite", sv: "Adress", en: "Address" },
              is: "group",
              card: "0..*",
              fields: [
                {
                  key: "lahiosoite",
                  row: 118,
                  label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postinumero",
                  row: 119,
                  label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "postitoimipaikka",
                  row: 120,
                  label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                  is: "name",
                  card: "0..1",
                },
              ],
            },
            {
              key: "puhelinnumero",
              row: 121,
              label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
              is: "text",
              card: "0..1",
            },
            {
              key: "sahkopostiosoite",
              row: 122,
              label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
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
            en: "Registration number of the worker responsible for the services",
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
      label: { fi: "Sosiaalihuollon palvelutehtävä", sv: "Serviceuppgift inom socialvården", en: "Service task of social care" },
      is: "group",
      card: "0..*",
      conditional: true,
      fields: [
        {
          key: "palvelutehtava",
          row: 125,
          label: { fi: "Palvelutehtävä", sv: "Serviceuppgift", en: "Service task" },
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
            en: "Service unit of the service organiser",
          },
          is: "group",
          card: "0..*",
          conditional: true,
          fields: [
            {
              key: "palveluyksikon_nimi",
              row: 127,
              label: { fi: "Palveluyksikön nimi", sv: "Serviceenhetens namn", en: "Name of the service unit" },
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
                en: "Start date of the client relationship at the service unit",
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
                en: "End date of the client relationship at the service unit",
              },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "yhteystiedot",
              row: 130,
              label: {
                fi: "Palveluyksikön yhteystiedot",
                sv: "Serviceenhetens kontaktuppgifter",
                en: "Contact details of the service unit",
              },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "osoite",
                  row: 131,
                  label: { fi: "Osoite", sv: "Adress", en: "Address" },
                  is: "group",
                  card: "0..*",
                  fields: [
                    {
                      key: "lahiosoite",
                      row: 132,
                      label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postinumero",
                      row: 133,
                      label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                      is: "text",
                      card: "0..1",
                      nationwide: true,
                    },
                    {
                      key: "postitoimipaikka",
                      row: 134,
                      label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                      is: "name",
                      card: "0..1",
                    },
                  ],
                },
                {
                  key: "puhelinnumero",
                  row: 135,
                  label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "sahkopostiosoite",
                  row: 136,
                  label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
                  is: "text",
                  card: "0..1",
                },
              ],
            },
            {
              key: "yhteyshenkilo",
              row: 137,
              label: { fi: "Yhteyshenkilö", sv: "Kontaktperson", en: "Contact person" },
              is: "group",
              card: "0..*",
              fields: [
                { key: "sukunimi", row: 138, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
                {
                  key: "etunimet",
                  row: 139,
                  label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" },
                  is: "name",
                  card: "1..1",
                },
                {
                  key: "yhteystiedot",
                  row: 140,
                  label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
                  is: "group",
                  card: "0..1",
                  hidden: true,
                  fields: [
                    {
                      key: "puhelinnumero",
                      row: 141,
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
        {
          key: "palveluntuottaja",
          row: 142,
          label: {
            fi: "Palveluntuottajan palveluyksikkö",
            sv: "Tjänsteproducentens serviceenhet",
            en: "Service unit of the service producer",
          },
          is: "group",
          card: "0..*",
          conditional: true,
          fields: [
            {
              key: "sosiaalipalvelu",
              row: 143,
              label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" },
              is: "code",
              card: "0..*",
              nationwide: true,
              codes: { oid: "1.2.246.537.6.1222" },
            },
            {
              key: "palveluyksikon_nimi",
              row: 144,
              label: { fi: "Palveluyksikön nimi", sv: "Serviceenhetens namn", en: "Name of the service unit" },
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
                en: "Start date of the client relationship at the service unit",
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
                en: "End date of the client relationship at the service unit",
              },
              is: "date",
              card: "0..1",
              nationwide: true,
            },
            {
              key: "yhteystiedot",
              row: 147,
              label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
              is: "group",
              card: "0..1",
              fields: [
                {
                  key: "osoite",
                  row: 148,
                  label: { fi: "Osoite", sv: "Adress", en: "Address" },
                  is: "group",
                  card: "0..*",
                  fields: [
                    {
                      key: "lahiosoite",
                      row: 149,
                      label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "postinumero",
                      row: 150,
                      label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                      is: "text",
                      card: "0..1",
                      nationwide: true,
                    },
                    {
                      key: "postitoimipaikka",
                      row: 151,
                      label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                      is: "name",
                      card: "0..1",
                    },
                  ],
                },
                {
                  key: "puhelinnumero",
                  row: 152,
                  label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
                  is: "text",
                  card: "0..1",
                },
                {
                  key: "sahkopostiosoite",
                  row: 153,
                  label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
                  is: "text",
                  card: "0..1",
                },
              ],
            },
            {
              key: "yhteyshenkilo",
              row: 154,
              label: { fi: "Yhteyshenkilö", sv: "Kontaktperson", en: "Contact person" },
              is: "group",
              card: "0..*",
              fields: [
                { key: "sukunimi", row: 155, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
                {
                  key: "etunimet",
                  row: 156,
                  label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" },
                  is: "name",
                  card: "1..1",
                },
                {
                  key: "yhteystiedot",
                  row: 157,
                  label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
                  is: "group",
                  card: "0..1",
                  hidden: true,
                  fields: [
                    {
                      key: "puhelinnumero",
                      row: 158,
                      label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
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
                en: "Service unit of the service producer acting as subcontractor",
              },
              is: "group",
              card: "0..*",
              conditional: true,
              fields: [
                {
                  key: "sosiaalipalvelu",
                  row: 160,
                  label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" },
                  is: "code",
                  card: "0..*",
                  nationwide: true,
                  codes: { oid: "1.2.246.537.6.1222" },
                },
                {
                  key: "palveluyksikon_nimi",
                  row: 161,
                  label: { fi: "Palveluyksikön nimi", sv: "Serviceenhetens namn", en: "Name of the service unit" },
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
                    en: "Start date of the client relationship at the service unit",
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
                    en: "End date of the client relationship at the service unit",
                  },
                  is: "date",
                  card: "0..1",
                  nationwide: true,
                },
                {
                  key: "yhteystiedot",
                  row: 164,
                  label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
                  is: "group",
                  card: "0..1",
                  fields: [
                    {
                      key: "osoite",
                      row: 165,
                      label: { fi: "Osoite", sv: "Adress", en: "Address" },
                      is: "group",
                      card: "0..*",
                      fields: [
                        {
                          key: "lahiosoite",
                          row: 166,
                          label: { fi: "Lähiosoite", sv: "Näradress", en: "Street address" },
                          is: "text",
                          card: "0..1",
                        },
                        {
                          key: "postinumero",
                          row: 167,
                          label: { fi: "Postinumero", sv: "Postnummer", en: "Postal code" },
                          is: "text",
                          card: "0..1",
                          nationwide: true,
                        },
                        {
                          key: "postitoimipaikka",
                          row: 168,
                          label: { fi: "Postitoimipaikka", sv: "Postkontor", en: "Post office" },
                          is: "name",
                          card: "0..1",
                        },
                      ],
                    },
                    {
                      key: "puhelinnumero",
                      row: 169,
                      label: { fi: "Puhelinnumero", sv: "Telefonnummer", en: "Telephone number" },
                      is: "text",
                      card: "0..1",
                    },
                    {
                      key: "sahkopostiosoite",
                      row: 170,
                      label: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address" },
                      is: "text",
                      card: "0..1",
                    },
                  ],
                },
                {
                  key: "yhteyshenkilo",
                  row: 171,
                  label: { fi: "Yhteyshenkilö", sv: "Kontaktperson", en: "Contact person" },
                  is: "group",
                  card: "0..*",
                  fields: [
                    { key: "sukunimi", row: 172, label: { fi: "Sukunimi", sv: "Efternamn", en: "Family name" }, is: "name", card: "1..1" },
                    {
                      key: "etunimet",
                      row: 173,
                      label: { fi: "Etunimet", sv: "Samtliga förnamn", en: "Given names" },
                      is: "name",
                      card: "1..1",
                    },
                    {
                      key: "yhteystiedot",
                      row: 174,
                      label: { fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contact details" },
                      is: "group",
                      card: "0..1",
                      fields: [
                        {
                          key: "puhelinnumero",
                          row: 175,
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
      ],
    },
    {
      key: "lastensuojelun_asiakkuus",
      row: 176,
      label: { fi: "Lastensuojelun asiakkuus", sv: "Klientrelation inom barnskyddet", en: "Child welfare client relationship" },
      is: "heading",
      card: "0..1",
      fields: [
        {
          key: "lastensuojelun_asiakkuuden_alkamispvm",
          row: 177,
          label: {
            fi: "Lastensuojelun asiakkuuden alkamispvm",
            sv: "Inledningsdatum för klientrelationen inom barnskyddet",
            en: "Start date of the child welfare client relationship",
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
            en: "End date of the child welfare client relationship",
          },
          is: "date",
          card: "0..1",
          nationwide: true,
        },
      ],
    },
  ],
  conditions: clientRelationshipConditions,
};
