import { daysBetween, type LocalDate } from "@koonti/core";
import type { Provision } from "./provision.ts";

/** How a period is counted: `{ unit: "workingDays", n: 7 }`. */
export interface Counting {
  readonly unit: "workingDays" | "days" | "months" | "years";
  readonly n: number;
}

/**
 * Where a deadline stands on a day.
 *
 * - `open`: not met, and the last day has not passed (or the clock is stopped).
 * - `met`: met on the last day or before.
 * - `late`: not met, and the last day has passed.
 * - `metLate`: met after the last day.
 */
export type DeadlineState = "open" | "met" | "late" | "metLate";

/** The facts a deadline is made of. */
export interface DeadlineFacts {
  /** Name of the event the period starts from, such as `"contact"`; a key, not prose. */
  readonly startEvent: string;
  /** Day of that event. It is day zero: not counted itself. */
  readonly start: LocalDate;
  /** Last day on which the duty is met in time. */
  readonly target: LocalDate;
  /** The day the duty was met, where it has been. */
  readonly metOn?: LocalDate | undefined;
  /** How the period is counted. */
  readonly counting: Counting;
  /** The provision the period comes from. */
  readonly provision: Provision;
  /** The recorded ground for taking longer, where the provision knows one. */
  readonly extensionGround?: string | undefined;
  /** The time the clock has stood still. While it has no end the deadline is not late; the target given already takes an ended one into account. */
  readonly pause?: { readonly start: LocalDate; readonly end?: LocalDate | undefined } | undefined;
}

/** A deadline of the law as data (fi: määräaika). Days are calendar dates; both ends are meant inclusive. */
export interface Deadline {
  readonly startEvent: string;
  readonly start: LocalDate;
  readonly target: LocalDate;
  readonly provision: Provision;
  readonly metOn?: LocalDate;
  readonly state: DeadlineState;
  readonly counting: Counting;
  readonly extensionGround?: string;
  readonly pause?: { readonly start: LocalDate; readonly end?: LocalDate };
}

const isStopped = ({ pause, target }: DeadlineFacts, today: LocalDate): boolean =>
  pause !== undefined && pause.end === undefined && pause.start <= target && pause.start <= today;

const stateOn = (facts: DeadlineFacts, metOn: LocalDate | undefined, today: LocalDate): DeadlineState => {
  if (metOn !== undefined) return metOn <= facts.target ? "met" : "metLate";
  return today <= facts.target || isStopped(facts, today) ? "open" : "late";
};

/**
 * A deadline and where it stands on a day.
 *
 * A `metOn` after `today` is only a plan: the deadline is not met yet, and the finding does not carry the day.
 * An extension ground is recorded but changes no state: the rule says what it is worth.
 *
 * @example
 * ```ts
 * import { localDate } from "@koonti/core";
 * import { deadlineOn } from "@koonti/rules";
 * const provision = { act: "X", section: "4", label: "X 4 §", url: "https://example.org" };
 * const start = localDate("2026-05-04");
 * const target = localDate("2026-05-13");
 * const facts = { startEvent: "contact", start, target, counting: { unit: "workingDays", n: 7 }, provision } as const;
 * deadlineOn(facts, localDate("2026-05-13")).state; // => "open"
 * deadlineOn(facts, localDate("2026-05-14")).state; // => "late"
 * deadlineOn({ ...facts, metOn: localDate("2026-05-14") }, localDate("2026-06-01")).state; // => "metLate"
 * ```
 */
export const deadlineOn = (facts: DeadlineFacts, today: LocalDate): Deadline => {
  const { startEvent, start, target, provision, counting, extensionGround, pause } = facts;
  const metOn = facts.metOn !== undefined && facts.metOn <= today ? facts.metOn : undefined;
  return {
    startEvent,
    start,
    target,
    provision,
    state: stateOn(facts, metOn, today),
    counting,
    ...(metOn === undefined ? undefined : { metOn }),
    ...(extensionGround ? { extensionGround } : undefined),
    ...(pause === undefined
      ? undefined
      : { pause: pause.end === undefined ? { start: pause.start } : { start: pause.start, end: pause.end } }),
  };
};

/**
 * Days left to the last day of a deadline on a day: 0 on the last day, negative after it, `undefined` when it is met.
 */
export const daysLeft = (deadline: Deadline, today: LocalDate): number | undefined =>
  deadline.metOn === undefined ? daysBetween(today, deadline.target) : undefined;
