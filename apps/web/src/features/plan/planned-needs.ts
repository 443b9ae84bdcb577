import type { ClientRecord } from "@koonti/casework";
import { collationOf, latestOf } from "@koonti/casework";
import type { CollatedNeed } from "@koonti/service-need";
import { needsFromCollation } from "@koonti/service-need";

const byClient = (a: CollatedNeed, b: CollatedNeed): number => Number(b.client !== undefined) - Number(a.client !== undefined);

/** The needs a plan is made for: those the newest assessment has not left out, else those of the collation; the client's own first. */
export const plannedNeeds = (record: ClientRecord): readonly CollatedNeed[] => {
  const assessed = latestOf(record, "serviceNeedAssessment")?.content.needs ?? [];
  const needs = assessed.length > 0 ? assessed.filter(({ state }) => state !== "leftOut") : needsFromCollation(collationOf(record));
  return needs.toSorted(byClient);
};
