import { documentIdSchema, localDateSchema, sectorSchema } from "@koonti/core";
import { z } from "zod";
import { shortTextSchema, textSchema } from "../wording.ts";

/**
 * A party outside social welfare and health care stores a copy of the joint plan (fi: yhteisen suunnitelman tallettaminen).
 *
 * @see ATL 48 §
 */
export const jointPlanCopySchema = z
  .strictObject({
    storedOn: localDateSchema,
    planId: documentIdSchema.optional(),
    sector: sectorSchema,
    organisation: shortTextSchema,
    necessity: textSchema.optional(),
    purpose: textSchema.optional(),
    /** The day by which the copy is deleted or its need is checked again. */
    keptUntil: localDateSchema.optional(),
  })
  .meta({ id: "JointPlanCopy", description: "Copy of a joint plan at another sector (ATL 48 §)" });

/** A copy of a joint plan at another sector. */
export interface JointPlanCopy extends z.infer<typeof jointPlanCopySchema> {}
