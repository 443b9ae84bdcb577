import type { SupportNeedCode } from "@koonti/core";
import type { CollatedNeed, CollatedNeedState, Collation } from "@koonti/service-need";
import { needsFromCollation } from "@koonti/service-need";

/** The needs of the assessment, together with those the collation has found since, in the collation's order. */
const withFound = (needs: readonly CollatedNeed[], collation: Collation): readonly CollatedNeed[] => {
  const known = new Set(needs.map(({ code }) => code));
  return [...needs, ...needsFromCollation(collation).filter(({ code }) => !known.has(code))];
};

/** What has been decided of a need: as the assessment has it, or open where the assessment does not know it yet. */
export const decisionOn = (needs: readonly CollatedNeed[], code: SupportNeedCode): Pick<CollatedNeed, "state" | "reason"> =>
  needs.find((need) => need.code === code) ?? { state: "open" };

/** How many of the collation's needs stand in each state. */
export const countDecisions = (needs: readonly CollatedNeed[], collation: Collation): Readonly<Record<CollatedNeedState, number>> => {
  const counts = { open: 0, confirmed: 0, leftOut: 0 };
  for (const { code } of collation.needs) counts[decisionOn(needs, code).state] += 1;
  return counts;
};

interface Decision {
  readonly state: CollatedNeedState;
  readonly reason?: string;
}

const decided = ({ reason: _, ...need }: CollatedNeed, { state, reason }: Decision): CollatedNeed => ({
  ...need,
  state,
  ...(reason === undefined ? {} : { reason }),
});

/** The needs with a decision on one of them; a need the assessment lacks is taken from the collation with what was said of it. */
export const decideNeed = (
  needs: readonly CollatedNeed[],
  collation: Collation,
  code: SupportNeedCode,
  decision: Decision,
): readonly CollatedNeed[] => {
  const found = withFound(needs, collation).filter((need) => need.code === code || needs.some((known) => known.code === need.code));
  return found.map((need) => (need.code === code ? decided(need, decision) : need));
};

/** The needs with every open one of the collation confirmed. */
export const confirmOpenNeeds = (needs: readonly CollatedNeed[], collation: Collation): readonly CollatedNeed[] =>
  withFound(needs, collation).map((need) => (need.state === "open" ? decided(need, { state: "confirmed" }) : need));
