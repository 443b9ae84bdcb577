import { documentIdSchema, localDateSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";

const text = z.string().trim().max(20_000);

/** What is decided on. */
export const DECISION_KINDS = ["socialService", "socialAssistance"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/**
 * A written decision (fi: päätös) as far as the rules of the plan need it.
 *
 * @see SHL 45 §, 46 §; HL 44-46 §
 */
export const decisionSchema = z
  .strictObject({
    kind: z.enum(DECISION_KINDS),
    decidedOn: localDateSchema,
    decider: professionalSchema.optional(),
    planId: documentIdSchema.optional(),
    grantedServices: z.array(z.string().regex(/^[A-Za-z0-9-]{1,64}$/)).max(50),
    deviationReason: text.optional(),
    written: z.boolean().optional(),
    reasons: text.optional(),
    rectificationInstructions: z.boolean().optional(),
    extensionGround: text.optional(),
  })
  .meta({ id: "Decision", description: "Decision on services (SHL 45 §)" });
/** A decision on services. */
export interface Decision extends z.infer<typeof decisionSchema> {}
