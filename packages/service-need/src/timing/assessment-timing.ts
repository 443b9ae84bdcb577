import type { LocalDate } from "@koonti/core";
import type { ContactParty } from "../contact/codes.ts";

/** When a need became known and when its urgency was assessed (SHL 36 §). The facts come from several documents of a record. */
export interface UrgencyOfNeed {
  /** The day an employee learned of a person in need: of the contact, or of the own observation. */
  readonly learnedOn?: LocalDate | undefined;
  readonly urgencyAssessedOn?: LocalDate | undefined;
}

/** How an assessment goes on, for the duty that has no number: start without delay, finish without undue delay (SHL 36 §). */
export interface AssessmentPace {
  readonly contactOn?: LocalDate | undefined;
  readonly initiatedOn?: LocalDate | undefined;
  readonly startedOn?: LocalDate | undefined;
  readonly completedOn?: LocalDate | undefined;
  /** The day it was recorded that no assessment is made. */
  readonly declinedOn?: LocalDate | undefined;
}

/** Who contacted and when, and whether the person is of a group whose assessment starts within seven weekdays (SHL 36 §). */
export interface StartOfAssessment {
  readonly contactOn?: LocalDate | undefined;
  readonly contactBy?: ContactParty | undefined;
  readonly birthDate?: LocalDate | undefined;
  readonly highestCareAllowance?: boolean | undefined;
  /** A disabled person as meant in the act on disability services (VPL). */
  readonly disabledPerson?: boolean | undefined;
  readonly startedOn?: LocalDate | undefined;
  readonly declinedOn?: LocalDate | undefined;
}

/** The assessment of a child with a need for special support: both its clocks start from initiation (SHL 36 §). */
export interface ChildAssessmentTiming {
  readonly specialSupportChild?: boolean | undefined;
  readonly initiatedOn?: LocalDate | undefined;
  readonly startedOn?: LocalDate | undefined;
  readonly completedOn?: LocalDate | undefined;
  readonly declinedOn?: LocalDate | undefined;
}

/** Everything the rules on the pace of an assessment ask about; every member may be missing. */
export interface AssessmentTiming extends AssessmentPace, StartOfAssessment, ChildAssessmentTiming {}
