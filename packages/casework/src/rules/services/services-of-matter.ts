import type { LocalDate } from "@koonti/core";

/** When a matter began and when its first service began (SHL 45 §). */
export interface ServicesOfMatter {
  readonly initiatedOn: LocalDate;
  /** The day the first granted service began. */
  readonly implementedOn?: LocalDate | undefined;
  /** The recorded special ground for taking longer. */
  readonly extensionGround?: string | undefined;
}
