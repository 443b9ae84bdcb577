import { localDateTimeSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";

/** What the assessment of urgent need found (fi: kiireellinen avun tarve). */
export const URGENCY_RESULTS = ["urgent", "notUrgent"] as const;
/** One of {@link URGENCY_RESULTS}. */
export type UrgencyResult = (typeof URGENCY_RESULTS)[number];

/** Codes of the national list of urgency, 1.2.246.537.6.1252: 3 needs no urgent intervention, 1 and 2 are more urgent (names not seen). */
export const URGENCY_CODES = ["1", "2", "3"] as const;
/** One of {@link URGENCY_CODES}. */
export type UrgencyCode = (typeof URGENCY_CODES)[number];

/**
 * Assessment of urgent need (fi: kiireellisen avun tarpeen arviointi).
 *
 * @see SHL 36 §
 */
export const urgencyAssessmentSchema = z
  .strictObject({
    assessedAt: localDateTimeSchema,
    assessor: professionalSchema,
    result: z.enum(URGENCY_RESULTS),
    urgencyCode: z.enum(URGENCY_CODES).optional(),
    measures: z.array(z.string().trim().min(1).max(500)).max(20),
    grounds: z.string().trim().max(5_000).optional(),
  })
  .meta({ id: "UrgencyAssessment", description: "Assessment of urgent need (SHL 36 §)" });

/** What was found about the need for urgent help. */
export interface UrgencyAssessment extends z.infer<typeof urgencyAssessmentSchema> {}
