const lane = (text: string, start: number, factor: number): string => {
  let state = start;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), factor);
  return (state >>> 0).toString(16).padStart(8, "0");
};

/**
 * A short mark of a phrase (Fraasi): a text whose wording THL has fixed and a document must carry word for word.
 * Structures know phrases by mark, so that the wording stays with its author; whoever fills documents has it from THL.
 * Not a cryptographic digest: it tells a slip from the official wording, nothing more.
 *
 * @example
 * ```ts
 * import { phraseFingerprint } from "@koonti/national";
 * phraseFingerprint("Testi") === phraseFingerprint("testi"); // => false
 * ```
 */
export const phraseFingerprint = (text: string): string =>
  `${text.length}-${lane(text, 0x811c9dc5, 0x01000193)}${lane(text, 0x2545f491, 0x5bd1e995)}`;

/** The wording of a field's phrase among the texts at hand, or `undefined` when none of them is it. */
export const phraseFor = (fingerprints: readonly string[], texts: readonly string[]): string | undefined =>
  texts.find((text) => fingerprints.includes(phraseFingerprint(text)));
