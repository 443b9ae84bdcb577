import type { LocalDate } from "@koonti/core";

/** A request for a talk and the talk that was held. The facts come from several documents. */
export interface TalkHandling {
  readonly requestedOn: LocalDate;
  readonly heldOn?: LocalDate | undefined;
  /** The client wanted Kela to take part. */
  readonly jointWithKela?: boolean | undefined;
  readonly jointUnfoundedReason?: string | undefined;
  /** Kela took part. */
  readonly withKela?: boolean | undefined;
}
