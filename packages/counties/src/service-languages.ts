import type { County } from "./county.ts";
import { isInSamiHomeland, SAMI_LANGUAGES } from "./sami-homeland.ts";

const LAPLAND = "21";
const ALAND = "91";

/** What tells the service languages: a county of the register, or a profile that names them. */
export type LanguageArea = Pick<County, "code" | "isBilingual"> & { readonly serviceLanguages?: readonly string[] };

/** The languages of the whole county by the register: Finnish, Swedish or both. */
export const nationalLanguages = ({ code, isBilingual }: LanguageArea): readonly string[] => {
  if (code === ALAND) return ["sv"];
  return isBilingual ? ["fi", "sv"] : ["fi"];
};

/**
 * The languages a client can choose for services (fi: palvelukieli), as BCP 47 tags, in a county or in one municipality of it.
 *
 * A bilingual county serves in Finnish and Swedish. In Lapland the Sámi languages are added: with a municipality, only where it
 * belongs to the Sámi homeland; without one, because the county's units used by the homeland serve in them too.
 * Languages a profile names replace the national ones, which rest on general knowledge; they never take Sámi away.
 *
 * @see JärjL 5 §, KL 6 §, SKL 2 § (law references LANG-1, LANG-2).
 * @example
 * ```ts
 * import { countyOf, serviceLanguagesOf } from "@koonti/counties";
 * const lapland = countyOf("851");
 * lapland && serviceLanguagesOf(lapland, "851"); // => ["fi"]
 * lapland && serviceLanguagesOf(lapland, "890"); // => ["fi", "se", "smn", "sms"]
 * ```
 */
export const serviceLanguagesOf = (county: LanguageArea, municipalityCode?: string): readonly string[] => {
  const languages = county.serviceLanguages ?? nationalLanguages(county);
  const hasSami = county.code === LAPLAND && (municipalityCode === undefined || isInSamiHomeland(municipalityCode));
  return hasSami ? [...new Set([...languages, ...SAMI_LANGUAGES])] : languages;
};
