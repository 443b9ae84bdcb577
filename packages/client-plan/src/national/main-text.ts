import type { Language } from "@koonti/core";
import { type Entry, type Labels, readEntries, writeEntries } from "./labelled-text.ts";

/**
 * A text with one main thing and perhaps others besides: alone the main thing stands without a label, so that the common case reads as it
 * was written. `undefined` when there is nothing.
 */
export const writeMainText = <Name extends string>(
  main: Name,
  entries: readonly Entry<Name>[],
  labels: Labels<Name>,
  language: Language,
  beginsRecord: readonly Name[] = [],
): string | undefined => {
  const [only] = entries;
  if (only === undefined) return undefined;
  const isPlain = entries.length === 1 && only.name === main && readEntries(only.value, labels) === undefined;
  return isPlain ? only.value : writeEntries(entries, labels, language, beginsRecord);
};

/** The things in such a text; one written by somebody else is all the main thing. */
export const readMainText = <Name extends string>(main: Name, text: string | undefined, labels: Labels<Name>): readonly Entry<Name>[] => {
  if (!text) return [];
  return readEntries(text, labels) ?? [{ name: main, value: text }];
};
