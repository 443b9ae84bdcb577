import { localDateSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";
import { textSchema } from "../wording.ts";

/**
 * It has been found out who cares for a child or another person in the client's care while the client gets a service (fi: hoidossa olevan
 * henkilön hoidon ja tuen selvittäminen). Of the other person only that it was found out is recorded here.
 *
 * @see SHL 44 §
 */
export const dependantsCheckSchema = z
  .strictObject({
    checkedOn: localDateSchema,
    checkedBy: professionalSchema.optional(),
    careDuringService: textSchema.optional(),
  })
  .meta({ id: "DependantsCheck", description: "Care of those in the client's care has been clarified (SHL 44 §)" });

/** Care of those in the client's care has been clarified. */
export interface DependantsCheck extends z.infer<typeof dependantsCheckSchema> {}
