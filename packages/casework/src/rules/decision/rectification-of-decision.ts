import type { LocalDate } from "@koonti/core";

/** When the client got a decision and when they asked for its rectification. The facts come from several documents. */
export interface RectificationOfDecision {
  readonly receivedOn?: LocalDate | undefined;
  readonly requestedOn?: LocalDate | undefined;
}
