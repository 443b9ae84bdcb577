import { optionsOf, SUPPORT_NEED_CODE_SYSTEM, SUPPORT_NEEDS } from "@koonti/core";

/** The support needs of list 1282 as options, and the list they come from. */
export const NEED_OPTIONS = { options: optionsOf(SUPPORT_NEEDS), codeSystem: SUPPORT_NEED_CODE_SYSTEM.oid } as const;
