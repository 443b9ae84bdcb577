import { documentIdSchema, localDateSchema } from "@koonti/core";
import { z } from "zod";

/**
 * A granted service begins (fi: palvelun alkaminen): the event that SHL 45 § measures.
 *
 * @see SHL 45 §
 */
export const serviceStartSchema = z
  .strictObject({
    startedOn: localDateSchema,
    planId: documentIdSchema.optional(),
    plannedServiceId: z.string().max(64).optional(),
    decisionId: documentIdSchema.optional(),
    name: z.string().trim().min(1).max(300),
    extensionGround: z.string().trim().max(5_000).optional(),
  })
  .meta({ id: "ServiceStart", description: "Start of a granted service (SHL 45 §)" });
/** The start of a service. */
export interface ServiceStart extends z.infer<typeof serviceStartSchema> {}
