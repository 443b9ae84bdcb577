import { documentIdSchema, localDateSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";

/**
 * The client asks to talk in person about social assistance (fi: henkilökohtaisen keskustelun pyyntö).
 *
 * @see TTL 14 d §
 */
export const talkRequestSchema = z
  .strictObject({
    requestedOn: localDateSchema,
    topic: z.string().trim().max(2_000).optional(),
    /** The client wants Kela to take part. */
    jointWithKela: z.boolean().optional(),
    /** Why a joint talk is evidently unfounded. */
    jointUnfoundedReason: z.string().trim().max(2_000).optional(),
  })
  .meta({ id: "TalkRequest", description: "Request for a personal talk about social assistance (TTL 14 d §)" });

/**
 * A personal talk about social assistance (fi: henkilökohtainen keskustelu).
 *
 * @see TTL 14 d §
 */
export const talkSchema = z
  .strictObject({
    heldOn: localDateSchema,
    requestId: documentIdSchema.optional(),
    worker: professionalSchema.optional(),
    inPerson: z.boolean().optional(),
    withKela: z.boolean().optional(),
    note: z.string().trim().max(20_000).optional(),
  })
  .meta({ id: "Talk", description: "Personal talk about social assistance (TTL 14 d §)" });

/** A request for a talk. */
export interface TalkRequest extends z.infer<typeof talkRequestSchema> {}
/** A talk. */
export interface Talk extends z.infer<typeof talkSchema> {}
