export { ABSENT_AUTHORITY_CODES, ABSENT_AUTHORITY_LABELS, type AbsentAuthorityCode } from "./codes/absent-authorities.ts";
export { codeAt } from "./codes/code-at.ts";
export { codeSystemOf, isMainClass, type NationalCodeSystem } from "./codes/code-list.ts";
export { codeOf } from "./codes/code-of.ts";
export { type CodedValue, type CodeState, codeState, codeStates } from "./codes/code-states.ts";
export { CODE_SYSTEMS, withExports } from "./codes/code-systems.ts";
export {
  codeSystemFromCsv,
  codeSystemFromJson,
  type ExportColumns,
  type ExportOptions,
  type ExportProblem,
  USUAL_COLUMNS,
} from "./codes/load-code-system.ts";
export { NOTIFIER_CODES, NOTIFIER_LABELS, NOTIFIERS, type NotifierCode } from "./codes/notifiers.ts";
export { SERVICE_CATEGORY_CODES, SERVICE_CATEGORY_LABELS, type ServiceCategoryCode } from "./codes/service-categories.ts";
export { type CompletenessOptions, completeness, type Gap } from "./complete/completeness.ts";
export { type Remark, type ReviewOptions, review } from "./complete/review.ts";
export { urgencyUnlessFamilyLaw } from "./conditions/initiation-note.ts";
export { isOneOf, type KnownClasses } from "./conditions/known-as.ts";
export { closedMatterEnds } from "./conditions/matter.ts";
export { withConditions } from "./conditions/with-conditions.ts";
export { hoursOfHomeCare, longTermOf } from "./conditions/working-age-service-decision.ts";
export { type FormContent, toFormContent } from "./form/form-content.ts";
export { type FormOptions, formOf, structureNumber } from "./form/form-of.ts";
export { type FromFormOptions, fromFormContent } from "./form/from-form-content.ts";
export { momentOf, wallClockAt } from "./form/helsinki-time.ts";
export type { Codec, CodecAt, Writing } from "./mapping/codec.ts";
export { type KnownConverters, mappingFrom } from "./mapping/converters.ts";
export { type LabelledPart, labelledText } from "./mapping/labelled-text.ts";
export { lines, textLines } from "./mapping/lines.ts";
export type { Link, ResolvedLink } from "./mapping/links.ts";
export { codes, firstOf, group, list } from "./mapping/many.ts";
export { defineMapping, type Mapping, type MappingOptions } from "./mapping/mapping.ts";
export type { PathIn } from "./mapping/path.ts";
export {
  address,
  author,
  authors,
  client,
  clientAnd,
  type NationalAddress,
  type NationalAuthor,
  type NationalClient,
} from "./mapping/people.ts";
export { type NamedProfessional, nameParts, professional, wholeName } from "./mapping/professional.ts";
export { reshaped, type Shapes } from "./mapping/reshaped.ts";
export { saysSame } from "./mapping/says-same.ts";
export { amount, codeOfList, day, flag, identifier, moment, type NamedCode, namedCode, text, verbatim } from "./mapping/scalars.ts";
export { byName, inDays, inList, inWords, inYesNo, type Wording, worded } from "./mapping/wording.ts";
export { type WriteDocumentOptions, writeDocument } from "./mapping/write-document.ts";
export { isMoment, isPartialDate } from "./read/dates.ts";
export { PROBLEM_CODES, type ProblemCode } from "./read/fault.ts";
export { parse } from "./read/parse.ts";
export type { StructureProblem } from "./read/problem.ts";
export { type CodeBinding, type InternalCodes, type InternalList, isServerCodes, type ServerCodes } from "./structure/code-binding.ts";
export type { Draft } from "./structure/draft.ts";
export { type FieldWithPath, fieldAt, fieldsOfStructure } from "./structure/field-at.ts";
export { ALWAYS, type Circumstance, type FieldCondition, NEVER } from "./structure/field-condition.ts";
export { phraseFingerprint, phraseFor } from "./structure/phrase.ts";
export { REPRESENTATIONS, type Representation } from "./structure/representation.ts";
export { type Cardinality, type DocumentOf, isMandatory, isRepeating, type Structure, type StructureField } from "./structure/structure.ts";
export { structureFaults } from "./structure/structure-faults.ts";
export type { Code, Identifier, JsonPath, Moment, PartialDate, PathStep, Quantity } from "./structure/values.ts";
export { type ActivationPlanDocument, activationPlan } from "./structures/activation-plan.gen.ts";
export { STRUCTURES, structureOf } from "./structures/all.ts";
export { type ClientRelationshipDocument, clientRelationship } from "./structures/client-relationship.gen.ts";
export { type ConferenceNoteDocument, conferenceNote } from "./structures/conference-note.gen.ts";
export { type ContactAssessmentDocument, contactAssessment } from "./structures/contact-assessment.gen.ts";
export { type ContactWithConsentDocument, contactWithConsent } from "./structures/contact-with-consent.gen.ts";
export { type DisclosureDenialDocument, disclosureDenial } from "./structures/disclosure-denial.gen.ts";
export { type DisclosurePermitDocument, disclosurePermit } from "./structures/disclosure-permit.gen.ts";
export { type EncounterNoteDocument, encounterNote } from "./structures/encounter-note.gen.ts";
export { type GuidanceNoteDocument, guidanceNote } from "./structures/guidance-note.gen.ts";
export { type InitiationNoteDocument, initiationNote } from "./structures/initiation-note.gen.ts";
export { type MatterDocument, matter } from "./structures/matter.gen.ts";
export { type NeedAssessmentDocument, needAssessment } from "./structures/need-assessment.gen.ts";
export { type NotificationOfNeedDocument, notificationOfNeed } from "./structures/notification-of-need.gen.ts";
export { type OtherNoteDocument, otherNote } from "./structures/other-note.gen.ts";
export { type ReferralDocument, referral } from "./structures/referral.gen.ts";
export { type SummaryDocument, summary } from "./structures/summary.gen.ts";
export { type WorkParticipationAgreementDocument, workParticipationAgreement } from "./structures/work-participation-agreement.gen.ts";
export { type WorkingAgeApplicationDocument, workingAgeApplication } from "./structures/working-age-application.gen.ts";
export { type WorkingAgeClientPlanDocument, workingAgeClientPlan } from "./structures/working-age-client-plan.gen.ts";
export {
  type WorkingAgeImplementationPlanDocument,
  workingAgeImplementationPlan,
} from "./structures/working-age-implementation-plan.gen.ts";
export { type WorkingAgeNeedAssessmentDocument, workingAgeNeedAssessment } from "./structures/working-age-need-assessment.gen.ts";
export { type WorkingAgeServiceDecisionDocument, workingAgeServiceDecision } from "./structures/working-age-service-decision.gen.ts";
export { type EmptyOptions, emptyDocument } from "./write/empty-document.ts";
export { type NationalJson, serialise } from "./write/serialise.ts";
