import type { DocumentId } from "@koonti/core";
import type { PlanAnswer } from "./schema.ts";

/** One version of one plan. */
export interface PlanVersion {
  readonly planId: DocumentId;
  readonly planVersion: number;
}

/**
 * The answers that count for one version of a plan, in the order given: an answer to another version does not, because a changed plan is
 * asked about anew.
 */
export const answersFor = (answers: readonly PlanAnswer[], { planId, planVersion }: PlanVersion): readonly PlanAnswer[] =>
  answers.filter((answer) => answer.planId === planId && answer.planVersion === planVersion);

/** The answer in force for one version of a plan: the last one given, since a client may change their mind. */
export const answerFor = (answers: readonly PlanAnswer[], version: PlanVersion): PlanAnswer | undefined =>
  answersFor(answers, version).at(-1);
