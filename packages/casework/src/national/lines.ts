import type { Language } from "@koonti/core";
import type { CodecAt } from "@koonti/national";

const linesIn = (national: unknown): readonly string[] =>
  typeof national === "string" ? national.split("\n").flatMap((line) => line.trim() || []) : [];

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
      Array.isArray(ours) && ours.length > 0 ? ours.map((one) => say(one as One, language)).join("\n") : undefined,
  });

const LONGEST = 300;

/** A short text on each line. */
export const textLines = lines<string>(
  (one) => one,
  (line) => (line.length <= LONGEST ? line : undefined),
);
