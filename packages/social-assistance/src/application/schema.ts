import { localDateSchema, localDateTimeSchema } from "@koonti/core";
import { z } from "zod";
import { APPLICATION_KINDS } from "./codes.ts";

/**
 * An application for social assistance to the county (fi: toimeentulotukihakemus). Times are wall-clock time in Finland.
 *
 * `complete` says whether it could be decided as it came. Of one that could not: the day an itemised request for what is missing was sent,
 * the day by which it was asked for, and the day the application became whole.
 *
 * @see TTL 14 §, 14 a §, 14 b §
 */
export const assistanceApplicationSchema = z
  .strictObject({
    receivedAt: localDateTimeSchema,
    kind: z.enum(APPLICATION_KINDS),
    urgent: z.boolean(),
    complete: z.boolean(),
    completionAskedOn: localDateSchema.optional(),
    completionDueOn: localDateSchema.optional(),
    completedOn: localDateSchema.optional(),
    /** Kela has decided on basic social assistance for the period applied for. */
    basicDecisionForPeriod: z.boolean().optional(),
    /** The special reason for which the county decides without Kela's decision. */
    specialReason: z.string().trim().max(5_000).optional(),
    need: z.string().trim().max(20_000).optional(),
  })
  .meta({ id: "AssistanceApplication", description: "Application for supplementary or preventive social assistance (TTL 14 §)" });

/** An application for social assistance. */
export interface AssistanceApplication extends z.infer<typeof assistanceApplicationSchema> {}
