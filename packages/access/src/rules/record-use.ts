import type { DataCategory } from "../data/codes.ts";
import type { WorkTask } from "../user/codes.ts";
import type { UseFacts } from "../work-task/may-use.ts";

/** One use of a client's record as it happened, to be judged afterwards (fi: asiakastietojen käyttö). Absent facts are not known. */
export interface RecordUse {
  /** Whether the system let the user in. */
  readonly outcome: "allowed" | "denied";
  /** The system verified the client relationship, fi: tietoteknisesti varmistettu asiakassuhde. */
  readonly relationshipVerified?: boolean | undefined;
  /** The reason the user gave for another task. */
  readonly otherTaskReason?: string | undefined;
  readonly workTask?: WorkTask | undefined;
  readonly category?: DataCategory | undefined;
  /** What else decides how far the work task reaches. */
  readonly facts?: UseFacts | undefined;
}
