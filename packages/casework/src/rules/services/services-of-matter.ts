import type { LocalDate } from "@koonti/core";

/** When a matter began and when its first service began (SHL 45 §). */
export interface ServicesOfMatter {
  readonly initiatedOn: LocalDate;
  /** The day the first granted service began. */
  readonly implementedOn?: LocalDate | undefined;
  /** The recorded special ground for taking longer. */
  readonly extensionGround?: string | undefined;
  /** Why no service is to begin: none is needed, no assessment is made, or the matter was closed before any service. */
  readonly noServices?: "noNeed" | "declined" | "closed" | undefined;
  /** The act on services for older persons concerns the client. */
  readonly olderPerson?: boolean | undefined;
}
