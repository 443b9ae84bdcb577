/** How far a synthetic client's matter has come. Each stage holds everything of the stages before it. */
export const STAGES = [
  "contacted",
  "urgencyAssessed",
  "assessing",
  "collating",
  "assessed",
  "planning",
  "awaitingAnswer",
  "planned",
] as const;
/** How far a synthetic client's matter has come. */
export type Stage = (typeof STAGES)[number];

/** Whether a stage is at least as far as another. */
export const reaches = (stage: Stage, other: Stage): boolean => STAGES.indexOf(stage) >= STAGES.indexOf(other);
