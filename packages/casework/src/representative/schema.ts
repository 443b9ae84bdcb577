import { localDateSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";
import { shortTextSchema, textSchema } from "../wording.ts";

/**
 * The will of a client who cannot take part is found out with a legal representative, relative or close person (fi: tahdon selvittäminen
 * yhdessä edustajan tai läheisen kanssa).
 *
 * @see AsL 9 §
 */
export const representativeConsultationSchema = z
  .strictObject({
    consultedOn: localDateSchema,
    consultedBy: professionalSchema.optional(),
    /** The client cannot take part because of illness, reduced mental capacity or the like. */
    capacityLimited: z.boolean().optional(),
    consulted: z.array(shortTextSchema).max(20),
    willFoundOut: z.boolean().optional(),
    clientsWill: textSchema.optional(),
    guardianNeedEvident: z.boolean().optional(),
  })
  .meta({ id: "RepresentativeConsultation", description: "The client's will found out with a representative or close person (AsL 9 §)" });

/**
 * Notification to the guardianship authority of an evident need for a guardian (fi: ilmoitus edunvalvonnan tarpeesta).
 *
 * @see AsL 9 §
 */
export const guardianshipNotificationSchema = z
  .strictObject({
    notifiedOn: localDateSchema,
    notifiedBy: professionalSchema.optional(),
    recipient: shortTextSchema,
    clientInformed: z.boolean().optional(),
    grounds: textSchema.optional(),
  })
  .meta({ id: "GuardianshipNotification", description: "Notification of a need for a guardian (AsL 9 §)" });

/** A consultation about the client's will. */
export interface RepresentativeConsultation extends z.infer<typeof representativeConsultationSchema> {}
/** A notification of a need for a guardian. */
export interface GuardianshipNotification extends z.infer<typeof guardianshipNotificationSchema> {}
