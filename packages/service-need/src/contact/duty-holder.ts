import type { NotifierCode } from "@koonti/national";
import type { ContactParty } from "./codes.ts";

/** Notifiers that SHL 35 § obliges. Youth work, organisations, parishes and reception centres are not named there. */
const DUTY_HOLDERS: readonly NotifierCode[] = ["6", "7", "9", "10", "11", "12", "13", "14", "15", "19", "23", "24"];

/** Notifiers whose duty depends on who stands behind the code. */
const UNKNOWN: readonly NotifierCode[] = ["16", "22"];

/**
 * Whether SHL 35 § obliges a notifier to make contact or notify (fi: ilmoitusvelvollinen); `undefined` where the code does not tell.
 * A suggestion for the form: the worker's own answer is what counts.
 *
 * @example
 * ```ts
 * import { isDutyHolder } from "@koonti/service-need";
 * isDutyHolder("10"); // => true
 * isDutyHolder("4"); // => false
 * isDutyHolder("22"); // => undefined
 * ```
 */
export const isDutyHolder = (code: NotifierCode): boolean | undefined => (UNKNOWN.includes(code) ? undefined : DUTY_HOLDERS.includes(code));

const PARTY_OF: Partial<Record<NotifierCode, ContactParty>> = {
  "1": "self",
  "2": "closePerson",
  "3": "closePerson",
  "4": "otherPerson",
  "5": "legalRepresentative",
};

/**
 * Who made contact in the terms of SHL 36 §, from the national code of the notifier; `undefined` for `22` (other).
 *
 * @example
 * ```ts
 * import { contactPartyOf } from "@koonti/service-need";
 * contactPartyOf("5"); // => "legalRepresentative"
 * contactPartyOf("7"); // => "authority"
 * ```
 */
export const contactPartyOf = (code: NotifierCode): ContactParty | undefined => {
  if (code === "22") return undefined;
  return PARTY_OF[code] ?? "authority";
};
