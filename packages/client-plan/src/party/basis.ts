import type { Sector } from "@koonti/core";
import type { Party } from "../plan/schema.ts";

/** Sectors that are social welfare themselves: between them a plan needs no consent to be a joint one. */
const SOCIAL_WELFARE: readonly (Sector | undefined)[] = ["social", "family", "elderly", "disability", "childProtection"];

/** What a party's ground lacks: it is not recorded, it does not do for another sector, or the provision is not named. */
export const BASIS_PROBLEMS = ["missing", "notForOtherSector", "provisionNotNamed"] as const;
/** One of {@link BASIS_PROBLEMS}. */
export type BasisProblem = (typeof BASIS_PROBLEMS)[number];

/**
 * Whether a party is an authority or municipality of another sector, which a joint plan may hold only with consent or where provided
 * separately (SHL 39 §). An authority without a sector counts as one: what is not known is not taken for permission.
 */
export const isOtherSector = ({ kind, sector }: Party): boolean =>
  (kind === "authority" || kind === "municipality") && !SOCIAL_WELFARE.includes(sector);

/**
 * What is wrong with the ground on which a party takes part, if anything. The client needs none.
 *
 * @example
 * ```ts
 * import { basisProblem } from "@koonti/client-plan";
 * const kela = { id: "p2", kind: "authority", sector: "kela", name: "Kela", responsibilities: [] } as const;
 * basisProblem({ ...kela, responsibilities: [] }); // => "missing"
 * basisProblem({ ...kela, responsibilities: [], basis: { kind: "consent" } }); // => undefined
 * ```
 */
export const basisProblem = (party: Party): BasisProblem | undefined => {
  const { kind, basis } = party;
  if (kind === "client") return undefined;
  if (basis === undefined) return "missing";
  if (basis.kind === "clientRelationship" && isOtherSector(party)) return "notForOtherSector";
  return basis.kind === "provision" && !basis.provision ? "provisionNotNamed" : undefined;
};
