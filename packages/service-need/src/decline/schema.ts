import { documentIdSchema, localDateSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";

/**
 * An assessment is not made (fi: palvelutarpeen arviointia ei tehdä), allowed only where making it is evidently unnecessary.
 * An absent reason is valid structure and a breach of the law.
 *
 * @see SHL 36 §
 */
export const assessmentDeclineSchema = z
  .strictObject({
    declinedOn: localDateSchema,
    contactId: documentIdSchema.optional(),
    decidedBy: professionalSchema.optional(),
    evidentlyUnnecessaryReason: z.string().trim().max(5_000).optional(),
    clientInformed: z.boolean().optional(),
    clientsView: z.string().trim().max(5_000).optional(),
  })
  .meta({ id: "AssessmentDecline", description: "No assessment is made, with the reason (SHL 36 §)" });

/** A recorded choice not to assess. */
export interface AssessmentDecline extends z.infer<typeof assessmentDeclineSchema> {}
