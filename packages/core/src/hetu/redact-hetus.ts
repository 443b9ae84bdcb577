// a UUID is matched first and kept, as eight digits and four of it can look like a code; dashes and blanks as people type them
const UUID_OR_LOOKALIKE = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|\d{6}\s?[-+A-FU-Y\u2010-\u2015\u2212]\s?\d{3}[0-9A-Z]/gi;

/**
 * The text with everything that looks like a personal identity code replaced by `[hetu]`, whether or not it is a right one. For log
 * lines, error messages and free text on its way out.
 *
 * @remarks It would rather take too much than too little: a telephone number written `040123-4567` goes too. UUIDs stay.
 * @example
 * ```ts
 * import { redactHetus } from "@koonti/core";
 * redactHetus("Testi Asiakas-12 (010190X901R)"); // => "Testi Asiakas-12 ([hetu])"
 * ```
 */
export const redactHetus = (text: string): string => text.replace(UUID_OR_LOOKALIKE, (_match, uuid?: string) => uuid ?? "[hetu]");
