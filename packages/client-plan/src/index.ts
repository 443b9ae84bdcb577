export { PLAN_ANSWERS, type PlanAnswer, type PlanAnswerValue, planAnswerSchema } from "./answer/schema.ts";
export {
  ACTION_STATES,
  type ActionState,
  BASIS_KINDS,
  type BasisKind,
  GOAL_DIRECTIONS,
  type GoalDirection,
  PARTY_KINDS,
  type PartyKind,
  PLAN_ITEMS,
  PLAN_KINDS,
  type PlanItemName,
  type PlanKind,
} from "./plan/codes.ts";
export {
  type Action,
  type Basis,
  type ClientPlan,
  clientPlanSchema,
  type Dissent,
  type Goal,
  type Party,
  type PlannedService,
} from "./plan/schema.ts";
