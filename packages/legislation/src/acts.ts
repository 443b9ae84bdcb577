import { localDate } from "@koonti/core";
import { type Act, type ActKind, actNumber, type Confidence } from "./act.ts";

interface ActFacts {
  readonly kind?: ActKind;
  readonly number: number;
  readonly year: number;
  readonly fi: string;
  readonly sv?: string;
  readonly citedSv?: string;
  readonly en?: string;
  readonly inForce?: readonly [from: string, confidence: Confidence];
}

const act = <const Key extends string>(key: Key, facts: ActFacts): Act<Key> => {
  const { kind = "act", number, year, fi, sv, citedSv, en, inForce } = facts;
  const bareNumber = actNumber({ kind, number, year });
  return Object.freeze({
    key,
    kind,
    number,
    year,
    names: Object.freeze({ fi, sv: sv ?? bareNumber, en: en ?? bareNumber }),
    citedSv: citedSv ?? sv ?? bareNumber,
    ...(inForce && { inForceFrom: localDate(inForce[0]), inForceConfidence: inForce[1] }),
  });
};

/**
 * The acts the rules rest on, by short key.
 *
 * First days in force are given only where they have been checked; their absence says nothing about the act.
 */
export const ACTS = /* @__PURE__ */ Object.freeze({
  SHL: /* @__PURE__ */ act("SHL", {
    number: 1301,
    year: 2014,
    fi: "sosiaalihuoltolaki",
    sv: "socialvårdslag",
    citedSv: "socialvårdslagen",
    en: "Social Welfare Act",
    inForce: ["2015-04-01", "G"],
  }),
  AsL: /* @__PURE__ */ act("AsL", {
    number: 812,
    year: 2000,
    fi: "laki sosiaalihuollon asiakkaan asemasta ja oikeuksista",
    sv: "lag om klientens ställning och rättigheter inom socialvården",
    citedSv: "lagen om klientens ställning och rättigheter inom socialvården",
    en: "Act on the Status and Rights of Social Welfare Clients",
  }),
  ATL: /* @__PURE__ */ act("ATL", {
    number: 703,
    year: 2023,
    fi: "laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä",
    sv: "lag om behandling av kunduppgifter inom social- och hälsovården",
    citedSv: "lagen om behandling av kunduppgifter inom social- och hälsovården",
    inForce: ["2024-01-01", "S"],
  }),
  ATA: /* @__PURE__ */ act("ATA", {
    kind: "decree",
    number: 457,
    year: 2024,
    fi: "sosiaali- ja terveysministeriön asetus asiakastietojen käsittelystä",
    citedSv: "förordning 457/2024",
    inForce: ["2024-10-01", "S"],
  }),
  AHL: /* @__PURE__ */ act("AHL", {
    number: 817,
    year: 2015,
    fi: "laki sosiaalihuollon ammattihenkilöistä",
    sv: "lag om yrkesutbildade personer inom socialvården",
    citedSv: "lagen om yrkesutbildade personer inom socialvården",
    en: "Act on Social Welfare Professionals",
  }),
  VPL: /* @__PURE__ */ act("VPL", {
    number: 675,
    year: 2023,
    fi: "vammaispalvelulaki",
    sv: "lag om funktionshinderservice",
    citedSv: "lagen om funktionshinderservice",
    en: "Disability Services Act",
    inForce: ["2025-01-01", "S"],
  }),
  VanhL: /* @__PURE__ */ act("VanhL", {
    number: 980,
    year: 2012,
    fi: "laki ikääntyneen väestön toimintakyvyn tukemisesta sekä iäkkäiden sosiaali- ja terveyspalveluista",
    sv: "lag om stödjande av den äldre befolkningens funktionsförmåga och om social- och hälsovårdstjänster för äldre",
    citedSv: "lagen om stödjande av den äldre befolkningens funktionsförmåga och om social- och hälsovårdstjänster för äldre",
    en: "Act on Supporting the Functional Capacity of the Older Population and on Social and Health Services for Older Persons",
  }),
  TTL: /* @__PURE__ */ act("TTL", {
    number: 1412,
    year: 1997,
    fi: "laki toimeentulotuesta",
    sv: "lag om utkomststöd",
    citedSv: "lagen om utkomststöd",
    en: "Act on Social Assistance",
  }),
  JärjL: /* @__PURE__ */ act("JärjL", {
    number: 612,
    year: 2021,
    fi: "laki sosiaali- ja terveydenhuollon järjestämisestä",
    sv: "lag om ordnande av social- och hälsovård",
    citedSv: "lagen om ordnande av social- och hälsovård",
    en: "Act on Organising Healthcare and Social Welfare Services",
  }),
  HVAL: /* @__PURE__ */ act("HVAL", {
    number: 611,
    year: 2021,
    fi: "laki hyvinvointialueesta",
    sv: "lag om välfärdsområden",
    citedSv: "lagen om välfärdsområden",
    en: "Act on Wellbeing Services Counties",
  }),
  ValvL: /* @__PURE__ */ act("ValvL", {
    number: 741,
    year: 2023,
    fi: "laki sosiaali- ja terveydenhuollon valvonnasta",
    sv: "lag om tillsynen över social- och hälsovården",
    citedSv: "lagen om tillsynen över social- och hälsovården",
    inForce: ["2024-01-01", "S"],
  }),
  AsiaL: /* @__PURE__ */ act("AsiaL", {
    number: 739,
    year: 2023,
    fi: "laki potilasasiavastaavista ja sosiaaliasiavastaavista",
    sv: "lag om patientombud och socialombud",
    citedSv: "lagen om patientombud och socialombud",
    en: "Act on Patient Ombudspersons and Social Services Ombudspersons",
    inForce: ["2024-01-01", "S"],
  }),
  HL: /* @__PURE__ */ act("HL", {
    number: 434,
    year: 2003,
    fi: "hallintolaki",
    sv: "förvaltningslag",
    citedSv: "förvaltningslagen",
    en: "Administrative Procedure Act",
  }),
  MaL: /* @__PURE__ */ act("MaL", {
    number: 150,
    year: 1930,
    fi: "laki säädettyjen määräaikain laskemisesta",
    sv: "lag om beräknande av laga tid",
    citedSv: "lagen om beräknande av laga tid",
  }),
  VTJL: /* @__PURE__ */ act("VTJL", { number: 661, year: 2009, fi: "laki väestötietojärjestelmästä", citedSv: "lag 661/2009" }),
  VTJA: /* @__PURE__ */ act("VTJA", {
    kind: "decree",
    number: 128,
    year: 2010,
    fi: "valtioneuvoston asetus väestötietojärjestelmästä",
    sv: "statsrådets förordning om befolkningsdatasystemet",
    citedSv: "statsrådets förordning om befolkningsdatasystemet",
  }),
  DPL: /* @__PURE__ */ act("DPL", {
    number: 306,
    year: 2019,
    fi: "laki digitaalisten palvelujen tarjoamisesta",
    sv: "lag om tillhandahållande av digitala tjänster",
    citedSv: "lagen om tillhandahållande av digitala tjänster",
    en: "Act on the Provision of Digital Services",
  }),
  KL: /* @__PURE__ */ act("KL", { number: 423, year: 2003, fi: "kielilaki", sv: "språklag", citedSv: "språklagen", en: "Language Act" }),
  SKL: /* @__PURE__ */ act("SKL", {
    number: 1086,
    year: 2003,
    fi: "saamen kielilaki",
    sv: "samisk språklag",
    citedSv: "samiska språklagen",
    en: "Sámi Language Act",
  }),
  TSL: /* @__PURE__ */ act("TSL", {
    number: 1050,
    year: 2018,
    fi: "tietosuojalaki",
    sv: "dataskyddslag",
    citedSv: "dataskyddslagen",
    en: "Data Protection Act",
  }),
  TilastoL: /* @__PURE__ */ act("TilastoL", {
    number: 280,
    year: 2004,
    fi: "tilastolaki",
    sv: "statistiklag",
    citedSv: "statistiklagen",
    en: "Statistics Act",
  }),
  GDPR: /* @__PURE__ */ act("GDPR", {
    kind: "euRegulation",
    number: 679,
    year: 2016,
    fi: "yleinen tietosuoja-asetus",
    sv: "allmän dataskyddsförordning",
    citedSv: "allmänna dataskyddsförordningen",
    en: "General Data Protection Regulation",
  }),
});

/** Short key of an act of the register. */
export type ActKey = keyof typeof ACTS;

/** The acts as a list, in the order of the register. */
export const ACT_LIST: readonly Act<ActKey>[] = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.values(ACTS));
