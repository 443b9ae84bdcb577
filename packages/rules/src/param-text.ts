import { isLocalDate, type LocalDate, type LocalizedText, textIn } from "@koonti/core";
import type { MessageParam, MessageParams } from "./message.ts";

const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * A calendar date the way of the language: `d.m.yyyy`, in English `d Month yyyy`.
 *
 * @example
 * ```ts
 * import { localDate } from "@koonti/core";
 * import { dateText } from "@koonti/rules";
 * dateText(localDate("2026-05-09"), "sv"); // => "9.5.2026"
 * dateText(localDate("2026-05-09"), "en"); // => "9 May 2026"
 * ```
 */
export const dateText = (date: LocalDate, language: string): string => {
  const [year, month, day] = date.split("-").map(Number);
  return language === "en" ? `${day} ${ENGLISH_MONTHS[Number(month) - 1]} ${year}` : `${day}.${month}.${year}`;
};

const wordText = (word: string | LocalizedText, language: string): string => {
  if (typeof word !== "string") return textIn(word, language);
  return isLocalDate(word) ? dateText(word, language) : word;
};

const isList = (param: MessageParam): param is readonly (string | LocalizedText)[] => Array.isArray(param);

/** Whether a language is one the platform can join lists in; others are joined the Finnish way. */
const listLanguage = (language: string): string => (Intl.ListFormat.supportedLocalesOf(language).length > 0 ? language : "fi");

/** The value of one parameter as the message gets it: numbers stay numbers, so that plurals can count them. */
const paramText = (param: MessageParam, language: string): string | number => {
  if (typeof param === "number") return param;
  if (typeof param === "boolean") return String(param);
  if (!isList(param)) return wordText(param, language);
  return new Intl.ListFormat(listLanguage(language)).format(param.map((word) => wordText(word, language)));
};

/** Every parameter of a message as the message gets it. */
export const paramTexts = (params: MessageParams, language: string): Record<string, string | number> => {
  const texts: Record<string, string | number> = {};
  for (const [name, param] of Object.entries(params)) texts[name] = paramText(param, language);
  return texts;
};
