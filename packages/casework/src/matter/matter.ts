import type { LocalDate } from "@koonti/core";
import type { AssessmentSubject } from "@koonti/service-need";
import type { RecordDocument } from "../document/document.ts";

/** One matter of a client (fi: asia): what began it, and the documents that belong to it by their dates. */
export interface Matter {
  readonly initiation: RecordDocument<"initiation">;
  readonly initiatedOn: LocalDate;
  /** Whom it concerns: a record may hold a matter of the client and one of the client's child side by side. */
  readonly subject: AssessmentSubject;
  /** The contact it began with: the one named, else the latest before it. */
  readonly contact?: RecordDocument<"contact"> | undefined;
  readonly urgency?: RecordDocument<"urgencyAssessment"> | undefined;
  readonly assessment?: RecordDocument<"serviceNeedAssessment"> | undefined;
  /** The record that no assessment is made; there is none where an assessment has begun. */
  readonly decline?: RecordDocument<"assessmentDecline"> | undefined;
  readonly plan?: RecordDocument<"clientPlan"> | undefined;
  /** The end of the client relationship the matter belongs to. */
  readonly closing?: RecordDocument<"closing"> | undefined;
  readonly services: readonly RecordDocument<"serviceStart">[];
}
