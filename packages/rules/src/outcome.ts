/**
 * What a rule can say of a case.
 *
 * - `satisfied`: the duty is met.
 * - `breached`: the duty is not met.
 * - `undetermined`: facts are missing, the period is still running, or the law leaves the judgement to a professional.
 * - `notApplicable`: the rule is not in force on the day judged, or its own conditions are not met.
 */
export const OUTCOMES = ["satisfied", "breached", "undetermined", "notApplicable"] as const;

/** One of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number];

/**
 * How serious a breach is: `error` for a breach of a number or a category, `warning` for an open-textured duty,
 * `info` for recommended practice.
 */
export const SEVERITIES = ["error", "warning", "info"] as const;

/** One of {@link SEVERITIES}. */
export type Severity = (typeof SEVERITIES)[number];
