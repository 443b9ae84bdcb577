import { localDateSchema, localDateTimeSchema, professionalSchema, sectorSchema } from "@koonti/core";
import { z } from "zod";
import { namedCodeSchema } from "../national/member/member.ts";
import { shortTextSchema, textSchema } from "../wording.ts";

/** One who was asked to a consultation, and whether they came. */
export const invitedPartySchema = z.strictObject({
  sector: sectorSchema,
  organisation: shortTextSchema.optional(),
  attended: z.boolean(),
});

/**
 * A meeting of those who work with the client (fi: monialainen neuvottelu).
 *
 * @see SHL 41 §, ATL 44 §
 */
export const consultationSchema = z
  .strictObject({
    heldOn: localDateSchema,
    requestedOn: localDateSchema.optional(),
    convenedBy: professionalSchema.optional(),
    invited: z.array(invitedPartySchema).max(30),
    clientPresent: z.boolean().optional(),
    clientsView: textSchema.optional(),
    outcome: textSchema.optional(),
    description: textSchema.optional(),
    startedAt: localDateTimeSchema.optional(),
    endedAt: localDateTimeSchema.optional(),
    serviceTask: namedCodeSchema.optional(),
  })
  .meta({ id: "Consultation", description: "Meeting of several sectors about the client's matter (SHL 41 §)" });

/** A meeting of several sectors. */
export interface Consultation extends z.infer<typeof consultationSchema> {}
/** One who was asked to it. */
export interface InvitedParty extends z.infer<typeof invitedPartySchema> {}
