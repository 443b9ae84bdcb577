import { SUPPORT_NEEDS } from "@koonti/core";
import { coverCells, type ShownCount } from "../disclosure/cover-cells.ts";
import { TARGET_GROUPS, VALENCES } from "../observation/codes.ts";
import type { Observation } from "../observation/schema.ts";

/** What observations can be counted by. */
export const COUNT_DIMENSIONS = ["need", "targetGroup", "valence"] as const;
/** One of {@link COUNT_DIMENSIONS}. */
export type CountDimension = (typeof COUNT_DIMENSIONS)[number];

/** The count of one class. */
export interface CountCell {
  readonly key: string;
  readonly shown: ShownCount;
}

/** Counts of observations as they may be shown. */
export interface ObservationCounts {
  readonly cells: readonly CountCell[];
  readonly total: ShownCount;
}

type Counted = Pick<Observation, "needs" | "targetGroups" | "valence">;

const KEYS: Readonly<Record<CountDimension, readonly string[]>> = {
  need: SUPPORT_NEEDS.map(({ code }) => code),
  targetGroup: TARGET_GROUPS,
  valence: VALENCES,
};

/** The class an observation is counted in: its first need or group, so that each is counted once and totals hold. */
const classOf = ({ needs, targetGroups, valence }: Counted, dimension: CountDimension): string | undefined =>
  ({ need: needs[0], targetGroup: targetGroups[0], valence })[dimension];

/**
 * How many observations there are by need, by group or by valence, with counts under the threshold covered and secondary covering so that none
 * can be computed. Each observation is counted once, in the class named first.
 *
 * @param minCell - the smallest count shown, at least 3
 */
export function countObservations(
  observations: readonly Counted[],
  dimension: CountDimension,
  { minCell }: { readonly minCell: number },
): ObservationCounts {
  const keys = KEYS[dimension];
  const counts = keys.map((key) => observations.filter((observation) => classOf(observation, dimension) === key).length);
  const covered = coverCells(counts, minCell);
  return { cells: keys.map((key, index) => ({ key, shown: covered.cells[index] ?? "suppressed" })), total: covered.total };
}
