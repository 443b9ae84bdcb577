import { documentIdSchema, localDateSchema, localDateTimeSchema, supportNeedSchema } from "@koonti/core";
import { z } from "zod";
import { codesOnce } from "../structure/once-each.ts";
import { INITIATION_MODES } from "./codes.ts";

/**
 * The matter becomes pending (fi: vireilletulo). Most clocks of the law start here.
 *
 * @see SHL 34 §, ATL 41 §
 */
export const initiationSchema = z
  .strictObject({
    initiatedAt: localDateTimeSchema,
    mode: z.enum(INITIATION_MODES),
    contactId: documentIdSchema.optional(),
    initiator: z.string().trim().max(200).optional(),
    needs: codesOnce(supportNeedSchema, 12),
    grounds: z.string().trim().max(10_000).optional(),
    clientRelationshipStart: localDateSchema.optional(),
    specialSupportChild: z.boolean().optional(),
  })
  .meta({ id: "Initiation", description: "Initiation of the matter (SHL 34 §)" });

/** A matter's beginning. */
export interface Initiation extends z.infer<typeof initiationSchema> {}
