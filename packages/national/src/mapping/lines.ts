import type { Language } from "@koonti/core";
import type { CodecAt } from "./codec.ts";

const INDENT = "  ";

/** Lines that begin further in belong to the one before. */
const linesIn = (national: unknown): readonly string[] =>
  typeof national === "string" ? national.split(/\n(?! {2})/u).flatMap((line) => line.replaceAll(`\n${INDENT}`, "\n").trim() || []) : [];

const asLine = (text: string): string => text.replaceAll("\n", `\n${INDENT}`);

/** One thing on each line of a text; a text with a line that is none is left where it is. */
export const lines =
  <One>(say: (one: One, language: Language) => string, hear: (line: string) => One | undefined, most = 30): CodecAt<readonly One[]> =>
  () => ({
    read: (national) => {
      const heard = linesIn(national).map(hear);
      const known = heard.filter((one) => one !== undefined);
      return known.length === heard.length && known.length <= most ? known : undefined;
    },
    write: (ours, { language }) =>
      Array.isArray(ours) && ours.length > 0 ? ours.map((one) => asLine(say(one as One, language))).join("\n") : undefined,
  });

/** A short text on each line, of so many characters at most. */
export const textLines = (longest: number, most = 30): CodecAt<readonly string[]> =>
  lines<string>(
    (one) => one,
    (line) => (line.length <= longest ? line : undefined),
    most,
  );
