import { LANGUAGES, type Language } from "@koonti/core";
import { lawRefOf } from "@koonti/legislation";
import { messageKey, STANDING_KEYS } from "@koonti/rules";
import type { CatalogueEntry, JudgedExample } from "./catalogue.ts";

/** Where the machine-readable catalogue is kept, from the root of the repository. */
export const RULES_JSON = "packages/casework/rules.json";

const textsOf = ({ rule, texts }: CatalogueEntry, key: string): Readonly<Record<Language, string>> => {
  const inLanguage = (language: Language): string => texts[language][messageKey(rule.id, key)] ?? "";
  return { fi: inLanguage("fi"), sv: inLanguage("sv"), en: inLanguage("en") };
};

const outcomesOf = (examples: readonly JudgedExample[]): readonly string[] => [...new Set(examples.map(({ finding }) => finding.outcome))];

const messageOf = (entry: CatalogueEntry, key: string) => ({
  key,
  outcomes: outcomesOf(entry.examples.filter((judged) => judged.key === key)),
  texts: textsOf(entry, key),
});

const standingOf = (entry: CatalogueEntry) => Object.fromEntries(STANDING_KEYS.map((key) => [key, textsOf(entry, key)]));

const provisionOf = ({ act, section, subsection, label, labels, url, urls }: CatalogueEntry["rule"]["legalBasis"][number]) => ({
  act,
  section,
  ...(subsection === undefined ? {} : { subsection }),
  labels: { fi: label, ...labels },
  urls: { fi: url, ...urls },
});

const ruleOf = (entry: CatalogueEntry) => {
  const { rule, packageName, listName, examples } = entry;
  return {
    id: rule.id,
    package: `@koonti/${packageName}`,
    list: listName,
    duty: lawRefOf(rule.ref)?.id ?? rule.ref,
    ref: rule.ref,
    source: rule.source,
    legalBasis: rule.legalBasis.map(provisionOf),
    inForce: rule.inForce,
    severities: rule.severities,
    options: rule.options,
    outcomes: outcomesOf(examples),
    texts: standingOf(entry),
    messages: rule.messageKeys.map((key) => messageOf(entry, key)),
  };
};

/** The catalogue of all rules as JSON: texts are ICU MessageFormat, days are calendar dates, `severities` begins with the usual one. */
export const rulesJson = (entries: readonly CatalogueEntry[]): string =>
  `${JSON.stringify({ format: 1, languages: LANGUAGES, rules: entries.map(ruleOf) }, undefined, 2)}\n`;
