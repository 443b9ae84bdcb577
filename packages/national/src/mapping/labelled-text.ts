import { LANGUAGES, type Language, type LocalizedText, textIn } from "@koonti/core";
import { isPlainObject } from "../read/plain-object.ts";
import type { CodecAt } from "./codec.ts";
import { saysSame } from "./says-same.ts";
import type { Wording } from "./wording.ts";

/** One thing in a text that holds several: its label there and its words. */
export interface LabelledPart {
  readonly label: LocalizedText;
  readonly as: Wording;
}

type Parts = Readonly<Record<string, LabelledPart>>;
type Content = Readonly<Record<string, unknown>>;

const INDENT = "  ";
const MOST = 20_000;

/** The name of the part that stands first, without a label. */
const MAIN = "main";

const lineOf = (label: string, words: string): string => {
  const [first = "", ...more] = words.split("\n");
  return [`${label}: ${first}`, ...more.map((line) => INDENT + line)].join("\n");
};

const mainOf = (content: Content): string | undefined => {
  const main = content[MAIN];
  return typeof main === "string" && main !== "" ? main : undefined;
};

const join = (parts: Parts, content: Content, language: Language): string | undefined => {
  const lines = Object.entries(parts).flatMap(([name, { label, as }]) => {
    const words = as.say(content[name], language);
    return words === undefined ? [] : [lineOf(textIn(label, language), words)];
  });
  const main = mainOf(content);
  const blocks = [...(main === undefined ? [] : [main]), ...(lines.length === 0 ? [] : [lines.join("\n")])];
  return blocks.length === 0 ? undefined : blocks.join("\n\n");
};

/** The labelled lines of a block, by the names of their parts; `undefined` where a line is neither labelled nor the continuation of one. */
const wordsIn = (parts: Parts, block: string, language: Language): readonly (readonly [string, string])[] | undefined => {
  const found: (readonly [string, string])[] = [];
  for (const line of block.split("\n")) {
    const last = found.at(-1);
    const part = Object.entries(parts).find(([, { label }]) => line.startsWith(`${textIn(label, language)}: `));
    if (part !== undefined) found.push([part[0], line.slice(textIn(part[1].label, language).length + 2)]);
    else if (last !== undefined && line.startsWith(INDENT)) found.splice(-1, 1, [last[0], `${last[1]}\n${line.slice(INDENT.length)}`]);
    else return undefined;
  }
  return found;
};

const contentOf = (parts: Parts, main: string, block: string, language: Language): Content | undefined => {
  const words = wordsIn(parts, block, language);
  if (words === undefined) return undefined;
  const heard = words.map(([name, text]) => [name, parts[name]?.as.hear(text)] as const).filter(([, value]) => value !== undefined);
  return { ...(main !== "" && { [MAIN]: main }), ...Object.fromEntries(heard) };
};

/** What a text says, where it is one that {@link join} makes, in whichever language: the labelled lines are what stands last in it. */
const split = (parts: Parts, text: string): Content | undefined => {
  const starts = [0, ...[...text.matchAll(/\n\n/gu)].map(({ index }) => index + 2)];
  for (const language of LANGUAGES) {
    for (const start of starts) {
      const content = contentOf(parts, text.slice(0, Math.max(0, start - 2)), text.slice(start), language);
      if (content !== undefined && join(parts, content, language) === text) return content;
    }
  }
  return undefined;
};

const isHeld = (content: Content, most: number): boolean => {
  const main = mainOf(content) ?? "";
  return main.length <= most && main.trim() === main && !saysSame(content, undefined);
};

/**
 * A text that holds several things: the first as it was written, then each of the others on a line behind its label. A text that somebody
 * else has written is all in the first. Ours has the names of the parts, and `main`.
 */
export const labelledText =
  (parts: Parts, most: number = MOST): CodecAt<Content> =>
  () => ({
    read: (national) => {
      const text = typeof national === "string" ? national.trim() : "";
      const content = split(parts, text) ?? { [MAIN]: text };
      return isHeld(content, most) ? content : undefined;
    },
    write: (ours, { language }) => (isPlainObject(ours) ? join(parts, ours, language) : undefined),
  });
