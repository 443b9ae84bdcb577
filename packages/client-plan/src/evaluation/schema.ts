import { SERVICE_CATEGORY_CODES } from "@koonti/national";
import { z } from "zod";
import { GOAL_DIRECTIONS } from "../plan/codes.ts";
import { localIdSchema, shortTextSchema, textSchema } from "../plan/texts.ts";
import { ATTAINMENTS, FACTOR_EFFECTS } from "./codes.ts";

/** A situational factor that bore on a goal (fi: tilannetekijä). `code` is of the national list 1290, where a county knows it. */
export const factorSchema = z.strictObject({
  text: shortTextSchema,
  effect: z.enum(FACTOR_EFFECTS),
  code: z.string().trim().min(1).max(40).optional(),
});

/**
 * How one goal of the previous plan was reached (fi: tavoitteen saavuttamisen arvio). `text` is the goal as it was; `attainment` a step of
 * goal attainment scaling; `narrative` the same in words. One evaluation per goal.
 */
export const goalEvaluationSchema = z.strictObject({
  goalId: localIdSchema.optional(),
  text: textSchema,
  direction: z.enum(GOAL_DIRECTIONS).optional(),
  attainment: z.literal(ATTAINMENTS).optional(),
  narrative: textSchema.optional(),
  factors: z.array(factorSchema).max(50),
});

/** Whether a service of the previous plan was used, and how (fi: arvio palvelun käytöstä). `used` is absent when it is not known. */
export const serviceEvaluationSchema = z.strictObject({
  category: z.enum(SERVICE_CATEGORY_CODES),
  name: shortTextSchema.optional(),
  used: z.boolean().optional(),
  text: textSchema.optional(),
});

/** The evaluation of the previous plan (fi: suunnitelman arviointi), rows 15-30 of structure 15020. A first plan has none. */
export const planEvaluationSchema = z.strictObject({
  goals: z.array(goalEvaluationSchema).max(50),
  services: z.array(serviceEvaluationSchema).max(50),
});

/** A situational factor. */
export interface Factor extends z.infer<typeof factorSchema> {}
/** The evaluation of one earlier goal. */
export interface GoalEvaluation extends z.infer<typeof goalEvaluationSchema> {}
/** The evaluation of one earlier service. */
export interface ServiceEvaluation extends z.infer<typeof serviceEvaluationSchema> {}
/** The evaluation of the previous plan. */
export interface PlanEvaluation extends z.infer<typeof planEvaluationSchema> {}
