import type { SupportNeedCode } from "@koonti/core";
import type { CollationNeed, MissingResponsibility, PlanFacts } from "./collation.ts";

/** Named needs that no service of the plan covers, in the order of the rows. */
export const uncoveredOf = (rows: readonly CollationNeed[], { services }: PlanFacts): readonly SupportNeedCode[] => {
  const covered = new Set(services.flatMap(({ needs }) => needs));
  return rows.map(({ code }) => code).filter((code) => !covered.has(code));
};

/** Parties of the plan without a task, the client too, then actions of which no party of the plan answers; each in the plan's order. */
export const missingResponsibilitiesOf = ({ parties, actions }: PlanFacts): readonly MissingResponsibility[] => {
  const known = new Set(parties.map(({ id }) => id));
  const isOrphan = (partyId: string | undefined): boolean => partyId === undefined || !known.has(partyId);
  return [
    ...parties
      .filter(({ responsibilities }) => responsibilities.every((task) => task.trim() === ""))
      .map(({ id }) => ({ kind: "party", id }) as const),
    ...actions.filter(({ partyId }) => isOrphan(partyId)).map(({ id }) => ({ kind: "action", id }) as const),
  ];
};
