import { localDateSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";
import { shortTextSchema, textSchema } from "../wording.ts";

/**
 * The client and a worker meet (fi: asiakkaan tapaaminen), an entry of the client narrative.
 *
 * @see SHL 42 §, ATL 44 §
 */
export const clientMeetingSchema = z
  .strictObject({
    metOn: localDateSchema,
    inPerson: z.boolean(),
    worker: professionalSchema.optional(),
    participants: z.array(shortTextSchema).max(30),
    note: textSchema.optional(),
  })
  .meta({ id: "ClientMeeting", description: "A meeting of client and worker (SHL 42 §)" });

/** A meeting of client and worker. */
export interface ClientMeeting extends z.infer<typeof clientMeetingSchema> {}
