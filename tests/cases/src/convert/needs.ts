import { SUPPORT_NEEDS, type SupportNeedCode } from "@koonti/core";
import { NOTIFIER_CODES, type NotifierCode } from "@koonti/service-need";

const NEED_CODES: readonly string[] = SUPPORT_NEEDS.map(({ code }) => code);
const NOTIFIERS: readonly string[] = NOTIFIER_CODES;

/** The codes of list 1282 among those a case names; others pass by. */
export const needsFrom = (codes: readonly string[]): readonly SupportNeedCode[] =>
  codes.filter((code): code is SupportNeedCode => NEED_CODES.includes(code));

/** The code of the notifier; "other notifier" where it is not of the list. */
export const notifierFrom = (code: string | undefined): NotifierCode => (NOTIFIERS.includes(code ?? "") ? (code as NotifierCode) : "22");
