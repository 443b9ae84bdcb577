import type { LocalDate } from "@koonti/core";

/** A plan, what it rests on and whether somebody had been named to answer for it. The facts come from several documents. */
export interface CarrierOfPlan {
  /** The day the plan was made; absent while it is being made. */
  readonly madeOn?: LocalDate | undefined;
  /** An own worker, or a reason why none is named, was there on that day. */
  readonly workerNamed: boolean;
  /** The day the client's service-need assessment was completed. */
  readonly assessedOn?: LocalDate | undefined;
}
