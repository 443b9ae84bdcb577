import { localDateTimeSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";
import { URGENCY_CODES, URGENCY_RESULTS } from "./codes.ts";

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
