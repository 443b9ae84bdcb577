import { documentIdSchema, localDateSchema, sectorSchema, userIdSchema } from "@koonti/core";
import { z } from "zod";

/** What has to be done next. One task is one row of a worklist; the words of each are the app's, the reason is the law's or the plan's. */
export const TASKS = [
  "assessUrgency",
  "startAssessment",
  "finishAssessment",
  "giveSectorAssessment",
  "makePlan",
  "finishPlan",
  "answerPlan",
  "reviewPlan",
  "nameOwnWorker",
  "startServices",
] as const;
/** One of {@link TASKS}. */
export type Task = (typeof TASKS)[number];

/** Whose turn it is. */
export const turnSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("worker"), userId: userIdSchema.optional(), name: z.string().optional() }),
  z.strictObject({ kind: z.literal("client") }),
  z.strictObject({ kind: z.literal("partner"), sector: sectorSchema, organisation: z.string() }),
  z.strictObject({ kind: z.literal("team") }),
]);
/** Whose turn it is: a worker, the client, a partner, or the team while nobody is named. */
export type Turn = z.infer<typeof turnSchema>;

/** The provision a due date rests on, as shown: label and address. */
export const shownProvisionSchema = z.strictObject({ act: z.string(), section: z.string(), label: z.string(), url: z.string() });

/**
 * One thing to be done for a client: dates and codes only, no free text, so that it may stand in a list. `dueOn` is absent where the law sets
 * no number; `waitingSince` says from when it has waited.
 */
export const worklistItemSchema = z.strictObject({
  task: z.enum(TASKS),
  documentId: documentIdSchema.optional(),
  dueOn: localDateSchema.optional(),
  waitingSince: localDateSchema.optional(),
  provision: shownProvisionSchema.optional(),
  turn: turnSchema,
  openFindings: z.int().min(0).optional(),
  blockingFindings: z.int().min(0).optional(),
});

/** One thing to be done for a client. */
export interface WorklistItem extends z.infer<typeof worklistItemSchema> {}
