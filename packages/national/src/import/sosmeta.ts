import type { LocalizedText } from "@koonti/core";
import { isObject, type JsonObject, own, ownText } from "./json.ts";

/** The texts of a Sosmeta attribute: a list of `{ lang, value }`. */
const languagesOf = (meta: JsonObject, attribute: string): ReadonlyMap<string, string> => {
  const entries = own(meta, attribute);
  if (!Array.isArray(entries)) return new Map();
  return new Map(
    entries.filter(isObject).flatMap((entry): [string, string][] => {
      const value = ownText(entry, "value");
      return value === undefined ? [] : [[ownText(entry, "lang") ?? "", value]];
    }),
  );
};

const tidy = (text: string | undefined): string => (text ?? "").replace(/\s+/gu, " ").trim();

const meaningful = (text: string): string | undefined => (text === "" || text === "-" ? undefined : text);

/**
 * The label of a field: its title when it has one, otherwise its name. Swedish falls back on Finnish.
 * Sosmeta has no English, so that comes from the dictionary, or is the Finnish label.
 */
export const labelOf = (meta: JsonObject, english: Readonly<Record<string, string>>): LocalizedText | undefined => {
  const title = languagesOf(meta, "title");
  const chosen = meaningful(tidy(title.get("fi"))) === undefined ? languagesOf(meta, "name") : title;
  const fi = meaningful(tidy(chosen.get("fi")));
  if (fi === undefined) return undefined;
  return { fi, sv: meaningful(tidy(chosen.get("sv"))) ?? fi, en: english[fi] ?? fi };
};

/** One text of an attribute in one language, with its white space kept. */
export const rawText = (meta: JsonObject, attribute: string, language: string): string => languagesOf(meta, attribute).get(language) ?? "";

/** The name of the representation in Finnish; empty for a component. */
export const representationOf = (meta: JsonObject): string => tidy(rawText(meta, "representation", "fi"));

/**
 * Reads the labels of codes out of a Sosmeta attribute that lists them in prose: `1 = Kela, 2 = Muu`.
 *
 * @param codes - the codes to look for; other words before an equals sign are part of a label.
 */
export const codeLabels = (text: string, codes: readonly string[]): ReadonlyMap<string, string> => {
  const starts = [...text.matchAll(/(?:^|[\s,:;])([\p{L}\d.]{1,40})\s*=\s*/gu)].filter(
    ([, code]) => code !== undefined && codes.includes(code),
  );
  return new Map(
    starts.map((start, order): [string, string] => {
      const label = text.slice(start.index + start[0].length, starts[order + 1]?.index ?? text.length);
      return [start[1] ?? "", tidy(label).replace(/[,;\s]+$/u, "")];
    }),
  );
};
