import { type CountyCode, countyCodeSchema, type MunicipalityCode, municipalityCodeSchema } from "@koonti/core";
import { type County, countyByCode } from "./county.ts";
import { MUNICIPALITY_ROWS_2026 } from "./generated/municipalities-2026.ts";

/** A municipality (fi: kunta) and the county that organises its social welfare. */
export interface Municipality {
  /** Three digits, by the classification of Statistics Finland. */
  readonly code: MunicipalityCode;
  readonly names: { readonly fi: string; readonly sv: string };
  readonly countyCode: CountyCode;
}

const makeMunicipalities = (): readonly Municipality[] =>
  Object.freeze(
    MUNICIPALITY_ROWS_2026.map(([code, fi, sv, county]) =>
      Object.freeze({
        code: municipalityCodeSchema.parse(code),
        names: Object.freeze({ fi, sv }),
        countyCode: countyCodeSchema.parse(county),
      }),
    ),
  );

/** The municipalities of 2026 by code: 308, of which 16 in Åland. Another year's list is another module, never a change in this one. */
export const MUNICIPALITIES: readonly Municipality[] = /* @__PURE__ */ makeMunicipalities();

const indexByCode = (): ReadonlyMap<string, Municipality> =>
  new Map(MUNICIPALITIES.map((municipality) => [municipality.code, municipality]));

const byCode = /* @__PURE__ */ indexByCode();

/**
 * The municipality of a code, three digits with leading zeros.
 *
 * @returns `undefined` for a code the list does not have.
 * @example
 * ```ts
 * import { municipalityByCode } from "@koonti/counties";
 * municipalityByCode("851")?.names.sv; // => "Torneå"
 * municipalityByCode("000"); // => undefined
 * ```
 */
export const municipalityByCode = (code: string): Municipality | undefined => byCode.get(code);

/**
 * The county a municipality belongs to.
 *
 * @returns `undefined` for a code the list does not have.
 * @example
 * ```ts
 * import { countyOf } from "@koonti/counties";
 * countyOf("851")?.names.en; // => "Wellbeing Services County of Lapland"
 * ```
 */
export const countyOf = (municipalityCode: string): County | undefined => {
  const municipality = byCode.get(municipalityCode);
  return municipality && countyByCode(municipality.countyCode);
};

/** The municipalities of a county by code; none for a code the classification does not have. */
export const municipalitiesOf = (countyCode: string): readonly Municipality[] =>
  MUNICIPALITIES.filter((municipality) => municipality.countyCode === countyCode);
