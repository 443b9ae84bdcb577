/** Why no own worker is named (SHL 42 §). */
export const NO_OWN_WORKER_REASONS = ["otherResponsibleWorkerNamed", "evidentlyUnnecessary"] as const;
/** One of {@link NO_OWN_WORKER_REASONS}. */
export type NoOwnWorkerReason = (typeof NO_OWN_WORKER_REASONS)[number];

/** Whether special support has been found; absent judgement is a value of its own. */
export const SPECIAL_SUPPORT_STATES = ["yes", "no", "notAssessed"] as const;
/** One of {@link SPECIAL_SUPPORT_STATES}. */
export type SpecialSupportState = (typeof SPECIAL_SUPPORT_STATES)[number];

/** The roles in which workers answer for a client together. */
export const WORKER_ROLES = ["ownWorker", "pairWorker"] as const;
/** One of {@link WORKER_ROLES}. */
export type WorkerRole = (typeof WORKER_ROLES)[number];
