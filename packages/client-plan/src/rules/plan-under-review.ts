import type { LocalDate, SupportNeedCode } from "@koonti/core";
import type { FindingPath, Toolbox, Verdict } from "@koonti/rules";
import type { PlanAnswer } from "../answer/schema.ts";
import type { ClientPlan } from "../plan/schema.ts";

/** Nature of a need (fi: tarpeen luonne), SHL 37 §; the same words as in the service-need assessment. */
export type NeedNature = "temporary" | "recurring" | "longTerm";

/** A plan with the facts of the client's record that bear on it. Absent facts are not known. */
export interface PlanUnderReview {
  readonly plan: ClientPlan;
  /** Nature of the need in the service-need assessment. */
  readonly needNature?: NeedNature | undefined;
  /** Needs that the assessment named. */
  readonly namedNeeds?: readonly SupportNeedCode[] | undefined;
  /** The client's answer to this version of the plan. */
  readonly answer?: Pick<PlanAnswer, "answer" | "reason"> | undefined;
}

/** What is not written yet is open while the plan is being made; every rule about its text has this key. */
export const STILL_OPEN = "stillOpen";

/** The day whose law judges a plan: the day it was made. */
export const dayOf = ({ plan }: PlanUnderReview): LocalDate | undefined => plan.madeOn;

/**
 * The verdict on something that is missing: a breach in a plan that has been made, and in one being made a fact to be written. So a draft
 * shows what is left to do and not what is wrong.
 */
export const missing = <Key extends string>(
  { plan }: PlanUnderReview,
  { fail, undetermined }: Toolbox<Key | typeof STILL_OPEN, never>,
  key: Key,
  path: FindingPath,
): Verdict => (plan.madeOn === undefined ? undetermined(STILL_OPEN, [path.join(".")]) : fail(key, path));
