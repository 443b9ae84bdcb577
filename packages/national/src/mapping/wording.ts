import { isLocalDate, LANGUAGES, type Language, type LocalDate, type LocalizedText, textIn } from "@koonti/core";
import type { CodecAt } from "./codec.ts";

/** How a value is put into words, and found again in them. */
export interface Wording {
  readonly say: (value: unknown, language: Language) => string | undefined;
  readonly hear: (words: string) => unknown;
}

/** A text as it is. */
export const inWords: Wording = {
  say: (value) => (typeof value === "string" && value !== "" ? value : undefined),
  hear: (words) => words || undefined,
};

/** `2026-03-30` is `30.3.2026`. */
export const inDays: Wording = {
  say: (value) => (typeof value === "string" && isLocalDate(value) ? value.split("-").map(Number).toReversed().join(".") : undefined),
  hear: (words) => {
    const [day = "", month = "", year = ""] = words.split(".");
    const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isLocalDate(date) ? (date as LocalDate) : undefined;
  },
};

/** A value of a closed list by its name, in any language. */
export const byName = <Value extends string>(names: Readonly<Record<Value, LocalizedText>>): Wording => ({
  say: (value, language) => {
    const name = Object.hasOwn(names, String(value)) ? names[String(value) as Value] : undefined;
    return name && textIn(name, language);
  },
  hear: (words) => Object.keys(names).find((value) => LANGUAGES.some((language) => textIn(names[value as Value], language) === words)),
});

const YES_NO = byName({ true: { fi: "kyllä", sv: "ja", en: "yes" }, false: { fi: "ei", sv: "nej", en: "no" } });

/** Yes or no. */
export const inYesNo: Wording = {
  say: (value, language) => (typeof value === "boolean" ? YES_NO.say(String(value), language) : undefined),
  hear: (words) => {
    const heard = YES_NO.hear(words);
    return heard === undefined ? undefined : heard === "true";
  },
};

/** Several values, each in the same wording, with a semicolon between them. */
export const inList = (of: Wording): Wording => ({
  say: (value, language) => {
    const said = Array.isArray(value) ? value.map((one) => of.say(one, language)).filter((one) => one !== undefined) : [];
    return said.length === 0 ? undefined : said.join("; ");
  },
  hear: (words) => words.split("; ").flatMap((one) => of.hear(one) ?? []),
});

const isSaidBy = (wording: Wording, value: unknown, words: string): boolean =>
  value !== undefined && LANGUAGES.some((language) => wording.say(value, language) === words);

/** A text that says one thing of ours in words; a text that somebody else has written is left where it is. */
export const worded =
  (wording: Wording): CodecAt =>
  () => ({
    read: (national) => {
      const words = typeof national === "string" ? national.trim() : "";
      const value = words === "" ? undefined : wording.hear(words);
      return isSaidBy(wording, value, words) ? value : undefined;
    },
    write: (ours, { language }) => wording.say(ours, language),
  });
