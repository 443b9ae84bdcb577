export { invitationsTo, type RecordRelationship, relationshipOf } from "./access/relationship-of.ts";
export { visibleTo } from "./access/visible-to.ts";
export { mayWrite } from "./access/writers.ts";
export type { ActivationPlan } from "./activation-plan/activation-plan.ts";
export { type AuthorityContact, authorityContactSchema } from "./authority-contact/schema.ts";
export { type AssessmentBeginning, assessmentFrom, knownOfAssessment } from "./begun/assessment-from.ts";
export { type AssignmentBeginning, assignmentFrom } from "./begun/assignment-from.ts";
export { type PlanBeginning, planFrom, plannedNeeds } from "./begun/plan-from.ts";
export type { GuidanceNote } from "./case-note/guidance-note.ts";
export type { OtherNote } from "./case-note/other-note.ts";
export { birthDateFrom } from "./client/birth-date.ts";
export { clientBasicsForm } from "./client/form.ts";
export { type IdentifierProblem, identifierProblem } from "./client/identifier.ts";
export { type Client, type ClientBasics, clientBasicsSchema, clientSchema, contactDetailsSchema } from "./client/schema.ts";
export { structureMessages } from "./client/texts.ts";
export {
  CLIENT_DOCUMENT_KINDS,
  CLIENT_IDENTIFIERS,
  type ClientDocument,
  type ClientDocumentKind,
  type ClientIdentifier,
  clientDocumentSchema,
  MADE_TOGETHER,
  type MadeTogether,
  REGISTERS,
  type Register,
} from "./client-document/schema.ts";
export { type ClientMeeting, clientMeetingSchema } from "./client-meeting/schema.ts";
export type { ClientRelationshipDocument } from "./client-relationship/client-relationship.ts";
export { relationshipFrom } from "./client-relationship/relationship-from.ts";
export { CLOSING_GROUNDS, type Closing, type ClosingGround, closingSchema } from "./closing/schema.ts";
export { collationOf } from "./collation/collation-of.ts";
export type { CommandContext } from "./command/context.ts";
export { correct, invalidate } from "./command/correct.ts";
export { finalise } from "./command/finalise.ts";
export { missingToRecord } from "./command/missing-to-record.ts";
export type { OpenDocument } from "./command/new-document.ts";
export { openDocument } from "./command/open-document.ts";
export { type MissingField, REFUSAL_REASONS, type Refusal, type RefusalReason } from "./command/refusal.ts";
export { REFUSAL_TEXTS } from "./command/refusal-texts.ts";
export { sameContent } from "./command/same-content.ts";
export { saveDraft } from "./command/save-draft.ts";
export { type Consultation, consultationSchema, type InvitedParty, invitedPartySchema } from "./consultation/schema.ts";
export { DISCLOSED_DATA_LABELS } from "./data-disclosure/labels.ts";
export {
  type DataDisclosure,
  DISCLOSED_DATA,
  DISCLOSURE_GROUNDS,
  type DisclosedData,
  type DisclosureGround,
  dataDisclosureSchema,
  disclosurePermitSchema,
} from "./data-disclosure/schema.ts";
export { deadlinesOf, type RecordDeadline } from "./deadline/deadlines-of.ts";
export { type DecisionReceipt, decisionReceiptSchema, type RectificationRequest, rectificationRequestSchema } from "./decision/receipt.ts";
export { DECISION_KINDS, type Decision, type DecisionKind, decisionSchema } from "./decision/schema.ts";
export { type DependantsCheck, dependantsCheckSchema } from "./dependants-check/schema.ts";
export type { DisclosureDenialDocument } from "./disclosure-denial/disclosure-denial.ts";
export type { DisclosurePermitDocument } from "./disclosure-permit/disclosure-permit.ts";
export { DOCUMENT_STATUSES, type DocumentHead, type DocumentStatus, documentHeadSchema, type RecordDocument } from "./document/document.ts";
export { formForDocument, formForRecord } from "./document/form-for-record.ts";
export { formOfKind } from "./document/forms.ts";
export { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS, type DocumentContent, type DocumentKind, type DocumentMode } from "./document/kinds.ts";
export { completedFromRecord, knownFromRecord } from "./document/known-from-record.ts";
export { type EstablishedNeed, establishedNeedSchema } from "./established-need/schema.ts";
export { type ClientFacts, clientFacts } from "./glance/client-facts.ts";
export { type NeedRow, type NeedVoice, needsAtGlance } from "./glance/needs-at-glance.ts";
export { type GoalEvaluationDocument, goalEvaluationDocumentSchema } from "./goal-evaluation/schema.ts";
export type { ImplementationPlan } from "./implementation-plan/implementation-plan.ts";
export { type JointPlanCopy, jointPlanCopySchema } from "./joint-plan-copy/schema.ts";
export { LANGUAGE_REFUSALS, type LanguageRefusal, type LanguageRequest, languageRequestSchema } from "./language/schema.ts";
export type { Matter } from "./matter/matter.ts";
export { mattersOf } from "./matter/matters-of.ts";
export type { MatterDocument } from "./matter-document/matter-document.ts";
export { matterFrom } from "./matter-document/matter-from.ts";
export {
  fromNational,
  type Imported,
  type ImportOptions,
  importNational,
  type NationalProblem,
  type ReadNational,
  type UntoldMember,
} from "./national/from-national.ts";
export { type NationalOfOptions, nationalOf } from "./national/national-of.ts";
export { NATIONAL_PROBLEM_TEXTS } from "./national/national-problem-texts.ts";
export type { NationalView } from "./national/national-view.ts";
export {
  STRUCTURE_VIEWS,
  type StructureName,
  type StructureView,
  structuresOfKind,
  viewFor,
  viewOfRoot,
  viewOfStructure,
} from "./national/views.ts";
export { type Objection, objectionSchema } from "./objection/schema.ts";
export { type OlderPersonAssessment, olderPersonAssessmentSchema } from "./older-person/schema.ts";
export { DATA_REQUEST_KINDS, type DataRequest, type DataRequestKind, dataRequestSchema } from "./own-data/schema.ts";
export { PROTECTED_DATA, type ProtectedData, type ProtectionOrder, protectionOrderSchema } from "./protected-identity/schema.ts";
export { type ReceivedDocument, receivedDocumentSchema } from "./received-document/schema.ts";
export { currentAssignmentOf, type ResponsiblePeople, responsiblePeople } from "./record/people.ts";
export { answerTo, contentVersionOf } from "./record/plan-answer.ts";
export { type ClientRecord, documentsOf, eventDateOf, latestOf } from "./record/record.ts";
export { specialSupportOf } from "./record/special-support.ts";
export type { Referral } from "./referral/referral.ts";
export {
  type GuardianshipNotification,
  guardianshipNotificationSchema,
  type RepresentativeConsultation,
  representativeConsultationSchema,
} from "./representative/schema.ts";
export { ALL_RULES } from "./review/all-rules.ts";
export { keepsFromFinal, type RecordFinding } from "./review/finding.ts";
export { type ReviewContext, reviewDocument, reviewRecord } from "./review/review-record.ts";
export type { DisclosureOfClient, DocumentOfClient } from "./rules/data/protected-client.ts";
export type { DecisionUnderReview } from "./rules/decision/decision-under-review.ts";
export type { RectificationOfDecision } from "./rules/decision/rectification-of-decision.ts";
export type { AccessibilityFeedback, DigitalService } from "./rules/digital-service/digital-service.ts";
export {
  accessibilityFeedbackRules,
  authorityContactRules,
  carrierOfPlanRules,
  caseworkRules,
  clientDocumentRules,
  closingRules,
  consultationRules,
  dataDisclosureRules,
  dataRequestRules,
  decisionRules,
  digitalServiceRules,
  disclosureOfClientRules,
  documentOfClientRules,
  establishedNeedRules,
  goalEvaluationRules,
  jointPlanCopyRules,
  languageRules,
  narrativeEntryRules,
  objectionRules,
  olderPersonRules,
  protectionOrderRules,
  rectificationRules,
  runningServiceRules,
  servicesRules,
} from "./rules/index.ts";
export type { NarrativeEntry } from "./rules/narrative/narrative-entry.ts";
export type { CarrierOfPlan } from "./rules/plan/carrier-of-plan.ts";
export type { RunningService } from "./rules/services/running-service.ts";
export type { ServicesOfMatter } from "./rules/services/services-of-matter.ts";
export type { SupportOfEstablishedNeed } from "./rules/services/support-of-established-need.ts";
export type { ServiceApplication } from "./service-application/service-application.ts";
export { SERVICE_TYPES, type ServiceStart, type ServiceType, serviceStartSchema } from "./service-start/schema.ts";
export type { Summary } from "./summary/summary.ts";
export { type TimelineEntry, timelineOf } from "./timeline/timeline.ts";
export type { WorkParticipation } from "./work-participation/work-participation.ts";
export { TASKS, type Task, type Turn, turnSchema, type WorklistItem, worklistItemSchema } from "./worklist/schema.ts";
export { worklistItems } from "./worklist/worklist-items.ts";
