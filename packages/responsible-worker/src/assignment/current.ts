import type { LocalDate } from "@koonti/core";
import type { Assignment } from "./schema.ts";

/**
 * The assignment in force on a day: the newest that was made on it or before. Of several made on one day the last in the list;
 * `undefined` when none has been made.
 *
 * @example
 * ```ts
 * import { localDate } from "@koonti/core";
 * import { currentAssignment } from "@koonti/responsible-worker";
 * const first = { namedOn: localDate("2026-02-12"), by: "Testi Työntekijä-10B" };
 * const second = { namedOn: localDate("2026-03-01"), by: "Testi Työntekijä-10C" };
 * currentAssignment([first, second], localDate("2026-02-28"))?.by; // => "Testi Työntekijä-10B"
 * currentAssignment([first, second], localDate("2026-03-01"))?.by; // => "Testi Työntekijä-10C"
 * ```
 */
export const currentAssignment = <A extends Pick<Assignment, "namedOn">>(assignments: readonly A[], on: LocalDate): A | undefined =>
  assignments
    .filter(({ namedOn }) => namedOn <= on)
    .toSorted((a, b) => Number(a.namedOn > b.namedOn) - Number(a.namedOn < b.namedOn))
    .at(-1);
