import { documentIdSchema, localDateSchema } from "@koonti/core";
import { z } from "zod";

/** Services that the act has duties of its own for. */
export const SERVICE_TYPES = ["psychosocialSupport", "mentalHealth", "substanceUse", "remandOrPrison", "other"] as const;
/** One of {@link SERVICE_TYPES}. */
export type ServiceType = (typeof SERVICE_TYPES)[number];

/**
 * A service begins (fi: palvelun alkaminen): the event that SHL 45 § measures. It rests on a decision, or on a contract where a private
 * provider's customer has made one.
 *
 * @see SHL 44 §, 45 §; AsL 6 §
 */
export const serviceStartSchema = z
  .strictObject({
    startedOn: localDateSchema,
    planId: documentIdSchema.optional(),
    plannedServiceId: z.string().max(64).optional(),
    decisionId: documentIdSchema.optional(),
    contract: z.string().trim().min(1).max(300).optional(),
    name: z.string().trim().min(1).max(300),
    serviceType: z.enum(SERVICE_TYPES).optional(),
    /** The service weakens the client's capacity to care for a child or another person. */
    weakensCapacity: z.boolean().optional(),
    extensionGround: z.string().trim().max(5_000).optional(),
  })
  .meta({ id: "ServiceStart", description: "Start of a service (SHL 45 §)" });
/** The start of a service. */
export interface ServiceStart extends z.infer<typeof serviceStartSchema> {}
