/** Nothing by that identifier in this county, or none that may be seen. */
export interface NotFound {
  readonly kind: "refused";
  readonly reason: "notFound";
}

/** Somebody has saved in between: `current` is what stands now, and nothing was written. */
export interface Stale<Row> {
  readonly kind: "refused";
  readonly reason: "stale";
  readonly current: Row;
}

export const notFound: NotFound = Object.freeze({ kind: "refused", reason: "notFound" });
export const stale = <Row>(current: Row): Stale<Row> => ({ kind: "refused", reason: "stale", current });
