/** What the assessment of urgent need found (fi: kiireellinen avun tarve). */
export const URGENCY_RESULTS = ["urgent", "notUrgent"] as const;
/** One of {@link URGENCY_RESULTS}. */
export type UrgencyResult = (typeof URGENCY_RESULTS)[number];

/** Codes of the national list of urgency, 1.2.246.537.6.1252: 3 needs no urgent intervention, 1 and 2 are more urgent (names not seen). */
export const URGENCY_CODES = ["1", "2", "3"] as const;
/** One of {@link URGENCY_CODES}. */
export type UrgencyCode = (typeof URGENCY_CODES)[number];
