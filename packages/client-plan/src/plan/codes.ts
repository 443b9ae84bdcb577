/** A plan of social welfare alone, or one made with other sectors (fi: asiakassuunnitelma, yhteinen suunnitelma). */
export const PLAN_KINDS = ["single", "joint"] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** Which way a goal points; codes 1 and 2 of the goal scale of structure 15020. */
export const GOAL_DIRECTIONS = ["better", "keep"] as const;
export type GoalDirection = (typeof GOAL_DIRECTIONS)[number];

/** Where an action stands. The two last are not failures: something must happen first, or it is not needed any more. */
export const ACTION_STATES = ["notStarted", "ongoing", "done", "cannotYet", "noLongerNeeded"] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** What kind of party takes part in the plan. */
export const PARTY_KINDS = ["client", "privatePerson", "authority", "municipality", "ngo", "serviceProvider"] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** On what a party may take part and be told: the client relationship itself, consent, a disclosure permit, or a provision. */
export const BASIS_KINDS = ["clientRelationship", "consent", "disclosurePermit", "provision"] as const;
export type BasisKind = (typeof BASIS_KINDS)[number];

/** The eleven items of SHL 39 § that are text of the plan; items 6 (goals) and 8 (parties) are structures of their own. */
export const PLAN_ITEMS = [
  "needs",
  "services",
  "necessaryServices",
  "meetings",
  "strengths",
  "duration",
  "followUp",
  "environment",
  "clientProposal",
] as const;
export type PlanItemName = (typeof PLAN_ITEMS)[number];
