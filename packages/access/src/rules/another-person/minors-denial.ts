import { ageOn, type LocalDate } from "@koonti/core";

/** A minor client denied giving data to a guardian (fi: alaikäisen kielto). Absent facts are not known. */
export interface MinorsDenial {
  readonly clientBorn: LocalDate;
  readonly deniedOn: LocalDate;
  readonly isRecorded?: boolean | undefined;
  /** The reason as it is recorded; absent or blank where none is. */
  readonly recordedReason?: string | undefined;
  /** Whether a professional has judged the reason weighty. */
  readonly isReasonWeighty?: boolean | undefined;
  /** Whether a professional has judged the denial to be clearly against the child's interest. */
  readonly isAgainstInterest?: boolean | undefined;
  /** The day after the denial on which the denied data were given to the guardian; absent where they were not. */
  readonly givenToGuardianOn?: LocalDate | undefined;
}

const OF_AGE = 18;

/** Whether the client was under age on the day of the denial. */
export const isMinor = ({ clientBorn, deniedOn }: MinorsDenial): boolean => ageOn(clientBorn, deniedOn) < OF_AGE;
