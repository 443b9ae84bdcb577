import { documentIdSchema, localDateSchema } from "@koonti/core";
import { z } from "zod";

/** The three answers a client can give to a plan. */
export const PLAN_ANSWERS = ["agrees", "disagrees", "couldNotAnswer"] as const;
/** One of {@link PLAN_ANSWERS}. */
export type PlanAnswerValue = (typeof PLAN_ANSWERS)[number];

/**
 * The client's answer to one version of a plan (fi: asiakkaan vastaus suunnitelmaan). A new version is asked about anew.
 * `disagrees` and `couldNotAnswer` carry a reason: it is refused as structure when missing.
 */
export const planAnswerSchema = z
  .strictObject({
    planId: documentIdSchema,
    planVersion: z.int().min(1),
    answer: z.enum(PLAN_ANSWERS),
    reason: z.string().trim().max(5_000).optional(),
    words: z.string().trim().max(5_000).optional(),
    answeredOn: localDateSchema,
  })
  .superRefine((answer, ctx) => {
    if (answer.answer !== "agrees" && !answer.reason) {
      ctx.addIssue({ code: "custom", path: ["reason"], params: { key: "client-plan/reasonMissing" }, message: "A reason is needed" });
    }
  })
  .meta({ id: "PlanAnswer", description: "The client's answer to one version of a plan" });

/** The client's answer to one version of a plan. */
export interface PlanAnswer extends z.infer<typeof planAnswerSchema> {}
