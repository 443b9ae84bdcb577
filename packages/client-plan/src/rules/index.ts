import { agreedReviewIsMade } from "./agreed-review-is-made.ts";
import { clientsParticipationIsRecorded } from "./clients-participation-is-recorded.ts";
import { everyGoalHasItsMeans } from "./every-goal-has-its-means.ts";
import { everyNamedNeedIsAnswered } from "./every-named-need-is-answered.ts";
import { everyPartyHasAResponsibility } from "./every-party-has-a-responsibility.ts";
import { everyPlannedServiceHasAGoal } from "./every-planned-service-has-a-goal.ts";
import { otherSectorsTakePartWithConsent } from "./other-sectors-take-part-with-consent.ts";
import { planEstimatesDurationOfRelationship } from "./plan-estimates-duration-of-relationship.ts";
import { planHasBothAssessmentsOfNeed } from "./plan-has-both-assessments-of-need.ts";
import { planHasBothAssessmentsOfServices } from "./plan-has-both-assessments-of-services.ts";
import { planHasBothAssessmentsOfStrengths } from "./plan-has-both-assessments-of-strengths.ts";
import { planHasGoalsSetTogether } from "./plan-has-goals-set-together.ts";
import { planHasTheClientsProposal } from "./plan-has-the-clients-proposal.ts";
import { planIsMadeInMutualUnderstanding } from "./plan-is-made-in-mutual-understanding.ts";
import { planIsMadeOrReasonRecorded } from "./plan-is-made-or-reason-recorded.ts";
import { planIsMadeTogetherWithClient } from "./plan-is-made-together-with-client.ts";
import { planSaysHowItIsFollowed } from "./plan-says-how-it-is-followed.ts";
import { planSaysHowOftenClientAndWorkerMeet } from "./plan-says-how-often-client-and-worker-meet.ts";
import { planSaysNecessaryServicesWithTime } from "./plan-says-necessary-services-with-time.ts";
import { planTellsEffectOfLifeSituation } from "./plan-tells-effect-of-life-situation.ts";
import { recurringNeedHasTargetDates } from "./recurring-need-has-target-dates.ts";
import { rightsAndAlternativesAreExplained } from "./rights-and-alternatives-are-explained.ts";
import { socialRehabilitationHasAGoal } from "./social-rehabilitation-has-a-goal.ts";
import { willOfIncapableClientIsFoundOut } from "./will-of-incapable-client-is-found-out.ts";

/** Rules about what a plan says (SHL 17, 38, 39 § 2 mom, ATL 43 §); the subject is a {@link PlanUnderReview}. */
export const planContentRules = [
  planHasBothAssessmentsOfNeed,
  planHasBothAssessmentsOfServices,
  planSaysNecessaryServicesWithTime,
  planSaysHowOftenClientAndWorkerMeet,
  planHasBothAssessmentsOfStrengths,
  planHasGoalsSetTogether,
  everyNamedNeedIsAnswered,
  recurringNeedHasTargetDates,
  socialRehabilitationHasAGoal,
  everyGoalHasItsMeans,
  everyPlannedServiceHasAGoal,
  planEstimatesDurationOfRelationship,
  planSaysHowItIsFollowed,
  planTellsEffectOfLifeSituation,
  planHasTheClientsProposal,
] as const;

/** Rules about how a plan is made and with whom (SHL 39 §, AsL 5, 7, 8 §); the subject is a {@link PlanUnderReview}. */
export const planMakingRules = [
  planIsMadeTogetherWithClient,
  clientsParticipationIsRecorded,
  everyPartyHasAResponsibility,
  otherSectorsTakePartWithConsent,
  rightsAndAlternativesAreExplained,
  planIsMadeInMutualUnderstanding,
  agreedReviewIsMade,
] as const;

/** Every rule about a {@link PlanUnderReview}. */
export const planRules = [...planMakingRules, ...planContentRules] as const;

/** Rules about a {@link PlanDuty} (SHL 39 §, AsL 7 §). */
export const planDutyRules = [planIsMadeOrReasonRecorded] as const;

/** Rules about a {@link RepresentativeConsultation} (AsL 9 §). */
export const representativeRules = [willOfIncapableClientIsFoundOut] as const;

/** Every rule of the package; each list above is about one subject, so evaluate those. */
export const clientPlanRules = [...planRules, ...planDutyRules, ...representativeRules] as const;
