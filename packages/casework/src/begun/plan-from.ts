import { type ClientPlan, draftPlanFrom } from "@koonti/client-plan";
import type { Language, Professional } from "@koonti/core";
import { type CollatedNeed, needsFromCollation } from "@koonti/service-need";
import { collationOf } from "../collation/collation-of.ts";
import { type ClientRecord, latestOf } from "../record/record.ts";

const clientsFirst = (a: CollatedNeed, b: CollatedNeed): number => Number(b.client !== undefined) - Number(a.client !== undefined);

/**
 * The needs a plan is made for: those the newest service-need assessment has not left out, else those of the collation; what the client has
 * named comes first.
 */
export const plannedNeeds = (record: ClientRecord): readonly CollatedNeed[] => {
  const assessed = latestOf(record, "serviceNeedAssessment")?.content.needs ?? [];
  const needs = assessed.length > 0 ? assessed.filter(({ state }) => state !== "leftOut") : needsFromCollation(collationOf(record));
  return needs.toSorted(clientsFirst);
};

/** Who begins a plan, and in which language what the draft says by itself is written. */
export interface PlanBeginning {
  readonly language: Language;
  readonly author?: Professional | undefined;
  /** The unit of social welfare that makes the plan. */
  readonly unit?: string | undefined;
}

/**
 * A client plan (fi: asiakassuunnitelma) as it begins from a record: a goal for each need, in the client's words where there are some, and
 * those who have assessed as parties. Grounds that nobody has given are not assumed (SHL 39 §).
 */
export const planFrom = (record: ClientRecord, { language, author, unit }: PlanBeginning): ClientPlan => {
  const sectors = collationOf(record)
    .columns.filter(({ participation }) => participation === "received")
    .map(({ sector, organisation }) => ({ sector, organisation }));
  const needs = plannedNeeds(record).map(({ code, client }) => ({ code, clientsWords: client?.text }));
  const draft = draftPlanFrom(needs, { sectors, language, ...(unit !== undefined && { socialWelfare: unit }) });
  return { ...draft, ...(author && { author }) };
};
