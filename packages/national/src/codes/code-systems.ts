import { SUPPORT_NEED_CODE_SYSTEM } from "@koonti/core";
import type { NationalCodeSystem } from "./code-list.ts";
import { listOf } from "./list-of.ts";
import { NOTIFIERS } from "./notifiers.ts";
import { PARTIAL_LISTS } from "./partial-lists.ts";

/** Lists kept on the national code server, whose codes are not in the structures. */
const ELSEWHERE = [
  ["1.2.246.537.5.1", "AR/YDIN - Sukupuoli", "AR/YDIN - Kön", "AR/YDIN - Sex"],
  ["1.2.246.537.6.21", "VRK/THL - Kuntakoodit", "VRK/THL - Kommunkoder", "VRK/THL - Municipalities"],
  ["1.2.246.537.6.74", "TK - Ammattiluokitus", "TK - Yrkesklassificeringen", "Statistics Finland - Occupations"],
  ["1.2.246.537.6.97", "SFS - Maakoodisto", "SFS - Kodsystem för land", "SFS - Countries"],
  [
    "1.2.246.537.6.202",
    "THL - SOTE-organisaatiorekisteri",
    "THL - SOTE-organisationsregister",
    "THL - Register of social and health organisations",
  ],
  [
    "1.2.246.537.6.1204",
    "Sosiaalihuolto - Huoltajuussuhteen muoto",
    "Socialvård - Typ av vårdnadsförhållande",
    "Social care - Form of custody",
  ],
  ["1.2.246.537.6.1207", "VRK/THL - Nimilaji", "VRK/THL - Namntyp", "VRK/THL - Type of name"],
  ["1.2.246.537.6.1213", "Sosiaalihuolto - Koulutusaste", "Socialvård - Utbildningsnivå", "Social care - Level of education"],
  [
    "1.2.246.537.6.1231",
    "Sosiaalihuolto - Ulkomaalaisen oleskeluoikeus",
    "Socialvård - Uppehållsrätt för utlänning",
    "Social care - Right of residence",
  ],
  [
    "1.2.246.537.6.1238",
    "Sosiaalihuolto - Työn tai koulutuksen vastaanottamisen rajoite",
    "Socialvård - Begränsning för att ta emot arbete eller utbildning",
    "Social care - Restriction on accepting work or education",
  ],
  [
    "1.2.246.537.6.1242",
    "Sosiaalihuolto - Sosiaalihuollon asian vireilletulon tapa",
    "Socialvård - Sätt för inledande av socialvårdsärende",
    "Social care - Manner of initiation",
  ],
  [
    "1.2.246.537.6.1251",
    "Sosiaalihuolto - Lastensuojeluasian syy",
    "Socialvård - Orsak till barnskyddsärende",
    "Social care - Reason for a child welfare matter",
  ],
  [
    "1.2.246.537.6.1253",
    "Sosiaalihuolto - Tavoitteen saavuttamisen arvio",
    "Socialvård - Bedömning av hur mål har uppnåtts",
    "Social care - Attainment of the goal",
  ],
  [
    "1.2.246.537.6.1260",
    "Sosiaalihuolto - Ulkomaalaisen oleskeluluvan peruste",
    "Socialvård - Grund för utlännings uppehållsrätt",
    "Social care - Ground for a residence permit",
  ],
  ["1.2.246.537.6.1265", "Sosiaalihuolto - Sosiaalihuollon asia", "Socialvård - Socialvårdsärende", "Social care - Matter"],
  [
    "1.2.246.537.6.1285",
    "Sosiaalihuolto - Asunnottomuuden muodot",
    "Socialvård - Bostadslöshetens form",
    "Social care - Forms of homelessness",
  ],
  [
    "1.2.246.537.6.1291",
    "Sosiaalihuolto - Opintojen suorittaminen",
    "Socialvård - Genomförande av studier",
    "Social care - Status of studies",
  ],
  [
    "1.2.246.537.6.1292",
    "Sosiaalihuolto - Asiakkuuden tavoitteet",
    "Socialvård - Klientrelationens mål",
    "Social care - Goals of the client relationship",
  ],
  [
    "1.2.246.537.6.1293",
    "Sosiaalihuolto - Sosiaalihuollon ammattihenkilön menetelmät",
    "Socialvård - Metoder som används av yrkesutbildade personer inom socialvården",
    "Social care - Methods of social-care professionals",
  ],
  [
    "1.2.246.537.6.1296",
    "THL - Sosiaali- tai terveyspalvelujen järjestämistavat",
    "THL - Sätt att ordna social- eller hälsovårdstjänster",
    "THL - Ways of organising social or health services",
  ],
  ["1.2.246.537.6.1501", "Sosiaalihuolto - Asian tila", "Socialvård - Ärendestatus", "Social care - Status of a matter"],
  [
    "1.2.246.537.6.1506",
    "Sosiaalihuolto - Asiakasasiakirjatyyppi",
    "Socialvård - Typ av klienthandling",
    "Social care - Type of client document",
  ],
] as const;

const allLists = (): readonly NationalCodeSystem[] => [
  SUPPORT_NEED_CODE_SYSTEM,
  NOTIFIERS,
  ...PARTIAL_LISTS,
  ...ELSEWHERE.map(([oid, fi, sv, en]) => listOf("external", [oid, fi, sv, en, []])),
];

/**
 * Every list of the national code server (kansallinen koodistopalvelu) that the structures of this package use, with as much of it as
 * the structures themselves tell: `complete`, `partial`, or `external` where they tell nothing but the name.
 * A county replaces them with its own export of the code server by {@link withExports}.
 */
export const CODE_SYSTEMS = /* @__PURE__ */ allLists();

/** The lists this package has, each replaced by a county's export of it where there is one, and the exports of further lists after them. */
export const withExports = (exports: readonly NationalCodeSystem[]): readonly NationalCodeSystem[] => {
  const isExported = (oid: string): boolean => exports.some((list) => list.oid === oid);
  return [...CODE_SYSTEMS.filter(({ oid }) => !isExported(oid)), ...exports];
};
