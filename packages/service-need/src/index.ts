export {
  ABSENT_AUTHORITY_CODES,
  ABSENT_AUTHORITY_LABELS,
  type AbsentAuthorityCode,
  NOTIFIER_CODES,
  NOTIFIER_LABELS,
  type NotifierCode,
  SERVICE_CATEGORY_CODES,
  SERVICE_CATEGORY_LABELS,
  type ServiceCategoryCode,
} from "@koonti/national";
export type {
  AssessmentSubject,
  CollatedNeedState,
  NeedNature,
  SpecialSupportReason,
} from "./assessment/codes.ts";
export {
  ASSESSMENT_SUBJECTS,
  COLLATED_NEED_STATES,
  NEED_NATURES,
  SPECIAL_SUPPORT_REASONS,
} from "./assessment/codes.ts";
export { emptyAssessment } from "./assessment/empty.ts";
export { serviceNeedAssessmentForm } from "./assessment/form.ts";
export {
  ASSESSMENT_SUBJECT_LABELS,
  COLLATED_NEED_STATE_LABELS,
  NEED_NATURE_LABELS,
  SPECIAL_SUPPORT_REASON_LABELS,
} from "./assessment/labels.ts";
export type {
  ChildView,
  CollatedNeed,
  DroppedStatement,
  LifeSituation,
  OwnWorkerNeed,
  PastService,
  ServiceNeedAssessment,
  Settlement,
  SpecialSupport,
} from "./assessment/schema.ts";
export {
  childViewSchema,
  collatedNeedSchema,
  droppedStatementSchema,
  lifeSituationSchema,
  ownWorkerNeedSchema,
  pastServiceSchema,
  serviceNeedAssessmentSchema,
  settlementSchema,
  specialSupportSchema,
} from "./assessment/schema.ts";
export { collate } from "./collation/collate.ts";
export type {
  Agreement,
  AgreementKind,
  AssessmentSource,
  Collation,
  CollationCell,
  CollationColumn,
  CollationInput,
  CollationNeed,
  Conflict,
  DroppedNeed,
  MissingResponsibility,
  Origin,
  OverlappingService,
  PlanFacts,
  Position,
  Statement,
} from "./collation/collation.ts";
export { AGREEMENT_KINDS } from "./collation/collation.ts";
export { needsFromCollation } from "./collation/draft-needs.ts";
export { confirmOpenNeeds, countDecisions, decideNeed, decisionOn, type NeedDecision } from "./collation/need-decisions.ts";
export { strongestOf } from "./collation/order.ts";
export { dropStatement, takeBackStatement } from "./collation/put-aside.ts";
export { type SettlementDraft, settleConflict } from "./collation/settle-conflict.ts";
export type { Channel, ContactKind, ContactParty, NotificationGround } from "./contact/codes.ts";
export { CHANNELS, CONTACT_KINDS, CONTACT_PARTIES, NOTIFICATION_GROUNDS } from "./contact/codes.ts";
export { contactPartyOf, isDutyHolder } from "./contact/duty-holder.ts";
export { contactForm } from "./contact/form.ts";
export {
  CHANNEL_LABELS,
  CONTACT_KIND_LABELS,
  CONTACT_PARTY_LABELS,
  NOTIFICATION_GROUND_LABELS,
} from "./contact/labels.ts";
export type { Contact, Notifier } from "./contact/schema.ts";
export { contactSchema, notifierSchema } from "./contact/schema.ts";
export { assessmentDeclineForm } from "./decline/form.ts";
export type { AssessmentDecline } from "./decline/schema.ts";
export { assessmentDeclineSchema } from "./decline/schema.ts";
export type { InitiationMode } from "./initiation/codes.ts";
export { INITIATION_MODES } from "./initiation/codes.ts";
export { initiationForm } from "./initiation/form.ts";
export { INITIATION_MODE_LABELS } from "./initiation/labels.ts";
export type { Initiation } from "./initiation/schema.ts";
export { initiationSchema } from "./initiation/schema.ts";
export { type AssessmentView, workingAgeAssessmentMapping } from "./national/assessment-mapping.ts";
export { type ContactView, contactMapping, notificationMapping } from "./national/contact-mapping.ts";
export type { ReadNotificationOfNeed } from "./national/from-notification-of-need.ts";
export { fromNotificationOfNeed } from "./national/from-notification-of-need.ts";
export type { ReadWorkingAgeNeedAssessment } from "./national/from-working-age-need-assessment.ts";
export { fromWorkingAgeNeedAssessment } from "./national/from-working-age-need-assessment.ts";
export { type InitiationView, initiationMapping } from "./national/initiation-mapping.ts";
export type { NationalOptions } from "./national/national-options.ts";
export type { NationalView } from "./national/national-view.ts";
export { type GeneralAssessmentView, needAssessmentMapping } from "./national/need-assessment-mapping.ts";
export type { ReadProblem } from "./national/read-problem.ts";
export { toNotificationOfNeed } from "./national/to-notification-of-need.ts";
export { toWorkingAgeNeedAssessment } from "./national/to-working-age-need-assessment.ts";
export { type UrgencyView, urgencyMapping } from "./national/urgency-mapping.ts";
export type { NetworkMappingGround } from "./network-mapping/codes.ts";
export { NETWORK_MAPPING_GROUNDS } from "./network-mapping/codes.ts";
export { networkMappingForm } from "./network-mapping/form.ts";
export { NETWORK_MAPPING_GROUND_LABELS } from "./network-mapping/labels.ts";
export type { NetworkMapping } from "./network-mapping/schema.ts";
export { networkMappingSchema } from "./network-mapping/schema.ts";
export {
  assessmentDeclineRules,
  assessmentRules,
  assessmentTimingRules,
  contactRules,
  initiationRules,
  networkMappingRules,
  sectorAssessmentRules,
  serviceNeedRules,
  urgencyRules,
} from "./rules/index.ts";
export type { Participation, ServiceState, Strength } from "./sector-assessment/codes.ts";
export { PARTICIPATIONS, SERVICE_STATES, STRENGTHS } from "./sector-assessment/codes.ts";
export { emptySectorAssessment } from "./sector-assessment/empty.ts";
export { sectorAssessmentForm } from "./sector-assessment/form.ts";
export { PARTICIPATION_LABELS, SERVICE_STATE_LABELS, STRENGTH_LABELS } from "./sector-assessment/labels.ts";
export {
  type AssessingParty,
  type AssessmentWriting,
  answeredAssessment,
  askedAssessment,
  clientsAssessment,
  ownAssessment,
  type RequestWords,
  receivedAssessment,
  requestTo,
  unansweredAssessment,
} from "./sector-assessment/new-assessment.ts";
export { sectorAnswerFormFor, sectorAssessmentFormFor } from "./sector-assessment/party-form.ts";
export type { NamedNeed, NamedService, SectorAssessment, SourceRecord, View } from "./sector-assessment/schema.ts";
export { namedNeedSchema, namedServiceSchema, sectorAssessmentSchema, sourceRecordSchema, viewSchema } from "./sector-assessment/schema.ts";
export { SOURCE_RECORD_LABELS } from "./sector-assessment/source-labels.ts";
export type { ServiceNeedStructureKey } from "./structure/messages.ts";
export { structureMessages } from "./structure/messages.ts";
export type {
  AssessmentPace,
  AssessmentTiming,
  ChildAssessmentTiming,
  StartOfAssessment,
  UrgencyOfNeed,
} from "./timing/assessment-timing.ts";
export { START_WITHIN_WORKING_DAYS } from "./timing/seventh-weekday.ts";
export type { UrgencyCode, UrgencyResult } from "./urgency/codes.ts";
export { URGENCY_CODES, URGENCY_RESULTS } from "./urgency/codes.ts";
export { urgencyForm } from "./urgency/form.ts";
export { URGENCY_CODE_LABELS, URGENCY_RESULT_LABELS } from "./urgency/labels.ts";
export type { UrgencyAssessment } from "./urgency/schema.ts";
export { urgencyAssessmentSchema } from "./urgency/schema.ts";
export type { ServicePurpose } from "./vocabulary/purposes.ts";
export { SERVICE_PURPOSES } from "./vocabulary/purposes.ts";
export type { ViewTopic, ViewTopicCode } from "./vocabulary/topics.ts";
export { VIEW_TOPICS } from "./vocabulary/topics.ts";
export { purposeKey, purposeLabel, topicKey, topicLabel, viewValueKey, viewValueLabel } from "./vocabulary/words.ts";
