import { type CodeEntry, findCode, LANGUAGES, textIn } from "@koonti/core";
import { SERVICE_PURPOSES } from "./purposes.ts";
import { VIEW_TOPICS, type ViewTopic } from "./topics.ts";

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, " ").toLowerCase();

const TOPICS: readonly ViewTopic[] = VIEW_TOPICS;

const isSaid = (entry: CodeEntry, text: string): boolean =>
  plain(entry.code) === text || LANGUAGES.some((language) => plain(entry.label[language]) === text);

/** The code of a known word in any language; else the text itself without case and extra spaces, so that the same word meets itself. */
const wordKey = (entries: readonly CodeEntry[], text: string): string => {
  const said = plain(text);
  return entries.find((entry) => isSaid(entry, said))?.code ?? said;
};

const wordLabel = (entries: readonly CodeEntry[], text: string, language: string): string => {
  const entry = findCode(entries, wordKey(entries, text));
  return entry === undefined ? text : textIn(entry.label, language);
};

const valuesOf = (topic: string): readonly CodeEntry[] => findCode(TOPICS, topicKey(topic))?.values ?? [];

/**
 * By what two purposes are the same: the code of a known purpose whose code or name in any language the text is, else the text in
 * lower case.
 *
 * @example
 * ```ts
 * import { purposeKey } from "@koonti/service-need";
 * purposeKey("Ryhmätoiminta"); // => "groupActivity"
 * purposeKey(" Tanssi  ja liike"); // => "tanssi ja liike"
 * ```
 */
export const purposeKey = (purpose: string): string => wordKey(SERVICE_PURPOSES, purpose);

/**
 * Name of a service's purpose in a language; the text itself where it is none of the known ones.
 *
 * @example
 * ```ts
 * import { purposeLabel } from "@koonti/service-need";
 * purposeLabel("groupActivity", "sv"); // => "Gruppverksamhet"
 * purposeLabel("Tanssi ja liike", "sv"); // => "Tanssi ja liike"
 * ```
 */
export const purposeLabel = (purpose: string, language: string): string => wordLabel(SERVICE_PURPOSES, purpose, language);

/** By what two topics are the same; see {@link purposeKey}. */
export const topicKey = (topic: string): string => wordKey(TOPICS, topic);

/** Name of a topic in a language; the text itself where it is none of the known ones. */
export const topicLabel = (topic: string, language: string): string => wordLabel(TOPICS, topic, language);

/** By what two answers to a topic are the same; see {@link purposeKey}. */
export const viewValueKey = (topic: string, value: string): string => wordKey(valuesOf(topic), value);

/**
 * Name of an answer to a topic in a language; the text itself where it is none of the known ones.
 *
 * @example
 * ```ts
 * import { viewValueLabel } from "@koonti/service-need";
 * viewValueLabel("canWork", "partly", "fi"); // => "osittain"
 * viewValueLabel("debtTotalEur", "noin 18000", "fi"); // => "noin 18000"
 * ```
 */
export const viewValueLabel = (topic: string, value: string, language: string): string => wordLabel(valuesOf(topic), value, language);
