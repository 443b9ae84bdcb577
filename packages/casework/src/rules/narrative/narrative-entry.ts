import type { LocalDate } from "@koonti/core";

/** An entry of a client narrative (fi: asiakaskertomus). Absent facts are not known; an empty text or list says that nothing stands there. */
export interface NarrativeEntry {
  /** The day the entry was made; it is judged by the law of that day. */
  readonly enteredOn: LocalDate;
  /** In what the client's matter was handled. */
  readonly event?: string | undefined;
  /** The day of the event, of the support or of the service. */
  readonly happenedOn?: LocalDate | undefined;
  /** Who took part. */
  readonly participants?: readonly string[] | undefined;
}
