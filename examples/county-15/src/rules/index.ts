import { pairWorkerIsNamed } from "./pair-worker-is-named.ts";

/** The county's own rules about an assignment. */
export const countyAssignmentRules = [pairWorkerIsNamed] as const;
