import { closingSaysThereIsNoGround } from "./closing/closing-says-there-is-no-ground.ts";
import { closingSaysWhenAndWhy } from "./closing/closing-says-when-and-why.ts";
import { authorityIsContactedWithConsent } from "./cooperation/authority-is-contacted-with-consent.ts";
import { contactedAuthorityReportsBack } from "./cooperation/contacted-authority-reports-back.ts";
import { invitedAuthoritiesTakePart } from "./cooperation/invited-authorities-take-part.ts";
import { jointPlanCopyIsNecessaryElsewhere } from "./cooperation/joint-plan-copy-is-necessary-elsewhere.ts";
import { cooperationHasNoCommonNarrative } from "./data/cooperation-has-no-common-narrative.ts";
import { disclosureDespiteDenialHasGround } from "./data/disclosure-despite-denial-has-ground.ts";
import { documentNamesClientAndAuthor } from "./data/document-names-client-and-author.ts";
import { documentShowsItsServiceTask } from "./data/document-shows-its-service-task.ts";
import { healthAndSocialDataGoByPermitOrGround } from "./data/health-and-social-data-go-by-permit-or-ground.ts";
import { jointServiceDocumentsStandInBothRegisters } from "./data/joint-service-documents-stand-in-both-registers.ts";
import { protectedContactDetailsStay } from "./data/protected-contact-details-stay.ts";
import { protectedIdentityIsRecorded } from "./data/protected-identity-is-recorded.ts";
import { protectionOrderHasItsLength } from "./data/protection-order-has-its-length.ts";
import { socialDataGoBetweenProvidersByPermitOrGround } from "./data/social-data-go-between-providers-by-permit-or-ground.ts";
import { decisionHasReasons } from "./decision/decision-has-reasons.ts";
import { decisionHasRectificationInstructions } from "./decision/decision-has-rectification-instructions.ts";
import { decisionIsWritten } from "./decision/decision-is-written.ts";
import { deviationFromPlanIsReasoned } from "./decision/deviation-from-plan-is-reasoned.ts";
import { disabilityDecisionIsUntilFurtherNotice } from "./decision/disability-decision-is-until-further-notice.ts";
import { disabledPersonIsDecidedByOfficeHolder } from "./decision/disabled-person-is-decided-by-office-holder.ts";
import { grantedServiceAnswersANeed } from "./decision/granted-service-answers-a-need.ts";
import { rectificationIsAskedInThirtyDays } from "./decision/rectification-is-asked-in-thirty-days.ts";
import { specialSupportIsDecidedBySocialWorkerInOffice } from "./decision/special-support-is-decided-by-social-worker-in-office.ts";
import { accessibilityFeedbackIsAnsweredInTwoWeeks } from "./digital-service/accessibility-feedback-is-answered-in-two-weeks.ts";
import { usersAreIdentifiedForSecretContentOnly } from "./digital-service/users-are-identified-for-secret-content-only.ts";
import { evaluationHasViewAndAttainment } from "./goal-evaluation/evaluation-has-view-and-attainment.ts";
import { narrativeEntrySaysWhatWhenAndWho } from "./narrative/narrative-entry-says-what-when-and-who.ts";
import { regularServicesNeedRai } from "./older-person/regular-services-need-rai.ts";
import { ownWorkerIsNamedBeforePlan } from "./plan/own-worker-is-named-before-plan.ts";
import { planRestsOnAssessment } from "./plan/plan-rests-on-assessment.ts";
import { countyLanguagesAreTheClientsChoice } from "./rights/county-languages-are-the-clients-choice.ts";
import { objectionIsAnsweredInWritingWithReasons } from "./rights/objection-is-answered-in-writing-with-reasons.ts";
import { samiIsServedInItsHomeland } from "./rights/sami-is-served-in-its-homeland.ts";
import { transferredComplaintsAnswerIsCopied } from "./rights/transferred-complaints-answer-is-copied.ts";
import { useLogIsGivenInTwoMonths } from "./rights/use-log-is-given-in-two-months.ts";
import { careOfDependantsIsClarified } from "./services/care-of-dependants-is-clarified.ts";
import { olderPersonsServicesBeginWithinThreeMonths } from "./services/older-persons-services-begin-within-three-months.ts";
import { psychosocialSupportBeginsWithinAMonth } from "./services/psychosocial-support-begins-within-a-month.ts";
import { serviceRestsOnDecisionOrContract } from "./services/service-rests-on-decision-or-contract.ts";
import { servicesBeginWithinThreeMonths } from "./services/services-begin-within-three-months.ts";

/** Rules about {@link CarrierOfPlan} (SHL 39 §, 42 §, ATL 43 §). */
export const carrierOfPlanRules = [planRestsOnAssessment, ownWorkerIsNamedBeforePlan] as const;

/** Rules about a {@link Consultation} (SHL 41 §). */
export const consultationRules = [invitedAuthoritiesTakePart] as const;

/** Rules about an {@link AuthorityContact} (SHL 40 §). */
export const authorityContactRules = [authorityIsContactedWithConsent, contactedAuthorityReportsBack] as const;

