import { localDateSchema, professionalSchema, sectorSchema, supportNeedSchema } from "@koonti/core";
import { z } from "zod";
import { shortTextSchema, textSchema } from "../wording.ts";

/**
 * The responsible worker contacts the authority that answers first of all for a need that social welfare alone cannot meet (fi:
 * yhteydenotto muuhun viranomaiseen).
 *
 * @see SHL 40 §
 */
export const authorityContactSchema = z
  .strictObject({
    contactedOn: localDateSchema,
    contactedBy: professionalSchema.optional(),
    authority: shortTextSchema,
    sector: sectorSchema.optional(),
    need: supportNeedSchema.optional(),
    clientConsent: z.boolean().optional(),
    /** The provision that allows it without consent. */
    provision: textSchema.optional(),
    /** The day the authority told what it had done. */
    reportedBackOn: localDateSchema.optional(),
    reportUnnecessary: z.boolean().optional(),
    outcome: textSchema.optional(),
  })
  .meta({ id: "AuthorityContact", description: "Contact to the authority primarily responsible (SHL 40 §)" });

/** A contact to another authority. */
export interface AuthorityContact extends z.infer<typeof authorityContactSchema> {}
