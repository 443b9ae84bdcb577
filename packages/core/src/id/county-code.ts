import * as z from "zod";

/**
 * Code of an organiser of services (järjestäjän koodi): two digits, for example `21` for the wellbeing services county of Lapland.
 *
 * @remarks Which codes exist is known by `@koonti/counties`; here only the form is checked.
 */
export type CountyCode = string & z.core.$brand<"CountyCode">;

/** Zod schema of {@link CountyCode}. */
export const countyCodeSchema = /* @__PURE__ */ z
  .string()
  .regex(/^\d{2}$/)
  .brand<"CountyCode">();

/** Code of a municipality (kuntakoodi): three digits, for example `851` for Tornio. */
export type MunicipalityCode = string & z.core.$brand<"MunicipalityCode">;

/** Zod schema of {@link MunicipalityCode}. */
export const municipalityCodeSchema = /* @__PURE__ */ z
  .string()
  .regex(/^\d{3}$/)
  .brand<"MunicipalityCode">();
