import type { LocalDate } from "@koonti/core";
import type { Assignment } from "./schema.ts";

/** A client relationship and who has been named for it. The facts come from several documents. */
export interface OwnWorkerOfClient {
  /** The day the client relationship began; absent where there is none. */
  readonly relationshipStart?: LocalDate | undefined;
  /** The day it ended. */
  readonly relationshipEnd?: LocalDate | undefined;
  /** The assignment in force, see {@link currentAssignment}. */
  readonly assignment?: Assignment | undefined;
}
