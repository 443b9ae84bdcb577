import { localDateSchema } from "@koonti/core";
import { z } from "zod";

/** What a non-disclosure order covers. */
export const PROTECTED_DATA = ["homeMunicipality", "address", "otherContacts"] as const;
/** One of {@link PROTECTED_DATA}. */
export type ProtectedData = (typeof PROTECTED_DATA)[number];

/**
 * A non-disclosure order for safety, as the population register has it (fi: turvakielto).
 *
 * @see VTJL 36 §
 */
export const protectionOrderSchema = z
  .strictObject({
    grantedOn: localDateSchema,
    first: z.boolean().optional(),
    validUntil: localDateSchema.optional(),
    untilFurtherNotice: z.boolean().optional(),
    scope: z.array(z.enum(PROTECTED_DATA)).max(3),
  })
  .meta({ id: "ProtectionOrder", description: "Non-disclosure order for safety (VTJL 36 §)" });

/** A non-disclosure order. */
export interface ProtectionOrder extends z.infer<typeof protectionOrderSchema> {}
