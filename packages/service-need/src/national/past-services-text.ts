import { LANGUAGES, type Language, type LocalizedText, textIn } from "@koonti/core";
import { type CodecAt, SERVICE_CATEGORY_CODES, SERVICE_CATEGORY_LABELS } from "@koonti/national";
import type { PastService } from "../assessment/schema.ts";

const NOW: LocalizedText = { fi: "nykyinen", sv: "nuvarande", en: "present" };
const BEFORE: LocalizedText = { fi: "aiempi", sv: "tidigare", en: "earlier" };
const INDENT = "  ";

const lineOf = ({ category, current, description }: PastService, language: Language): string => {
  const when = current === undefined ? "" : ` (${textIn(current ? NOW : BEFORE, language)})`;
  const about = description ? `: ${description.split("\n").join(`\n${INDENT}`)}` : "";
  return `${textIn(SERVICE_CATEGORY_LABELS[category], language)}${when}${about}`;
};

const isIn = (value: unknown): value is readonly PastService[] => Array.isArray(value);

const write = (services: readonly PastService[], language: Language): string => services.map((one) => lineOf(one, language)).join("\n");

const STATES = [undefined, true, false];

const serviceIn = (line: string, language: Language): PastService | undefined => {
  for (const category of SERVICE_CATEGORY_CODES) {
    for (const current of STATES) {
      const bare = lineOf({ category, ...(current !== undefined && { current }) }, language);
      if (line === bare) return { category, ...(current !== undefined && { current }) };
      if (line.startsWith(`${bare}: `)) {
        return { category, ...(current !== undefined && { current }), description: line.slice(bare.length + 2) };
      }
    }
  }
  return undefined;
};

const readIn = (text: string, language: Language): readonly PastService[] | undefined => {
  const lines = text.split(/\n(?! {2})/u).map((line) => line.replaceAll(`\n${INDENT}`, "\n"));
  const services = lines.flatMap((line) => serviceIn(line, language) ?? []);
  return services.length === lines.length && write(services, language) === text ? services : undefined;
};

/** Services a client has had or has, one on a line; a text that somebody else has written is left where it is. */
export const pastServicesText: CodecAt<readonly PastService[]> = () => ({
  read: (national) => {
    const text = typeof national === "string" ? national.trim() : "";
    return text === "" ? [] : LANGUAGES.map((language) => readIn(text, language)).find((services) => services !== undefined);
  },
  write: (ours, { language }) => (isIn(ours) && ours.length > 0 ? write(ours, language) : undefined),
});
