import * as z from "zod";

/** A language in which every text of Koonti exists: Finnish, Swedish, English. */
export type Language = "fi" | "sv" | "en";

/** The languages of {@link Language}, in the order in which they are offered. */
export const LANGUAGES = ["fi", "sv", "en"] as const satisfies readonly Language[];

/** Zod schema of {@link Language}. */
export const languageSchema = /* @__PURE__ */ z.enum(LANGUAGES);

/**
 * A text in Finnish, Swedish and English and in any further language by its BCP 47 tag (for example `se`, `smn`, `sms`).
 *
 * @remarks A county adds a language by adding a key; where it is missing, {@link textIn} falls back.
 */
export interface LocalizedText {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
  readonly [language: string]: string;
}

/** Zod schema of {@link LocalizedText}: the three languages are required and no text may be empty. */
export const localizedTextSchema = /* @__PURE__ */ z
  .object({ fi: /* @__PURE__ */ z.string().min(1), sv: /* @__PURE__ */ z.string().min(1), en: /* @__PURE__ */ z.string().min(1) })
  .catchall(/* @__PURE__ */ z.string().min(1));

/**
 * The text in the language asked for, else in its base language (`se-FI` -> `se`), else in `fallback` (Finnish unless given).
 *
 * @example
 * ```ts
 * import { textIn } from "@koonti/core";
 * const need = { fi: "asuminen", sv: "boende", en: "housing", se: "orrun" };
 * textIn(need, "sv"); // => "boende"
 * textIn(need, "se-FI"); // => "orrun"
 * textIn(need, "sms"); // => "asuminen"
 * ```
 */
export const textIn = (text: LocalizedText, language: string, fallback: Language = "fi"): string => {
  const exact = Object.hasOwn(text, language) ? text[language] : undefined;
  const base = language.split("-")[0] ?? language;
  const inBase = Object.hasOwn(text, base) ? text[base] : undefined;
  return exact ?? inBase ?? text[fallback];
};
