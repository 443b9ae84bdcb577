import * as z from "zod";
import { type LocalDate, localDateSchema } from "../local-date/local-date.ts";
import { STRUCTURE_MESSAGES } from "../structure/structure-messages.ts";

/** A period in whole days (ajanjakso). Its last day belongs to it; without `end` it is open. */
export interface DateRange {
  readonly start: LocalDate;
  /** The last day, included. */
  readonly end?: LocalDate | undefined;
}

const KEY = "core/rangeEndsBeforeStart";

/** Zod schema of {@link DateRange}; an end before the start is refused at `end` with `params.key` `core/rangeEndsBeforeStart`. */
export const dateRangeSchema = /* @__PURE__ */ z
  .strictObject({ start: localDateSchema, end: /* @__PURE__ */ localDateSchema.optional() })
  .superRefine(({ start, end }, context) => {
    if (end === undefined || end >= start) return;
    context.addIssue({ code: "custom", path: ["end"], params: { key: KEY }, message: STRUCTURE_MESSAGES.en[KEY] });
  });

/**
 * Whether a date belongs to a period; both its first and its last day do.
 *
 * @example
 * ```ts
 * import { localDate, rangeIncludes } from "@koonti/core";
 * const autumn = { start: localDate("2026-09-01"), end: localDate("2026-11-30") };
 * rangeIncludes(autumn, localDate("2026-11-30")); // => true
 * rangeIncludes(autumn, localDate("2026-12-01")); // => false
 * ```
 */
export const rangeIncludes = (range: DateRange, date: LocalDate): boolean =>
  range.start <= date && (range.end === undefined || date <= range.end);

/** Whether two periods have at least one day in common. */
export const rangesOverlap = (a: DateRange, b: DateRange): boolean =>
  (a.end === undefined || b.start <= a.end) && (b.end === undefined || a.start <= b.end);
