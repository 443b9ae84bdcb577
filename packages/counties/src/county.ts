import { type CountyCode, countyCodeSchema, type LocalizedText } from "@koonti/core";

/**
 * An area of the classification of wellbeing services counties (fi: hyvinvointialue).
 *
 * 21 counties and the city of Helsinki organise social welfare; Åland is in the classification and has its own legislation.
 */
export interface County {
  /** Two digits, by the classification of Statistics Finland. */
  readonly code: CountyCode;
  readonly names: LocalizedText;
  /** Whether it organises social welfare under the national acts: everywhere but in Åland. */
  readonly isOrganiser: boolean;
  /** Whether services are given in Finnish and Swedish. General knowledge, not read in a source: a profile can say otherwise. */
  readonly isBilingual: boolean;
}

// Names and codes: classification of Statistics Finland. English names: usual translation.
const areas: readonly (readonly [code: string, fi: string, sv: string, en: string])[] = [
  ["01", "Itä-Uudenmaan hyvinvointialue", "Östra Nylands välfärdsområde", "East Uusimaa"],
  ["02", "Keski-Uudenmaan hyvinvointialue", "Mellersta Nylands välfärdsområde", "Central Uusimaa"],
  ["03", "Länsi-Uudenmaan hyvinvointialue", "Västra Nylands välfärdsområde", "West Uusimaa"],
  ["04", "Vantaan ja Keravan hyvinvointialue", "Vanda och Kervo välfärdsområde", "Vantaa and Kerava"],
  ["05", "Varsinais-Suomen hyvinvointialue", "Egentliga Finlands välfärdsområde", "Southwest Finland"],
  ["06", "Satakunnan hyvinvointialue", "Satakunta välfärdsområde", "Satakunta"],
  ["07", "Kanta-Hämeen hyvinvointialue", "Egentliga Tavastlands välfärdsområde", "Kanta-Häme"],
  ["08", "Pirkanmaan hyvinvointialue", "Birkalands välfärdsområde", "Pirkanmaa"],
  ["09", "Päijät-Hämeen hyvinvointialue", "Päijänne-Tavastlands välfärdsområde", "Päijät-Häme"],
  ["10", "Kymenlaakson hyvinvointialue", "Kymmenedalens välfärdsområde", "Kymenlaakso"],
  ["11", "Etelä-Karjalan hyvinvointialue", "Södra Karelens välfärdsområde", "South Karelia"],
  ["12", "Etelä-Savon hyvinvointialue", "Södra Savolax välfärdsområde", "South Savo"],
  ["13", "Pohjois-Savon hyvinvointialue", "Norra Savolax välfärdsområde", "North Savo"],
  ["14", "Pohjois-Karjalan hyvinvointialue", "Norra Karelens välfärdsområde", "North Karelia"],
  ["15", "Keski-Suomen hyvinvointialue", "Mellersta Finlands välfärdsområde", "Central Finland"],
  ["16", "Etelä-Pohjanmaan hyvinvointialue", "Södra Österbottens välfärdsområde", "South Ostrobothnia"],
  ["17", "Pohjanmaan hyvinvointialue", "Österbottens välfärdsområde", "Ostrobothnia"],
  ["18", "Keski-Pohjanmaan hyvinvointialue", "Mellersta Österbottens välfärdsområde", "Central Ostrobothnia"],
  ["19", "Pohjois-Pohjanmaan hyvinvointialue", "Norra Österbottens välfärdsområde", "North Ostrobothnia"],
  ["20", "Kainuun hyvinvointialue", "Kajanalands välfärdsområde", "Kainuu"],
  ["21", "Lapin hyvinvointialue", "Lapplands välfärdsområde", "Lapland"],
  ["90", "Helsingin kaupunki", "Helsingfors stad", "City of Helsinki"],
  ["91", "Ahvenanmaa", "Åland", "Åland"],
];

const BILINGUAL = /* @__PURE__ */ new Set(["01", "03", "04", "05", "10", "17", "18", "90"]);
const HELSINKI = "90";
const ALAND = "91";

const englishName = (code: string, en: string): string => (code === HELSINKI || code === ALAND ? en : `Wellbeing Services County of ${en}`);

const makeCounties = (): readonly County[] =>
  Object.freeze(
    areas.map(([code, fi, sv, en]) =>
      Object.freeze({
        code: countyCodeSchema.parse(code),
        names: Object.freeze({ fi, sv, en: englishName(code, en) }),
        isOrganiser: code !== ALAND,
        isBilingual: BILINGUAL.has(code),
      }),
    ),
  );

/** All 23 areas of the classification, by code. */
export const COUNTIES: readonly County[] = /* @__PURE__ */ makeCounties();

const organisers = (): readonly County[] => Object.freeze(COUNTIES.filter(({ isOrganiser }) => isOrganiser));

/** The 22 organisers of social welfare: 21 counties and Helsinki (fi: järjestämisvastuussa olevat). */
export const ORGANISERS: readonly County[] = /* @__PURE__ */ organisers();

const indexByCode = (): ReadonlyMap<string, County> => new Map(COUNTIES.map((county) => [county.code, county]));

const byCode = /* @__PURE__ */ indexByCode();

/**
 * The county of a code.
 *
 * @returns `undefined` for a code the classification does not have.
 * @example
 * ```ts
 * import { countyByCode } from "@koonti/counties";
 * countyByCode("21")?.names.sv; // => "Lapplands välfärdsområde"
 * countyByCode("99"); // => undefined
 * ```
 */
export const countyByCode = (code: string): County | undefined => byCode.get(code);
