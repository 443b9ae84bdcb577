import type { Counting } from "./deadline.ts";
import { textOf } from "./message-format.ts";
import { type Phrases, phrasesIn } from "./phrases.ts";

/**
 * How long a period is, in words.
 *
 * @example
 * ```ts
 * import { countingText } from "@koonti/rules";
 * countingText({ unit: "workingDays", n: 7 }, "fi"); // => "7 arkipäivää"
 * countingText({ unit: "months", n: 1 }, "sv"); // => "1 månad"
 * ```
 */
export const countingText = ({ unit, n }: Counting, language: string, { countings }: Phrases = phrasesIn(language)): string =>
  textOf(countings, unit, language)?.format({ n }) ?? String(n);
