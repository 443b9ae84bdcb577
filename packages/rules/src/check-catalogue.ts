import { messageKey, type Texts } from "./catalogue.ts";
import type { Finding } from "./finding.ts";
import { STANDING_KEYS } from "./message.ts";
import { compileText } from "./message-format.ts";
import type { Rule } from "./rule.ts";

/** What is wrong with the texts of a list of rules. */
export interface CatalogueProblem {
  readonly kind: /** A text is not there, or is empty. */
    | "missing"
    /** A text no rule asks for. */
    | "unknown"
    /** Not ICU MessageFormat. */
    | "syntax"
    /** A text has other places for values than the same text in the first language. */
    | "places"
    /** A finding does not carry a value the text has a place for. */
    | "value"
    /** Two rules have the same id. */
    | "duplicateRule";
  readonly key: string;
  readonly language?: string;
}

type Catalogues = Readonly<Record<string, Texts>>;

const keysOf = (rule: Rule): string[] => [...rule.messageKeys, ...STANDING_KEYS].map((key) => messageKey(rule.id, key));

const namesIn = (text: string, language: string): readonly string[] | undefined => {
  try {
    return [...compileText(text, language).names].sort();
  } catch {
    return undefined;
  }
};

const checkTexts = (keys: ReadonlySet<string>, language: string, texts: Texts): CatalogueProblem[] => {
  const problems: CatalogueProblem[] = [];
  for (const key of keys) {
    const text = texts[key];
    if (text === undefined || text.trim() === "") problems.push({ kind: "missing", key, language });
    else if (namesIn(text, language) === undefined) problems.push({ kind: "syntax", key, language });
  }
  for (const key of Object.keys(texts)) if (!keys.has(key)) problems.push({ kind: "unknown", key, language });
  return problems;
};

const checkPlaces = (keys: ReadonlySet<string>, catalogues: Catalogues): CatalogueProblem[] => {
  const [first, ...others] = Object.entries(catalogues);
  if (first === undefined) return [];
  const places = (key: string, [language, texts]: [string, Texts]) => namesIn(texts[key] ?? "", language)?.join() ?? "";
  return others.flatMap((other) =>
    [...keys]
      .filter((key) => first[1][key] && other[1][key] && places(key, first) !== places(key, other))
      .map((key): CatalogueProblem => ({ kind: "places", key, language: other[0] })),
  );
};

const checkValues = ({ ruleId, message, options }: Finding, language: string, texts: Texts): CatalogueProblem[] => {
  if (message === undefined) return [];
  const key = messageKey(ruleId, message.key);
  const values = { ...options, ...message.params };
  const missing = namesIn(texts[key] ?? "", language)?.some((name) => !Object.hasOwn(values, name));
  return missing ? [{ kind: "value", key, language }] : [];
};

const duplicates = (rules: readonly Rule[]): CatalogueProblem[] =>
  rules
    .filter((rule, index) => rules.findIndex(({ id }) => id === rule.id) !== index)
    .map(({ id }) => ({ kind: "duplicateRule", key: id }));

/**
 * Everything wrong with the texts of a list of rules; an empty list when they are whole. For tests.
 *
 * @param catalogues - the texts by language; the first language is the one the others are compared with.
 * @param findings - findings of these rules, to see that each carries the values its text has places for.
 * @example
 * ```ts
 * import { checkCatalogue } from "@koonti/rules";
 * checkCatalogue([], { fi: { "visits/old-rule#duty": "Käynnillä on syy." } }); // => [{ kind: "unknown", key: "visits/old-rule#duty", language: "fi" }]
 * ```
 */
export const checkCatalogue = (
  rules: readonly Rule[],
  catalogues: Catalogues,
  findings: readonly Finding[] = [],
): readonly CatalogueProblem[] => {
  const keys = new Set(rules.flatMap(keysOf));
  const languages = Object.entries(catalogues);
  return [
    ...duplicates(rules),
    ...languages.flatMap(([language, texts]) => checkTexts(keys, language, texts)),
    ...checkPlaces(keys, catalogues),
    ...findings.flatMap((finding) => languages.flatMap(([language, texts]) => checkValues(finding, language, texts))),
  ];
};
