import { documentIdSchema, localDateSchema, professionalSchema } from "@koonti/core";
import { z } from "zod";
import { shapeOf } from "../national/member/member.ts";
import { DECISION_MEMBERS } from "./members.ts";

const text = z.string().trim().max(20_000);

/** What is decided on. */
export const DECISION_KINDS = ["socialService", "socialAssistance"] as const;
/** One of {@link DECISION_KINDS}. */
export type DecisionKind = (typeof DECISION_KINDS)[number];

/**
 * A written decision (fi: päätös) as far as the duties around it need it. `grantedServices` are the plan's own ids of its services;
 * `applicationId` leads from a decision on social assistance to the application it answers. The members of {@link DECISION_MEMBERS} are what
 * structure 11052 has fields for besides.
 *
 * @see SHL 45 §, 46 §; HL 44-46 §
 */
export const decisionSchema = z
  .strictObject({
    kind: z.enum(DECISION_KINDS),
    decidedOn: localDateSchema,
    decider: professionalSchema.optional(),
    planId: documentIdSchema.optional(),
    applicationId: documentIdSchema.optional(),
    grantedServices: z.array(z.string().regex(/^[A-Za-z0-9-]{1,64}$/)).max(50),
    deviationReason: text.optional(),
    written: z.boolean().optional(),
    reasons: text.optional(),
    rectificationInstructions: z.boolean().optional(),
    /** The last day the decision is in force; absent where it is until further notice. */
    validUntil: localDateSchema.optional(),
    /** Why a decision for a disabled person is for a fixed term. */
    fixedTermReason: text.optional(),
    extensionGround: text.optional(),
    serviceDescription: text.optional(),
    additionalInformation: text.optional(),
    ...shapeOf(DECISION_MEMBERS),
  })
  .meta({ id: "Decision", description: "Decision on services (SHL 45 §)" });
/** A decision on services. */
export interface Decision extends z.infer<typeof decisionSchema> {}
