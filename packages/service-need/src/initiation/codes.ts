/** How a matter became pending (fi: vireilletulon tapa). The codes of the national list 1242 are not certain, so these are our own. */
export const INITIATION_MODES = ["contact", "notification", "application", "ownObservation"] as const;
/** One of {@link INITIATION_MODES}. */
export type InitiationMode = (typeof INITIATION_MODES)[number];