/** Rules about a {@link JointPlanCopy} (ATL 48 §). */
export const jointPlanCopyRules = [jointPlanCopyIsNecessaryElsewhere] as const;

/** Rules about a {@link DecisionUnderReview} (SHL 11 §, 45 §, 46 §, VPL 5 §, HL 44-46 §). */
export const decisionRules = [
  decisionIsWritten,
  decisionHasReasons,
  decisionHasRectificationInstructions,
  deviationFromPlanIsReasoned,
  grantedServiceAnswersANeed,
  specialSupportIsDecidedBySocialWorkerInOffice,
  disabledPersonIsDecidedByOfficeHolder,
  disabilityDecisionIsUntilFurtherNotice,
] as const;

/** Rules about a {@link RectificationOfDecision} (SHL 50 §). */
export const rectificationRules = [rectificationIsAskedInThirtyDays] as const;

/** Rules about {@link ServicesOfMatter} (SHL 45 §, VanhL 18 §). */
export const servicesRules = [servicesBeginWithinThreeMonths, olderPersonsServicesBeginWithinThreeMonths] as const;

/** Rules about {@link SupportOfEstablishedNeed} (SHL 45 §). */
export const establishedNeedRules = [psychosocialSupportBeginsWithinAMonth] as const;

/** Rules about a {@link RunningService} (SHL 44 §, AsL 6 §). */
export const runningServiceRules = [careOfDependantsIsClarified, serviceRestsOnDecisionOrContract] as const;

/** Rules about a {@link GoalEvaluationDocument} (ATL 42 §). */
export const goalEvaluationRules = [evaluationHasViewAndAttainment] as const;

/** Rules about an {@link OlderPersonAssessment} (VanhL 15 a §). */
export const olderPersonRules = [regularServicesNeedRai] as const;

/** Rules about a {@link Closing} (SHL 34 §, ATL 38 §). */
export const closingRules = [closingSaysThereIsNoGround, closingSaysWhenAndWhy] as const;

/** Rules about a {@link ClientDocument} (ATL 37 §, 38 §, 46 §, 47 §). */
export const clientDocumentRules = [
  documentShowsItsServiceTask,
  documentNamesClientAndAuthor,
  jointServiceDocumentsStandInBothRegisters,
  cooperationHasNoCommonNarrative,
] as const;

/** Rules about a {@link NarrativeEntry} (ATL 44 §). No record holds one: whoever keeps the narrative asks. */
export const narrativeEntryRules = [narrativeEntrySaysWhatWhenAndWho] as const;

/** Rules about a {@link DocumentOfClient} (ATL 38 §). */
export const documentOfClientRules = [protectedIdentityIsRecorded] as const;

/** Rules about a {@link ProtectionOrder} (VTJL 36 §). */
export const protectionOrderRules = [protectionOrderHasItsLength] as const;

/** Rules about a {@link DisclosureOfClient} (VTJL 37 §). */
export const disclosureOfClientRules = [protectedContactDetailsStay] as const;

/** Rules about a {@link DataDisclosure} (ATL 53 §, 55 §, 56 §). */
export const dataDisclosureRules = [
  healthAndSocialDataGoByPermitOrGround,
  socialDataGoBetweenProvidersByPermitOrGround,
  disclosureDespiteDenialHasGround,
] as const;

/** Rules about a {@link LanguageRequest} (JärjL 5 §, SKL 4 §). */
export const languageRules = [countyLanguagesAreTheClientsChoice, samiIsServedInItsHomeland] as const;

/** Rules about an {@link Objection} (AsL 23 §, 23 a §). */
export const objectionRules = [objectionIsAnsweredInWritingWithReasons, transferredComplaintsAnswerIsCopied] as const;

/** Rules about a {@link DataRequest} (ATL 11 §). */
export const dataRequestRules = [useLogIsGivenInTwoMonths] as const;

/** Rules about a {@link DigitalService} (DPL 6 §). No record holds one: the county's own checks ask. */
export const digitalServiceRules = [usersAreIdentifiedForSecretContentOnly] as const;

/** Rules about {@link AccessibilityFeedback} (DPL 10 §). No record holds it: the county's own checks ask. */
export const accessibilityFeedbackRules = [accessibilityFeedbackIsAnsweredInTwoWeeks] as const;

/** Every rule of the package; each list above is about one subject, so evaluate those. */
export const caseworkRules = [
  ...carrierOfPlanRules,
  ...consultationRules,
  ...authorityContactRules,
  ...jointPlanCopyRules,
  ...goalEvaluationRules,
  ...decisionRules,
  ...rectificationRules,
  ...servicesRules,
  ...establishedNeedRules,
  ...runningServiceRules,
  ...olderPersonRules,
  ...closingRules,
  ...clientDocumentRules,
  ...narrativeEntryRules,
  ...documentOfClientRules,
  ...protectionOrderRules,
  ...disclosureOfClientRules,
  ...dataDisclosureRules,
  ...languageRules,
  ...objectionRules,
  ...dataRequestRules,
  ...digitalServiceRules,
  ...accessibilityFeedbackRules,
] as const;
