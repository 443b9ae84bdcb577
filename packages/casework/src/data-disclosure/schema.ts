import { documentIdSchema, localDateSchema, professionalSchema, sectorSchema } from "@koonti/core";
import { z } from "zod";
import { shortTextSchema, textSchema } from "../wording.ts";

/** What data went: what a non-disclosure order may cover is told apart from the rest. */
export const DISCLOSED_DATA = ["streetAddress", "phone", "email", "municipality", "contactAddress", "content"] as const;
/** One of {@link DISCLOSED_DATA}. */
export type DisclosedData = (typeof DISCLOSED_DATA)[number];

/** On what data are disclosed without a permit (ATL 53, 55, 56 §). */
export const DISCLOSURE_GROUNDS = [
  "jointService",
  "statutoryTask",
  "incapacity",
  "evidentDanger",
  "childInterest",
  "clientsInterest",
] as const;
/** One of {@link DISCLOSURE_GROUNDS}. */
export type DisclosureGround = (typeof DISCLOSURE_GROUNDS)[number];

/** The client's permit to disclose (fi: luovutuslupa): which data it names, and what the client has denied. */
export const disclosurePermitSchema = z.strictObject({
  givenOn: localDateSchema.optional(),
  /** The permit itemises the data. */
  itemised: z.boolean().optional(),
  data: z.array(shortTextSchema).max(100),
});

/**
 * Client data disclosed to or by another (fi: tietojen luovutus).
 *
 * @see ATL 53-56 §, VTJL 37 §
 */
export const dataDisclosureSchema = z
  .strictObject({
    disclosedOn: localDateSchema,
    discloser: professionalSchema.optional(),
    from: sectorSchema,
    to: sectorSchema,
    recipient: shortTextSchema,
    documentId: documentIdSchema.optional(),
    data: z.array(z.enum(DISCLOSED_DATA)).max(DISCLOSED_DATA.length),
    description: textSchema.optional(),
    permit: disclosurePermitSchema.optional(),
    /** The client has denied the disclosure of these data. */
    denied: z.boolean().optional(),
    ground: z.enum(DISCLOSURE_GROUNDS).optional(),
    legalBasis: textSchema.optional(),
    necessaryOnly: z.boolean().optional(),
    /** The client cannot assess what a permit means. */
    capacityLimited: z.boolean().optional(),
    hasLegalRepresentative: z.boolean().optional(),
    /** Handling protected contact details belongs directly to the recipient's task. */
    recipientsDirectTask: z.boolean().optional(),
  })
  .meta({ id: "DataDisclosure", description: "Client data disclosed to or by another (ATL 53-56 §)" });

/** A disclosure of client data. */
export interface DataDisclosure extends z.infer<typeof dataDisclosureSchema> {}
