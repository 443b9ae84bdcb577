import { localDateSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";
import { SERVICE_TYPES } from "../service-start/schema.ts";

/**
 * The need of a service has been established by a professional (fi: tarpeen toteaminen): a period of the law may start from that day.
 *
 * @see SHL 25 a §, 45 §
 */
export const establishedNeedSchema = z
  .strictObject({
    establishedOn: localDateSchema,
    establishedBy: professionalSchema.optional(),
    service: z.enum(SERVICE_TYPES),
  })
  .meta({ id: "EstablishedNeed", description: "A professional has established the need of a service (SHL 45 §)" });

/** A need that has been established. */
export interface EstablishedNeed extends z.infer<typeof establishedNeedSchema> {}
