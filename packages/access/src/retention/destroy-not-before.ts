import { addYears, err, type LocalDate, ok, type Result } from "@koonti/core";
import { RETENTION, type Retention, type RetentionGroup, type RetentionStart } from "./groups.ts";

/** The days of the events from which times of keeping are counted, as far as they have happened. */
export type RetentionFacts = Readonly<Partial<Record<RetentionStart, LocalDate>>>;

/** The time of keeping has not begun: the event it is counted from has not happened, or is not known. */
export interface RetentionNotBegun {
  readonly kind: "notBegun";
  readonly missing: RetentionStart;
}

/**
 * The first day on which a document may, and then must, be destroyed (fi: hävittäminen säilytysajan päätyttyä).
 *
 * @returns the day, or the event that has not happened yet: the document is then kept.
 * @see Annex of ATL; 24 § on archiving goes before this
 * @example
 * ```ts
 * import { destroyNotBefore } from "@koonti/access";
 * import { localDate } from "@koonti/core";
 * destroyNotBefore("logs", { logEvent: localDate("2026-01-10") }); // => { ok: true, value: "2038-01-10" }
 * destroyNotBefore("workingAge", {}); // => { ok: false, error: { kind: "notBegun", missing: "matterClosed" } }
 * ```
 */
export const destroyNotBefore = (group: RetentionGroup, facts: RetentionFacts): Result<LocalDate, RetentionNotBegun> => {
  const { years, from }: Retention = RETENTION[group];
  const start = facts[from];
  return start === undefined ? err({ kind: "notBegun", missing: from }) : ok(addYears(start, years));
};
