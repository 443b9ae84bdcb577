import { localDateSchema } from "@koonti/core";
import { z } from "zod";
import { shortTextSchema, textSchema } from "../wording.ts";

/**
 * The client is dissatisfied with the quality or the treatment and says so to the unit (fi: muistutus). A complaint the supervisor has
 * transferred is handled in the same way.
 *
 * @see AsL 23 §, 23 a §
 */
export const objectionSchema = z
  .strictObject({
    receivedOn: localDateSchema,
    madeBy: shortTextSchema.optional(),
    matter: textSchema.optional(),
    transferredFrom: shortTextSchema.optional(),
    answeredOn: localDateSchema.optional(),
    answeredInWriting: z.boolean().optional(),
    reasons: textSchema.optional(),
    /** The transferor has got a copy of the answer. */
    copySentOn: localDateSchema.optional(),
  })
  .meta({ id: "Objection", description: "The client's objection and its answer (AsL 23 §)" });

/** An objection and its answer. */
export interface Objection extends z.infer<typeof objectionSchema> {}
