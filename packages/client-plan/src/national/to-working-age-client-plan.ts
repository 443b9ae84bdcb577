import { err, ok, type Result } from "@koonti/core";
import {
  completeness,
  type Gap,
  type NationalJson,
  type Structure,
  serialise,
  type WorkingAgeClientPlanDocument,
  workingAgeClientPlan,
} from "@koonti/national";
import type { ClientPlan } from "../plan/schema.ts";
import type { PlanAuthor, PlanClient } from "./people.ts";
import { type PlanNationalOptions, writePlan } from "./write-client-plan.ts";

/**
 * A plan as the national working-age client plan (fi: työikäisten palvelujen asiakassuunnitelma), structure 15020.
 *
 * What the structure has no field for stands readable in its texts, each thing behind its label: parties, responsibilities and grounds in
 * rows 52 and 53, actions in 57, dissenting views and the client's answers in 58, the rest in 65. `fromWorkingAgeClientPlan` reads it all back.
 *
 * @param author - who is named as the author; several where several made it.
 * @returns the whole JSON document, or the mandatory rows that are still empty.
 * @see structure 1.2.246.537.6.1506.15020.2024.11.28
 */
export const toWorkingAgeClientPlan = (
  plan: ClientPlan,
  client: PlanClient,
  author: PlanAuthor | readonly PlanAuthor[],
  options: PlanNationalOptions = {},
): Result<NationalJson, readonly Gap[]> => {
  const content = writePlan(plan, client, [author].flat(), options);
  const gaps = completeness(workingAgeClientPlan as Structure, content, { language: options.language ?? "fi" });
  // Without gaps the content has every member its type asks for.
  return gaps.length > 0 ? err(gaps) : ok(serialise(workingAgeClientPlan, content as unknown as WorkingAgeClientPlanDocument));
};
