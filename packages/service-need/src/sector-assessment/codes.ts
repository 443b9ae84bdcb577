/** How strong the concern is; drawn as one, two or three bars. */
export const STRENGTHS = ["low", "medium", "high"] as const;
/** One of {@link STRENGTHS}. */
export type Strength = (typeof STRENGTHS)[number];

/** What became of a request for an assessment: still waiting, received, or invited and stayed away (SHL 41 §). */
export const PARTICIPATIONS = ["requested", "received", "stayedAway"] as const;
/** One of {@link PARTICIPATIONS}. */
export type Participation = (typeof PARTICIPATIONS)[number];

/** Whether a service runs now or is only proposed. */
export const SERVICE_STATES = ["current", "proposed"] as const;
/** One of {@link SERVICE_STATES}. */
export type ServiceState = (typeof SERVICE_STATES)[number];
