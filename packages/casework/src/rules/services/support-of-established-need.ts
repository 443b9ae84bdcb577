import type { LocalDate } from "@koonti/core";
import type { ServiceType } from "../../service-start/schema.ts";

/** A need that a professional has established, and when support for it began. The facts come from several documents. */
export interface SupportOfEstablishedNeed {
  readonly establishedOn: LocalDate;
  readonly service: ServiceType;
  readonly birthDate?: LocalDate | undefined;
  readonly implementedOn?: LocalDate | undefined;
  /** The recorded special ground for taking longer. */
  readonly extensionGround?: string | undefined;
}
