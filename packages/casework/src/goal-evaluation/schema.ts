import { planEvaluationSchema } from "@koonti/client-plan";
import { documentIdSchema, localDateSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";
import { textSchema } from "../wording.ts";

/**
 * How the goals of a plan have been reached and its services used (fi: tavoitteiden arviointi), made together with the client.
 *
 * @see SHL 39 § item 9, ATL 42 §
 */
export const goalEvaluationDocumentSchema = z
  .strictObject({
    evaluatedOn: localDateSchema,
    evaluatedBy: professionalSchema.optional(),
    planId: documentIdSchema.optional(),
    clientPresent: z.boolean().optional(),
    clientsView: textSchema.optional(),
    evaluation: planEvaluationSchema,
  })
  .meta({ id: "GoalEvaluationDocument", description: "Evaluation of the goals of a plan (SHL 39 §)" });

/** An evaluation of the goals of a plan. */
export interface GoalEvaluationDocument extends z.infer<typeof goalEvaluationDocumentSchema> {}
