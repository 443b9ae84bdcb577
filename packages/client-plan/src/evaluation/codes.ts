/** How a situational factor bears on a goal (fi: tilannetekijän vaikutus): codes 1 and 2 of structure 15020. */
export const FACTOR_EFFECTS = ["supports", "hinders"] as const;
/** One of {@link FACTOR_EFFECTS}. */
export type FactorEffect = (typeof FACTOR_EFFECTS)[number];

/** Steps of goal attainment scaling: -2 much less than expected, 0 as expected, 2 much more than expected. */
export const ATTAINMENTS = [-2, -1, 0, 1, 2] as const;
/** One of {@link ATTAINMENTS}. */
export type Attainment = (typeof ATTAINMENTS)[number];
