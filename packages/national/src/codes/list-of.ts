import type { NationalCodeSystem } from "./code-list.ts";

/** A code with its texts in Finnish, Swedish and English. */
type CodeRow = readonly [code: string, fi: string, sv: string, en: string];

/** A list with its names in Finnish, Swedish and English, and its codes. */
export type ListRow = readonly [oid: string, fi: string, sv: string, en: string, codes: readonly CodeRow[]];

/** A code system from a table of codes. */
export const listOf = (status: NationalCodeSystem["status"], [oid, fi, sv, en, codes]: ListRow): NationalCodeSystem => ({
  oid,
  name: { fi, sv, en },
  status,
  codes: codes.map(([code, ...texts]) => ({ code, label: { fi: texts[0], sv: texts[1], en: texts[2] } })),
});
