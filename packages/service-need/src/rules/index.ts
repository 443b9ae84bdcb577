import { assessmentHasBothAssessmentsOfNeed } from "./assessment/assessment-has-both-assessments-of-need.ts";
import { assessmentHasConclusions } from "./assessment/assessment-has-conclusions.ts";
import { assessmentHasSummary } from "./assessment/assessment-has-summary.ts";
import { assessorIsSocialWelfareProfessional } from "./assessment/assessor-is-social-welfare-professional.ts";
import { childsSpecialSupportHasReason } from "./assessment/childs-special-support-has-reason.ts";
import { childsViewIsFoundOut } from "./assessment/childs-view-is-found-out.ts";
import { clientsViewIsRecorded } from "./assessment/clients-view-is-recorded.ts";
import { disabilityServicesAreAssessedByLicensedOfficeHolder } from "./assessment/disability-services-are-assessed-by-licensed-office-holder.ts";
import { disabledPersonIsAssessedByOfficeHolder } from "./assessment/disabled-person-is-assessed-by-office-holder.ts";
import { functioningIsSeenInItsEnvironments } from "./assessment/functioning-is-seen-in-its-environments.ts";
import { needAndItsNatureAreDecided } from "./assessment/need-and-its-nature-are-decided.ts";
import { ownWorkerNeedHasBothViews } from "./assessment/own-worker-need-has-both-views.ts";
import { rightsAndAlternativesAreExplained } from "./assessment/rights-and-alternatives-are-explained.ts";
import { specialSupportHasGrounds } from "./assessment/special-support-has-grounds.ts";
import { specialSupportHasGroundsBefore2023 } from "./assessment/special-support-has-grounds-before-2023.ts";
import { specialSupportIsAssessedBySocialWorkerInOffice } from "./assessment/special-support-is-assessed-by-social-worker-in-office.ts";
import { notificationWithoutConsentHasGround } from "./contact/notification-without-consent-has-ground.ts";
import { declinedAssessmentHasReason } from "./decline/declined-assessment-has-reason.ts";
import { clientRelationshipBeginsWithTheMatter } from "./initiation/client-relationship-begins-with-the-matter.ts";
import { initiationSaysNeedAndInitiator } from "./initiation/initiation-says-need-and-initiator.ts";
import { networkIsMappedWithConsentOrGround } from "./network-mapping/network-is-mapped-with-consent-or-ground.ts";
import { askedAuthorityTakesPart } from "./sector-assessment/asked-authority-takes-part.ts";
import { informationFromElsewhereHasItsSource } from "./sector-assessment/information-from-elsewhere-has-its-source.ts";
import { assessmentIsCompletedWithoutUndueDelay } from "./timing/assessment-is-completed-without-undue-delay.ts";
import { assessmentStartsBySeventhWeekday } from "./timing/assessment-starts-by-seventh-weekday.ts";
import { assessmentStartsBySeventhWeekdayBefore2025 } from "./timing/assessment-starts-by-seventh-weekday-before-2025.ts";
import { assessmentStartsWithoutDelay } from "./timing/assessment-starts-without-delay.ts";
import { childAssessmentIsCompletedInThreeMonths } from "./timing/child-assessment-is-completed-in-three-months.ts";
import { childAssessmentStartsBySeventhWeekday } from "./timing/child-assessment-starts-by-seventh-weekday.ts";
import { urgentNeedIsAssessedAtOnce } from "./urgency/urgent-need-is-assessed-at-once.ts";

/** Rules about a {@link Contact} (SHL 35 §). */
export const contactRules = [notificationWithoutConsentHasGround] as const;

/** Rules about an {@link Initiation} (SHL 34 §, ATL 41 §). */
export const initiationRules = [clientRelationshipBeginsWithTheMatter, initiationSaysNeedAndInitiator] as const;

/** Rules about an {@link UrgencyOfNeed} (SHL 36 §). */
export const urgencyRules = [urgentNeedIsAssessedAtOnce] as const;

/** Rules about an {@link AssessmentDecline} (SHL 36 §). */
export const assessmentDeclineRules = [declinedAssessmentHasReason] as const;

/** Rules about an {@link AssessmentTiming} (SHL 36 §). */
export const assessmentTimingRules = [
  assessmentStartsWithoutDelay,
  assessmentIsCompletedWithoutUndueDelay,
  assessmentStartsBySeventhWeekday,
  assessmentStartsBySeventhWeekdayBefore2025,
  childAssessmentStartsBySeventhWeekday,
  childAssessmentIsCompletedInThreeMonths,
] as const;

/** Rules about a {@link SectorAssessment} (ATL 39 §, SHL 41 §). */
export const sectorAssessmentRules = [informationFromElsewhereHasItsSource, askedAuthorityTakesPart] as const;

/** Rules about a {@link NetworkMapping} (SHL 43 §). */
export const networkMappingRules = [networkIsMappedWithConsentOrGround] as const;

/** Rules about a {@link ServiceNeedAssessment} (SHL 3, 32, 36, 37 §, VPL 4 §). */
export const assessmentRules = [
  specialSupportHasGrounds,
  specialSupportHasGroundsBefore2023,
  childsSpecialSupportHasReason,
  rightsAndAlternativesAreExplained,
  functioningIsSeenInItsEnvironments,
  assessorIsSocialWelfareProfessional,
  specialSupportIsAssessedBySocialWorkerInOffice,
  disabledPersonIsAssessedByOfficeHolder,
  disabilityServicesAreAssessedByLicensedOfficeHolder,
  needAndItsNatureAreDecided,
  assessmentHasSummary,
  assessmentHasConclusions,
  clientsViewIsRecorded,
  assessmentHasBothAssessmentsOfNeed,
  ownWorkerNeedHasBothViews,
  childsViewIsFoundOut,
] as const;

/** Every rule of the package; each list above is about one subject, so evaluate those. */
export const serviceNeedRules = [
  ...contactRules,
  ...initiationRules,
  ...urgencyRules,
  ...assessmentDeclineRules,
  ...assessmentTimingRules,
  ...sectorAssessmentRules,
  ...networkMappingRules,
  ...assessmentRules,
] as const;
