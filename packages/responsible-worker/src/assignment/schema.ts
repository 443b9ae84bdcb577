import { localDateSchema, professionalSchema, userIdSchema } from "@koonti/core";
import { z } from "zod";
import { NO_OWN_WORKER_REASONS, SPECIAL_SUPPORT_STATES } from "./codes.ts";

/** A professional as named for a client, with the user they sign in as where there is one. */
export const workerSchema = professionalSchema.extend({ userId: userIdSchema.optional() });

/**
 * Who answers for the client's whole (fi: omatyöntekijä, työpari). In force from `namedOn`, that day included, until a later assignment.
 *
 * @see SHL 42 §
 */
export const assignmentSchema = z
  .strictObject({
    namedOn: localDateSchema,
    ownWorker: workerSchema.optional(),
    pairWorker: workerSchema.optional(),
    /** Name of the team around the client. */
    team: z.string().trim().max(200).optional(),
    /** Why a health care professional is the own worker, from the client's whole of services. */
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
