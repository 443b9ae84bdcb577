import { SUPPORT_NEEDS } from "@koonti/core";
import { TARGET_GROUPS, VALENCES } from "../observation/codes.ts";
import type { Observation } from "../observation/schema.ts";
import { type ProtectedCounts, protectCounts } from "./protect-counts.ts";

/** By what observations are counted. */
export const COUNT_DIMENSIONS = ["need", "targetGroup", "valence"] as const;
/** One of {@link COUNT_DIMENSIONS}. */
export type CountDimension = (typeof COUNT_DIMENSIONS)[number];

/** What counting looks at in an observation. */
export type CountedObservation = Pick<Observation, "needs" | "targetGroups" | "valence">;

interface Dimension {
  readonly keys: readonly string[];
  readonly overlapping: boolean;
  readonly keysOf: (observation: CountedObservation) => readonly string[];
}

const DIMENSIONS: Readonly<Record<CountDimension, Dimension>> = {
  need: { keys: SUPPORT_NEEDS.map(({ code }) => code), overlapping: true, keysOf: ({ needs }) => needs },
  targetGroup: { keys: TARGET_GROUPS, overlapping: true, keysOf: ({ targetGroups }) => targetGroups },
  valence: { keys: VALENCES, overlapping: false, keysOf: ({ valence }) => [valence] },
};

/**
 * How many observations there are by need, group or valence, as the counts may be shown: every key of the dimension has a cell, and zero is
 * under the threshold like any small number.
 *
 * @param minCell - the county's threshold; under 3 it is taken as 3, absent it is 5.
 * @example
 * ```ts
 * import { countObservations } from "@koonti/social-report";
 * countObservations([], "valence").cells; // => [{ key: "concern", shown: "underThreshold" }, { key: "goodPractice", shown: "underThreshold" }]
 * ```
 */
export const countObservations = (
  observations: readonly CountedObservation[],
  dimension: CountDimension,
  { minCell }: { readonly minCell?: number } = {},
): ProtectedCounts => {
  const { keys, overlapping, keysOf } = DIMENSIONS[dimension];
  const counts = Object.fromEntries(keys.map((key) => [key, 0]));
  for (const observation of observations) for (const key of new Set(keysOf(observation))) counts[key] = (counts[key] ?? 0) + 1;
  return protectCounts({ counts, total: observations.length, overlapping }, minCell);
};
