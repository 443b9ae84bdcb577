import { localDateSchema, localDateTimeSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";
import { namedCodeSchema } from "../national/member/member.ts";
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
    startedAt: localDateTimeSchema.optional(),
    endedAt: localDateTimeSchema.optional(),
    place: shortTextSchema.optional(),
    agreed: textSchema.optional(),
    serviceTask: namedCodeSchema.optional(),
  })
  .meta({ id: "ClientMeeting", description: "A meeting of client and worker (SHL 42 §)" });

/** A meeting of client and worker. */
export interface ClientMeeting extends z.infer<typeof clientMeetingSchema> {}
