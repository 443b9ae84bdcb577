import * as z from "zod";
import { type CodeEntry, codesOf, findCode } from "../code-system/code-system.ts";

/** The register a profession is licensed or name-protected in: of social welfare (817/2015), of health care (559/1994), or neither. */
export type Licence = "social" | "health" | "none";

/** A profession (ammatti) with its register. */
export interface ProfessionEntry<Code extends string = string> extends CodeEntry<Code> {
  readonly licence: Licence;
}

/**
 * Professions that a worker of adult social work or of another sector may have.
 *
 * @remarks A `socialCounsellor` is a licensed sosionomi, whatever the title of the post.
 * @see Act 817/2015 3, 7 and 8 §; act 559/1994 2 § (law reference SHL-36-g).
 */
export const PROFESSIONS = [
  { code: "socialWorker", licence: "social", label: { fi: "Sosiaalityöntekijä", sv: "Socialarbetare", en: "Social worker" } },
  { code: "socialCounsellor", licence: "social", label: { fi: "Sosionomi", sv: "Socionom (YH)", en: "Social counsellor" } },
  { code: "geronomi", licence: "social", label: { fi: "Geronomi", sv: "Geronom", en: "Geronomi (elderly care)" } },
  {
    code: "otherSocialProfessional",
    licence: "social",
    label: {
      fi: "Muu sosiaalihuollon ammattihenkilö",
      sv: "Annan yrkesutbildad person inom socialvården",
      en: "Other social welfare professional",
    },
  },
  { code: "nurse", licence: "health", label: { fi: "Sairaanhoitaja", sv: "Sjukskötare", en: "Nurse" } },
  { code: "physician", licence: "health", label: { fi: "Lääkäri", sv: "Läkare", en: "Physician" } },
  { code: "psychologist", licence: "health", label: { fi: "Psykologi", sv: "Psykolog", en: "Psychologist" } },
  {
    code: "otherHealthProfessional",
    licence: "health",
    label: {
      fi: "Muu terveydenhuollon ammattihenkilö",
      sv: "Annan yrkesutbildad person inom hälso- och sjukvården",
      en: "Other health care professional",
    },
  },
  {
    code: "employmentSpecialist",
    licence: "none",
    label: { fi: "Työllisyysasiantuntija", sv: "Sysselsättningssakkunnig", en: "Employment specialist" },
  },
  { code: "benefitOfficer", licence: "none", label: { fi: "Etuuskäsittelijä", sv: "Förmånshandläggare", en: "Benefit officer" } },
  { code: "ngoWorker", licence: "none", label: { fi: "Järjestötyöntekijä", sv: "Organisationsanställd", en: "Worker of an organisation" } },
  { code: "other", licence: "none", label: { fi: "Muu ammatti", sv: "Annat yrke", en: "Other profession" } },
] as const satisfies readonly ProfessionEntry[];

/** Code of a profession in {@link PROFESSIONS}. */
export type Profession = (typeof PROFESSIONS)[number]["code"];

/** Zod schema of {@link Profession}. */
export const professionSchema = /* @__PURE__ */ z.enum(/* @__PURE__ */ codesOf<Profession>(PROFESSIONS));

const ALL: readonly ProfessionEntry<Profession>[] = PROFESSIONS;

/**
 * The register of a profession.
 *
 * @example
 * ```ts
 * import { licenceOf } from "@koonti/core";
 * licenceOf("geronomi"); // => "social"
 * licenceOf("employmentSpecialist"); // => "none"
 * ```
 */
export const licenceOf = (profession: Profession): Licence => findCode(ALL, profession)?.licence ?? "none";
