import { IntlMessageFormat } from "intl-messageformat";
import type { Texts } from "./catalogue.ts";
import type { MessageParams } from "./message.ts";
import { paramTexts } from "./param-text.ts";

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/** A text ready to be filled in. */
export interface CompiledText {
  readonly format: (params: MessageParams) => string;
  /** The names of the values the text has places for. */
  readonly names: ReadonlySet<string>;
}

const LITERAL = 0;
const POUND = 7;
/** Written for a value the finding does not carry, so that a reader sees a gap and not a key. */
const GAP = "…";

const collectNames = (elements: Elements, names: Set<string>): Set<string> => {
  for (const element of elements) {
    if (element.type !== LITERAL && element.type !== POUND && "value" in element) names.add(element.value);
    if ("options" in element) for (const option of Object.values(element.options)) collectNames(option.value, names);
  }
  return names;
};

/** Reads a text of ICU MessageFormat. Throws `SyntaxError` for one that is not. */
export const compileText = (text: string, language: string): CompiledText => {
  // Angle brackets are ordinary characters in legal texts, not markup.
  const message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
  const names = collectNames(message.getAst(), new Set());
  const gaps = Object.fromEntries([...names].map((name) => [name, GAP]));
  return { names, format: (params) => String(message.format({ ...gaps, ...paramTexts(params, language) })) };
};

const compiledTexts = new WeakMap<Texts, Map<string, CompiledText | undefined>>();

const compiledOrUndefined = (text: string | undefined, language: string): CompiledText | undefined => {
  if (text === undefined || text === "") return undefined;
  try {
    return compileText(text, language);
  } catch {
    return undefined;
  }
};

/** The text of a key, or `undefined` where the catalogue has none that can be read. Read once per catalogue. */
export const textOf = (catalogue: Texts, key: string, language: string): CompiledText | undefined => {
  const known = compiledTexts.get(catalogue) ?? new Map<string, CompiledText | undefined>();
  compiledTexts.set(catalogue, known);
  const name = `${language} ${key}`;
  if (!known.has(name)) known.set(name, compiledOrUndefined(catalogue[key], language));
  return known.get(name);
};
