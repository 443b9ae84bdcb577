import { localDateTimeSchema, supportNeedSchema } from "@koonti/core";
import { NOTIFIER_CODES } from "@koonti/national";
import { z } from "zod";
import { codesOnce } from "../structure/once-each.ts";
import { CHANNELS, CONTACT_KINDS, CONTACT_PARTIES, NOTIFICATION_GROUNDS } from "./codes.ts";

/**
 * Who made a notification (fi: ilmoittaja). A member of the public may ask that the name is kept from the client.
 *
 * @see structure 4006, rows 12-27
 */
export const notifierSchema = z.strictObject({
  familyName: z.string().trim().min(1).max(100),
  givenNames: z.string().trim().min(1).max(200),
  phone: z.string().trim().min(1).max(40),
  jobTitle: z.string().trim().max(200).optional(),
  organisation: z.string().trim().max(200).optional(),
  confidential: z.boolean().optional(),
  confidentialityGrounds: z.string().trim().max(2000).optional(),
});

/**
 * A contact or a notification that somebody may need social welfare (fi: yhteydenotto, ilmoitus sosiaalihuollon tarpeesta).
 * Dates and times are wall-clock time in Finland.
 *
 * @see SHL 35 §; structure 4006
 */
export const contactSchema = z
  .strictObject({
    receivedAt: localDateTimeSchema,
    kind: z.enum(CONTACT_KINDS),
    contactBy: z.enum(CONTACT_PARTIES),
    notifierCode: z.enum(NOTIFIER_CODES),
    dutyHolder: z.boolean(),
    channel: z.enum(CHANNELS),
    consent: z.boolean().optional(),
    ground: z.enum(NOTIFICATION_GROUNDS).optional(),
    needs: codesOnce(supportNeedSchema, 12),
    situation: z.string().trim().min(1).max(20_000),
    clientsWords: z.string().trim().max(5_000).optional(),
    notifier: notifierSchema.optional(),
    additionalInformation: z.string().trim().max(10_000).optional(),
  })
  .meta({ id: "Contact", description: "Contact or notification of need (SHL 35 §)" });

/** A contact as recorded. */
export interface Contact extends z.infer<typeof contactSchema> {}
/** The person behind a notification. */
export interface Notifier extends z.infer<typeof notifierSchema> {}
