import type { LocalizedText } from "@koonti/core";

/** A value put into a message: calendar dates are written the way of the language, lists with its commas and "and". */
export type MessageParam = string | number | boolean | LocalizedText | readonly (string | LocalizedText)[];

/** The values of a message by name. */
export type MessageParams = Readonly<Record<string, MessageParam>>;

/** A message by key, without any language. */
export interface Message {
  /** The key as the rule declares it, such as `"startedLate"`; in a catalogue it is `ruleId#key`. */
  readonly key: string;
  readonly params: MessageParams;
}

/** The keys every rule has besides its own: what the duty is, and what would mend a breach of it. */
export const STANDING_KEYS = ["duty", "mend"] as const;

/** One of {@link STANDING_KEYS}. */
export type StandingKey = (typeof STANDING_KEYS)[number];
