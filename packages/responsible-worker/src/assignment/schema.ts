import { localDateSchema, professionalSchema, userIdSchema } from "@koonti/core";
import { z } from "zod";

/** Why no own worker is named (SHL 42 §). */
export const NO_OWN_WORKER_REASONS = ["otherResponsibleWorkerNamed", "evidentlyUnnecessary"] as const;
export type NoOwnWorkerReason = (typeof NO_OWN_WORKER_REASONS)[number];

/** Whether special support has been found; absent judgement is a value of its own. */
export const SPECIAL_SUPPORT_STATES = ["yes", "no", "notAssessed"] as const;
export type SpecialSupportState = (typeof SPECIAL_SUPPORT_STATES)[number];

const workerSchema = professionalSchema.extend({ userId: userIdSchema.optional() });

/**
 * Who answers for the client's whole (fi: omatyöntekijä, työpari). In force from `namedOn` until a later assignment.
 *
 * @see SHL 42 §
 */
export const assignmentSchema = z
  .strictObject({
    namedOn: localDateSchema,
    ownWorker: workerSchema.optional(),
    pairWorker: workerSchema.optional(),
    team: z.string().trim().max(200).optional(),
    justification: z.string().trim().max(5_000).optional(),
    noOwnWorkerReason: z.enum(NO_OWN_WORKER_REASONS).optional(),
    reasonText: z.string().trim().max(5_000).optional(),
    specialSupport: z.enum(SPECIAL_SUPPORT_STATES),
  })
  .meta({ id: "Assignment", description: "Own worker and pair worker (SHL 42 §)" });

/** Who answers for the whole. */
export interface Assignment extends z.infer<typeof assignmentSchema> {}
/** A named worker. */
export interface Worker extends z.infer<typeof workerSchema> {}
