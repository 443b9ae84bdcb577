import { localDateSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";
import { textSchema } from "../wording.ts";

/**
 * What the act on services for older persons wants found out beside the service-need assessment (fi: iäkkään henkilön palvelutarpeen
 * selvittäminen): whether regular services are needed, and whether the RAI tool has been used.
 *
 * @see VanhL 15 §, 15 a §
 */
export const olderPersonAssessmentSchema = z
  .strictObject({
    assessedOn: localDateSchema,
    assessor: professionalSchema.optional(),
    regularServicesNeeded: z.boolean().optional(),
    raiUsed: z.boolean().optional(),
    functioning: textSchema.optional(),
  })
  .meta({ id: "OlderPersonAssessment", description: "Functioning of an older person and the use of RAI (VanhL 15 a §)" });

/** An older person's functioning and the use of RAI. */
export interface OlderPersonAssessment extends z.infer<typeof olderPersonAssessmentSchema> {}
