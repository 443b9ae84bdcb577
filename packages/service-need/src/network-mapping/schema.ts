import { localDateSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";
import { NETWORK_MAPPING_GROUNDS } from "./codes.ts";

const text = z.string().trim().max(20_000);

/**
 * Who around the client can take part in supporting them (fi: läheisverkoston kartoittaminen). Of a close person's own need of support
 * only that it was looked into is recorded here; the rest belongs to that person's own record.
 *
 * @see SHL 43 §; structure 1012, rows 77-79
 */
export const networkMappingSchema = z
  .strictObject({
    mappedOn: localDateSchema,
    mappedBy: professionalSchema.optional(),
    consent: z.boolean().optional(),
    ground: z.enum(NETWORK_MAPPING_GROUNDS).optional(),
    groundText: text.optional(),
    informationNecessary: z.boolean().optional(),
    networkSupport: text.optional(),
    closePersonsNeedChecked: z.boolean().optional(),
  })
  .meta({ id: "NetworkMapping", description: "Mapping of the close network (SHL 43 §)" });

/** A mapping of the close network. */
export interface NetworkMapping extends z.infer<typeof networkMappingSchema> {}
