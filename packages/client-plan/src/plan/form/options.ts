import { optionsOf, SUPPORT_NEED_CODE_SYSTEM, SUPPORT_NEEDS } from "@koonti/core";

/** The support needs of list 1282 as options, and the list they come from. */
export const NEED_OPTIONS = { options: optionsOf(SUPPORT_NEEDS), codeSystem: SUPPORT_NEED_CODE_SYSTEM.oid } as const;

/** A row of structure 15020. */
export const row = (number: number) => ({ structure: "15020", row: number }) as const;

/** Greatest length of free text and of one line. */
export const LONG = 20_000;
/** Greatest length of a name or one line of text. */
export const SHORT = 500;
