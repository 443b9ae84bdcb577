export {
  SERVICE_CATEGORY_CODES as SERVICE_CATEGORIES,
  SERVICE_CATEGORY_LABELS,
  type ServiceCategoryCode as ServiceCategory,
} from "@koonti/national";
export type { ActionRefusal } from "./action/lifecycle.ts";
export { canMoveAction, moveAction, NEXT_ACTION_STATES } from "./action/lifecycle.ts";
export type { PlanVersion } from "./answer/answers-for.ts";
export { answerFor, answersFor } from "./answer/answers-for.ts";
export { planAnswerForm } from "./answer/form.ts";
export { PLAN_ANSWER_LABELS } from "./answer/labels.ts";
export type { PlanAnswer, PlanAnswerValue } from "./answer/schema.ts";
export { PLAN_ANSWERS, planAnswerSchema } from "./answer/schema.ts";
export { structureMessages } from "./answer/structure-messages.ts";
export type { FieldChange, PlanChange, PlanPart } from "./difference/diff-plans.ts";
export { diffPlans } from "./difference/diff-plans.ts";
export type { ContributingSector, DraftParties, NeedToPlan } from "./draft/draft-plan-from.ts";
export { draftPlanFrom } from "./draft/draft-plan-from.ts";
export { emptyPlan } from "./draft/empty-plan.ts";
export { withGoalMoved, withNeedIn, withoutGoal } from "./edit/goals.ts";
export { type PlanList, withItem, withoutItem } from "./edit/items.ts";
export { newAction, newDissent, newGoal, newParty, newService } from "./edit/new-items.ts";
export { withoutParty } from "./edit/parties.ts";
export type { Attainment, FactorEffect } from "./evaluation/codes.ts";
export { ATTAINMENTS, FACTOR_EFFECTS } from "./evaluation/codes.ts";
export { ATTAINMENT_LABELS, FACTOR_EFFECT_LABELS } from "./evaluation/labels.ts";
export type { Factor, GoalEvaluation, PlanEvaluation, ServiceEvaluation } from "./evaluation/schema.ts";
export { factorSchema, goalEvaluationSchema, planEvaluationSchema, serviceEvaluationSchema } from "./evaluation/schema.ts";
export type { Meter, NeedAnswer, NeedCoverage, PlanCoverage } from "./meters/plan-coverage.ts";
export { hasActor, needCoverage, planCoverage } from "./meters/plan-coverage.ts";
export { type ClientPlanView, clientPlanMapping } from "./national/client-plan-mapping.ts";
export type { AnswerToPlan } from "./national/dissenting-views.ts";
export type { PlanReadProblem, ReadWorkingAgeClientPlan, UnplacedText } from "./national/from-working-age-client-plan.ts";
export { fromWorkingAgeClientPlan } from "./national/from-working-age-client-plan.ts";
export type { PlanAuthor, PlanClient } from "./national/people.ts";
export { toWorkingAgeClientPlan } from "./national/to-working-age-client-plan.ts";
export type { PlanNationalOptions } from "./national/write-client-plan.ts";
export type { BasisProblem } from "./party/basis.ts";
export { BASIS_PROBLEMS, basisProblem, isOtherSector } from "./party/basis.ts";
export type {
  ActionState,
  BasisKind,
  GoalDirection,
  PartyKind,
  PlanItemName,
  PlanKind,
  Shl14Service,
} from "./plan/codes.ts";
export {
  ACTION_STATES,
  BASIS_KINDS,
  GOAL_DIRECTIONS,
  PARTY_KINDS,
  PLAN_ITEM_NUMBERS,
  PLAN_ITEMS,
  PLAN_KINDS,
  SHL14_SERVICES,
} from "./plan/codes.ts";
export { clientPlanForm, clientPlanFormFor } from "./plan/form/client-plan-form.ts";
export {
  ACTION_STATE_LABELS,
  BASIS_KIND_LABELS,
  GOAL_DIRECTION_LABELS,
  PARTY_KIND_LABELS,
  PLAN_ITEM_LABELS,
  PLAN_KIND_LABELS,
} from "./plan/labels.ts";
export type { Action, Basis, ClientPlan, Dissent, Goal, Party, PlanItem, PlannedService, TwoVoiceItem } from "./plan/schema.ts";
export {
  actionSchema,
  basisSchema,
  clientPlanSchema,
  dissentSchema,
  goalSchema,
  partySchema,
  planItemSchema,
  plannedServiceSchema,
  twoVoiceItemSchema,
} from "./plan/schema.ts";
export { SHL14_SERVICE_LABELS } from "./plan/shl14-labels.ts";
export { clientPlanRules, planContentRules, planDutyRules, planMakingRules, planRules, representativeRules } from "./rules/index.ts";
export type { NoPlanReason, PlanDuty } from "./rules/plan-is-made-or-reason-recorded.ts";
export type { NeedNature, PlanUnderReview } from "./rules/plan-under-review.ts";
export type { RepresentativeConsultation } from "./rules/will-of-incapable-client-is-found-out.ts";
