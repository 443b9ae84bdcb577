import { documentIdSchema, localDateSchema } from "@koonti/core";
import { z } from "zod";

/**
 * The client has got a decision (fi: päätöksen tiedoksisaanti): the period for asking for rectification starts.
 *
 * @see SHL 50 §, HL 49 c §
 */
export const decisionReceiptSchema = z
  .strictObject({ decisionId: documentIdSchema, receivedOn: localDateSchema })
  .meta({ id: "DecisionReceipt", description: "The client has got a decision (SHL 50 §)" });

/**
 * The client asks the county to rectify a decision (fi: oikaisuvaatimus).
 *
 * @see SHL 50 §, HL 49 c §
 */
export const rectificationRequestSchema = z
  .strictObject({ decisionId: documentIdSchema, requestedOn: localDateSchema, text: z.string().trim().max(20_000).optional() })
  .meta({ id: "RectificationRequest", description: "Request for rectification of a decision (SHL 50 §)" });

/** The client has got a decision. */
export interface DecisionReceipt extends z.infer<typeof decisionReceiptSchema> {}
/** A request for rectification. */
export interface RectificationRequest extends z.infer<typeof rectificationRequestSchema> {}
