import { localDateSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";

/** What a statement may be about (TTL 15 §); `other` is recorded as it is and is none of the three. */
export const STATEMENT_TOPICS = ["otherBasicCosts", "reduction", "urgency", "other"] as const;
/** One of {@link STATEMENT_TOPICS}. */
export type StatementTopic = (typeof STATEMENT_TOPICS)[number];

/**
 * The county's statement to Kela on a client's social assistance (fi: sosiaalihuollon lausunto Kelalle).
 *
 * @see TTL 15 §
 */
export const kelaStatementSchema = z
  .strictObject({
    sentOn: localDateSchema,
    author: professionalSchema.optional(),
    topic: z.enum(STATEMENT_TOPICS),
    clientHeardOn: localDateSchema.optional(),
    clientInformed: z.boolean().optional(),
    onlyNecessaryData: z.boolean().optional(),
    text: z.string().trim().max(20_000).optional(),
  })
  .meta({ id: "KelaStatement", description: "Statement of social welfare to Kela (TTL 15 §)" });

/** A statement to Kela. */
export interface KelaStatement extends z.infer<typeof kelaStatementSchema> {}
