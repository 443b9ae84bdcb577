import { localDateSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";
import { textSchema } from "../wording.ts";

/** Why a client relationship ends. Only the first ends it by law; what else is recorded is kept as it was said. */
export const CLOSING_GROUNDS = ["noGround", "other"] as const;
/** One of {@link CLOSING_GROUNDS}. */
export type ClosingGround = (typeof CLOSING_GROUNDS)[number];

/**
 * The client relationship is closed (fi: asiakkuuden päättäminen): it ends when it is recorded in a client document that there is no ground
 * for arranging social welfare. `conclusion` is that record; a closing without one is valid structure and a breach of the law.
 *
 * @see SHL 34 §, ATL 38 §
 */
export const closingSchema = z
  .strictObject({
    closedOn: localDateSchema,
    /** The last day of the client relationship. */
    relationshipEndsOn: localDateSchema.optional(),
    ground: z.enum(CLOSING_GROUNDS).optional(),
    groundText: textSchema.optional(),
    conclusion: textSchema.optional(),
    clientsView: textSchema.optional(),
    closedBy: professionalSchema.optional(),
  })
  .meta({ id: "Closing", description: "Closing of the client relationship (SHL 34 §)" });

/** The closing of a client relationship. */
export interface Closing extends z.infer<typeof closingSchema> {}
