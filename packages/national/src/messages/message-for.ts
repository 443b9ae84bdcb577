import type { Language } from "@koonti/core";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import type { MessageKey } from "./message-key.ts";
import { sv } from "./sv.ts";

const CATALOGUES: Readonly<Record<string, Readonly<Record<MessageKey, string>>>> = { fi, sv, en };

/** A sentence about a field in a language; Finnish where there is none in that language. */
export const messageFor = (key: MessageKey, language: Language, label: string): string =>
  (CATALOGUES[language] ?? fi)[key].replace("{label}", () => label);
