import type { SupportNeedCode } from "@koonti/core";
import type { CollatedNeedState } from "../assessment/codes.ts";
import type { CollatedNeed } from "../assessment/schema.ts";
import type { Collation } from "./collation.ts";
import { needsFromCollation } from "./draft-needs.ts";

/** What is decided of a need, and why where it is left out. */
export interface NeedDecision {
  readonly state: CollatedNeedState;
  readonly reason?: string | undefined;
}

/** The needs of the assessment, together with those the collation has found since, in the collation's order. */
const withFound = (needs: readonly CollatedNeed[], collation: Collation): readonly CollatedNeed[] => {
  const known = new Set(needs.map(({ code }) => code));
  return [...needs, ...needsFromCollation(collation).filter(({ code }) => !known.has(code))];
};

const decided = ({ reason: _, ...need }: CollatedNeed, { state, reason }: NeedDecision): CollatedNeed => ({
  ...need,
  state,
  ...(reason !== undefined && { reason }),
});

/** What an assessment has decided of a need: as it says, or open where it does not know the need yet. */
export const decisionOn = (needs: readonly CollatedNeed[], code: SupportNeedCode): NeedDecision =>
  needs.find((need) => need.code === code) ?? { state: "open" };

/** How many of the collation's needs stand in each state. */
export const countDecisions = (needs: readonly CollatedNeed[], collation: Collation): Readonly<Record<CollatedNeedState, number>> => {
  const counts = { open: 0, confirmed: 0, leftOut: 0 };
  for (const { code } of collation.needs) counts[decisionOn(needs, code).state] += 1;
  return counts;
};

/**
 * The needs of an assessment with a decision on one of them; a need it lacks is taken from the collation with what was said of it. A need that
 * neither knows changes nothing.
 */
export const decideNeed = (
  needs: readonly CollatedNeed[],
  collation: Collation,
  code: SupportNeedCode,
  decision: NeedDecision,
): readonly CollatedNeed[] => {
  const found = withFound(needs, collation).filter((need) => need.code === code || needs.some((known) => known.code === need.code));
  return found.map((need) => (need.code === code ? decided(need, decision) : need));
};

/** The needs of an assessment with every open one of the collation confirmed. */
export const confirmOpenNeeds = (needs: readonly CollatedNeed[], collation: Collation): readonly CollatedNeed[] =>
  withFound(needs, collation).map((need) => (need.state === "open" ? decided(need, { state: "confirmed" }) : need));
