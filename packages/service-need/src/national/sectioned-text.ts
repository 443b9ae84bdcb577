import { LANGUAGES, type LocalizedText, textIn } from "@koonti/core";

/** A part of a text field that holds several things, each under a heading of its own. */
export interface TextPart<Name extends string = string> {
  readonly name: Name;
  readonly heading: LocalizedText;
}

/** The texts of the parts by name. */
export type PartTexts<Name extends string> = { readonly [Key in Name]?: string | undefined };

const GAP = "\n\n";

/**
 * Several texts as one, each under its heading and a blank line between them. The first part alone stands without a heading, so that the
 * common case reads as it was written. `undefined` when there is nothing.
 */
export const joinParts = <Name extends string>(
  parts: readonly TextPart<Name>[],
  texts: PartTexts<Name>,
  language: string,
): string | undefined => {
  const written = parts.filter(({ name }) => texts[name]);
  const only = written.length === 1 && written[0] === parts[0] ? written[0] : undefined;
  if (only !== undefined) return texts[only.name];
  const sections = written.map(({ name, heading }) => `${textIn(heading, language)}:\n${texts[name] ?? ""}`);
  return sections.length === 0 ? undefined : sections.join(GAP);
};

const startOf = (text: string, heading: string): number => {
  const line = `${heading}:\n`;
  if (text.startsWith(line)) return 0;
  const at = text.indexOf(`${GAP}${line}`);
  return at < 0 ? -1 : at + GAP.length;
};

const cut = <Name extends string>(parts: readonly TextPart<Name>[], text: string, language: string): PartTexts<Name> => {
  const found = parts
    .map(({ name, heading }) => ({ name, heading: textIn(heading, language) }))
    .map((part) => ({ ...part, start: startOf(text, part.heading) }))
    .filter(({ start }) => start >= 0)
    .toSorted((a, b) => a.start - b.start);
  const texts = found.map(({ name, heading, start }, at) => {
    const next = found[at + 1]?.start;
    return [name, text.slice(start + heading.length + ":\n".length, next === undefined ? undefined : next - GAP.length)] as const;
  });
  return Object.fromEntries(texts) as PartTexts<Name>;
};

/**
 * The parts of a text that {@link joinParts} made, in any of the languages; a text made by somebody else is all in the first part. Joining
 * the parts again in the language given back gives the very same text.
 */
export const splitParts = <Name extends string>(parts: readonly TextPart<Name>[], text: string): PartTexts<Name> => {
  for (const language of LANGUAGES) {
    const texts = cut(parts, text, language);
    if (joinParts(parts, texts, language) === text) return texts;
  }
  const first = parts[0];
  return (first === undefined || text === "" ? {} : { [first.name]: text }) as PartTexts<Name>;
};
