import { clientIdSchema, hetuSchema, localDateSchema } from "@koonti/core";
import { z } from "zod";

const shortText = z.string().trim().max(200);

/** Where a client can be reached. With a protected identity no street address is written; what is written is masked for all without a direct task (TK-2). */
export const contactDetailsSchema = z.strictObject({
  streetAddress: shortText.optional(),
  postalCode: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  postOffice: shortText.optional(),
  phone: z.string().trim().max(40).optional(),
  email: z.email().max(200).optional(),
  contactAddress: shortText.optional(),
});

/** What is written of a client when the record is opened; the identifier may be a hetu, a temporary identifier or a birth date (ATL 38 §). */
export const clientBasicsSchema = z
  .strictObject({
    familyName: z.string().trim().min(1).max(100),
    givenNames: z.string().trim().min(1).max(200),
    hetu: hetuSchema.optional(),
    temporaryId: z.string().trim().min(1).max(60).optional(),
    birthDate: localDateSchema.optional(),
    motherTongue: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .optional(),
    serviceLanguage: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .optional(),
    municipality: z
      .string()
      .regex(/^\d{3}$/)
      .optional(),
    contactDetails: contactDetailsSchema.optional(),
    protectedIdentity: z.boolean(),
    highestCareAllowance: z.boolean().optional(),
    disabledPerson: z.boolean().optional(),
    dependants: z.int().min(0).max(30).optional(),
    /** The client cannot take part in planning because of illness, reduced mental capacity or the like (AsL 9 §). */
    capacityLimited: z.boolean().optional(),
    legalRepresentative: z.string().trim().min(1).max(200).optional(),
  })
  .superRefine((client, ctx) => {
    if (!(client.hetu || client.temporaryId || client.birthDate)) {
      ctx.addIssue({
        code: "custom",
        path: ["hetu"],
        params: { key: "casework/identifierMissing" },
        message: "An identifier or a birth date is needed",
      });
    }
  })
  .meta({ id: "ClientBasics", description: "Identity and basic data of a client (ATL 38 §)" });

/** Identity and basic data of a client. */
export interface ClientBasics extends z.infer<typeof clientBasicsSchema> {}

/** A client of the county: basics with the record's own identifier and the version of the basics. */
export const clientSchema = z.strictObject({ id: clientIdSchema, version: z.int().min(1), basics: clientBasicsSchema });
/** A client of the county. */
export interface Client extends z.infer<typeof clientSchema> {}
