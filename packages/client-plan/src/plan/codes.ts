/** A plan of social welfare alone, or one made with other sectors (fi: asiakassuunnitelma, yhteinen suunnitelma). */
export const PLAN_KINDS = ["single", "joint"] as const;
/** One of {@link PLAN_KINDS}. */
export type PlanKind = (typeof PLAN_KINDS)[number];

/** Which way a goal points (fi: tavoitteen asteikko): a change for the better, or keeping what is; codes 1 and 2 of structure 15020. */
export const GOAL_DIRECTIONS = ["better", "keep"] as const;
/** One of {@link GOAL_DIRECTIONS}. */
export type GoalDirection = (typeof GOAL_DIRECTIONS)[number];

/** Where an action stands. The two last are not failures: something must happen first, or it is not needed any more. */
export const ACTION_STATES = ["notStarted", "ongoing", "done", "cannotYet", "noLongerNeeded"] as const;
/** One of {@link ACTION_STATES}. */
export type ActionState = (typeof ACTION_STATES)[number];

/** What kind of party takes part in the plan (fi: osapuolen laji). */
export const PARTY_KINDS = ["client", "privatePerson", "authority", "municipality", "ngo", "serviceProvider"] as const;
/** One of {@link PARTY_KINDS}. */
export type PartyKind = (typeof PARTY_KINDS)[number];

/** On what a party may take part and be told: the client relationship itself, consent, a disclosure permit, or a provision. */
export const BASIS_KINDS = ["clientRelationship", "consent", "disclosurePermit", "provision"] as const;
/** One of {@link BASIS_KINDS}. */
export type BasisKind = (typeof BASIS_KINDS)[number];

/** The items of SHL 39 § that are text of the plan; items 6 (goals) and 8 (parties) are structures of their own. */
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
/** One of {@link PLAN_ITEMS}. */
export type PlanItemName = (typeof PLAN_ITEMS)[number];

/** Number of each text item in SHL 39 § 2 mom, as in force from 2025. */
export const PLAN_ITEM_NUMBERS = {
  needs: 1,
  services: 2,
  necessaryServices: 3,
  meetings: 4,
  strengths: 5,
  duration: 7,
  followUp: 9,
  environment: 10,
  clientProposal: 11,
} as const satisfies Readonly<Record<PlanItemName, number>>;

/** Social services by their item in SHL 14 § 1 mom, `"3"` being social rehabilitation. */
export const SHL14_SERVICES = [
  "1",
  "2",
  "3",
  "3a",
  "4",
  "5",
  "6",
  "7",
  "8",
  "8a",
  "9",
  "10",
  "11",
  "12",
  "13",
  "14",
  "15",
  "16",
  "17",
  "18",
  "19",
  "20",
  "21",
  "22",
] as const;
/** One of {@link SHL14_SERVICES}. */
export type Shl14Service = (typeof SHL14_SERVICES)[number];
