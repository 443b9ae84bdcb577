/** Nature of the need (fi: tuen tarpeen luonne), national list 1294: 1 and 2 inferred from order, 3 seen. */
export const NEED_NATURES = ["temporary", "recurring", "longTerm"] as const;
/** One of {@link NEED_NATURES}. */
export type NeedNature = (typeof NEED_NATURES)[number];

/**
 * Reasons of SHL 3 § for special support. `addictiveBehaviour` counts from 1.1.2023; before that such a reason is `otherComparable`.
 * The two last concern children with a need for special support.
 */
export const SPECIAL_SUPPORT_REASONS = [
  "cognitiveIllness",
  "psychicIllness",
  "substanceUse",
  "addictiveBehaviour",
  "severalSimultaneousNeeds",
  "otherComparable",
  "growthConditions",
  "ownBehaviour",
] as const;
/** One of {@link SPECIAL_SUPPORT_REASONS}. */
export type SpecialSupportReason = (typeof SPECIAL_SUPPORT_REASONS)[number];

/** Whether a collated need has been agreed on with the client, waits, or was left out with a reason. */
export const COLLATED_NEED_STATES = ["open", "confirmed", "leftOut"] as const;
/** One of {@link COLLATED_NEED_STATES}. */
export type CollatedNeedState = (typeof COLLATED_NEED_STATES)[number];

/** Whom the assessment concerns; the same record may hold an assessment of the client's child. */
export const ASSESSMENT_SUBJECTS = ["client", "child"] as const;
/** One of {@link ASSESSMENT_SUBJECTS}. */
export type AssessmentSubject = (typeof ASSESSMENT_SUBJECTS)[number];
