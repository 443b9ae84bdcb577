// a letter or digit on either side would make it a part of something longer, but a slip in typing must not let a code through
const LOOKALIKE = /\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]/gi;

/**
 * The text with everything that looks like a personal identity code replaced by `[hetu]`, whether or not it is a right one. For log
 * lines, error messages and free text on its way out.
 *
 * @example
 * ```ts
 * import { redactHetus } from "@koonti/core";
 * redactHetus("Testi Asiakas-12 (010190X901R)"); // => "Testi Asiakas-12 ([hetu])"
 * ```
 */
export const redactHetus = (text: string): string => text.replace(LOOKALIKE, "[hetu]");
