/**
 * Municipalities of the Sámi homeland (fi: saamelaisten kotiseutualue) by code: Enontekiö, Inari, Sodankylä, Utsjoki.
 *
 * @remarks Of Sodankylä only the northern part belongs to the homeland; a code cannot tell, so the whole municipality is taken in,
 * which is the protective reading.
 * @see SKL 2 §, JärjL 5 § (law reference LANG-2).
 */
export const SAMI_HOMELAND: readonly string[] = /* @__PURE__ */ Object.freeze(["047", "148", "758", "890"]);

/** The Sámi languages of Finland by BCP 47 tag: Northern, Inari and Skolt Sámi. */
export const SAMI_LANGUAGES: readonly string[] = /* @__PURE__ */ Object.freeze(["se", "smn", "sms"]);

/**
 * Whether a municipality belongs to the Sámi homeland.
 *
 * @example
 * ```ts
 * import { isInSamiHomeland } from "@koonti/counties";
 * isInSamiHomeland("890"); // => true
 * isInSamiHomeland("851"); // => false
 * ```
 */
export const isInSamiHomeland = (municipalityCode: string): boolean => SAMI_HOMELAND.includes(municipalityCode);
