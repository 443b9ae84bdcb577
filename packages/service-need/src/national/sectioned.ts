import type { CodecAt } from "@koonti/national";
import { joinParts, splitParts, type TextPart } from "./sectioned-text.ts";

/** Several texts of ours as one national text, each under its heading; ours by the names of the parts. */
export const sectioned =
  (parts: readonly TextPart[]): CodecAt<Readonly<Record<string, unknown>>> =>
  () => ({
    read: (national) => {
      const texts = typeof national === "string" ? splitParts(parts, national.trim()) : {};
      return Object.keys(texts).length === 0 ? undefined : texts;
    },
    write: (ours, { language }) => joinParts(parts, (ours ?? {}) as Readonly<Record<string, string>>, language),
  });
