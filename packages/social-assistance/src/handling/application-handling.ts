import type { LocalDate } from "@koonti/core";
import type { AssistanceApplication } from "../application/schema.ts";

/** An application and the day it was decided on. The facts come from several documents. */
export interface ApplicationHandling {
  readonly application: AssistanceApplication;
  readonly decidedOn?: LocalDate | undefined;
}
