import { documentIdSchema, localDateSchema, professionalSchema, supportNeedSchema } from "@koonti/core";
import { ABSENT_AUTHORITY_CODES, SERVICE_CATEGORY_CODES } from "@koonti/national";
import { z } from "zod";
import { STRENGTHS } from "../sector-assessment/codes.ts";
import { codesOnce, needsOnce } from "../structure/once-each.ts";
import { ASSESSMENT_SUBJECTS, COLLATED_NEED_STATES, NEED_NATURES, SPECIAL_SUPPORT_REASONS } from "./codes.ts";

const text = z.string().trim().max(20_000);

const voiceSchema = z.strictObject({ strength: z.enum(STRENGTHS).optional(), text: text.optional() });

/** A need of the collated assessment: both voices side by side, and whether it stands. */
export const collatedNeedSchema = z.strictObject({
  code: supportNeedSchema,
  state: z.enum(COLLATED_NEED_STATES),
  client: voiceSchema.optional(),
  professional: voiceSchema.optional(),
  reason: text.optional(),
});

/** How a conflict between views was settled; the original statements stay as they are. */
export const settlementSchema = z.strictObject({
  topic: z.string().trim().min(1).max(300),
  value: z.string().trim().min(1).max(300),
  reason: text.min(1),
  settledOn: localDateSchema,
  clientsView: text.optional(),
});

/** A statement that no longer holds, put aside with a reason. */
export const droppedStatementSchema = z.strictObject({
  documentId: documentIdSchema,
  need: supportNeedSchema,
  reason: text.min(1),
});

/** Special support (fi: erityisen tuen tarve), SHL 3 §. */
export const specialSupportSchema = z.strictObject({
  entitled: z.boolean().optional(),
  difficultyAccessingServices: z.boolean().optional(),
  reasons: codesOnce(z.enum(SPECIAL_SUPPORT_REASONS), 8),
  oldAgeRelated: z.boolean().optional(),
  grounds: text.optional(),
});

/** The client's life situation, area by area, as structure 1012 groups it. */
export const lifeSituationSchema = z.strictObject({
  housing: text.optional(),
  housingPermanent: z.boolean().optional(),
  housingSearchOngoing: z.boolean().optional(),
  education: text.optional(),
  working: text.optional(),
  unemploymentDuration: text.optional(),
  registeredJobseeker: z.boolean().optional(),
  noIncome: z.boolean().optional(),
  financialDifficulties: z.boolean().optional(),
  paymentDefault: z.boolean().optional(),
  finances: text.optional(),
  health: text.optional(),
  substanceUse: text.optional(),
  familyAndParenthood: text.optional(),
  otherRelations: text.optional(),
  networkSupport: text.optional(),
  closePersonsNeedChecked: z.boolean().optional(),
  everydayLife: text.optional(),
  changes: text.optional(),
  rehabilitationToBeExamined: z.boolean().optional(),
  rehabilitation: text.optional(),
});

/** A service the client has had or has; `category` is a code of the 25-value list of structure 1012. */
export const pastServiceSchema = z.strictObject({
  category: z.enum(SERVICE_CATEGORY_CODES),
  current: z.boolean().optional(),
  description: text.optional(),
});

/** Whether the client needs an own worker, in both voices (SHL 37 § item 4). */
export const ownWorkerNeedSchema = z.strictObject({
  client: text.optional(),
  professional: text.optional(),
  needed: z.boolean().optional(),
});

/**
 * The view of a child or young person: the way it was found out and its main content, or why it was not (SHL 32 §). In an assessment that
 * concerns a child.
 */
export const childViewSchema = z.strictObject({
  method: text.optional(),
  summary: text.optional(),
  obstacleReason: text.optional(),
});

/**
 * The collated service-need assessment (fi: palvelutarpeen arviointi). Absent members mean "not yet written", so a draft is valid
 * structure; what a finished one must hold is said by the form's required fields and by the rules.
 *
 * @see SHL 3, 36, 37 §; structure 1012
 */
export const serviceNeedAssessmentSchema = z
  .strictObject({
    subject: z.enum(ASSESSMENT_SUBJECTS),
    initiatedOn: localDateSchema.optional(),
    initiationReasons: codesOnce(supportNeedSchema, 12),
    startedOn: localDateSchema.optional(),
    completedOn: localDateSchema.optional(),
    assessor: professionalSchema.optional(),
    conduct: text.optional(),
    participants: text.optional(),
    absentAuthorities: codesOnce(z.enum(ABSENT_AUTHORITY_CODES), 17),
    absentOthers: text.optional(),
    specialSupport: specialSupportSchema,
    disabledPerson: z.boolean().optional(),
    services: z.array(pastServiceSchema).max(50),
    earlierMeasures: text.optional(),
    clientsOwnEfforts: text.optional(),
    lifeSituation: lifeSituationSchema,
    summary: text.optional(),
    needs: needsOnce(collatedNeedSchema, 12),
    settlements: z.array(settlementSchema).max(50),
    droppedStatements: z.array(droppedStatementSchema).max(100),
    hasNeed: z.boolean().optional(),
    needNature: z.enum(NEED_NATURES).optional(),
    clientView: text.optional(),
    clientViewObstacle: text.optional(),
    closePersonsView: text.optional(),
    childView: childViewSchema.optional(),
    conclusions: text.optional(),
    ownWorkerNeed: ownWorkerNeedSchema,
    rightsExplained: z.boolean().optional(),
    alternativesExplained: z.boolean().optional(),
    understood: z.boolean().optional(),
    relationshipContinues: z.boolean().optional(),
    planWillBeMade: z.boolean().optional(),
    noPlanReason: text.optional(),
    activationPlanWillBeMade: z.boolean().optional(),
    employmentPlanWillBeMade: z.boolean().optional(),
    nextSteps: text.optional(),
    recipients: text.optional(),
    additionalInformation: text.optional(),
  })
  .meta({ id: "ServiceNeedAssessment", description: "Collated service-need assessment (SHL 36 and 37 §)" });

/** The collated service-need assessment. */
export interface ServiceNeedAssessment extends z.infer<typeof serviceNeedAssessmentSchema> {}
/** One need of the collated assessment. */
export interface CollatedNeed extends z.infer<typeof collatedNeedSchema> {}
/** A settled conflict. */
export interface Settlement extends z.infer<typeof settlementSchema> {}
/** A statement put aside. */
export interface DroppedStatement extends z.infer<typeof droppedStatementSchema> {}
/** Special support as judged. */
export interface SpecialSupport extends z.infer<typeof specialSupportSchema> {}
/** The life situation. */
export interface LifeSituation extends z.infer<typeof lifeSituationSchema> {}
/** A service the client has had or has. */
export interface PastService extends z.infer<typeof pastServiceSchema> {}
/** A child's or young person's view. */
export interface ChildView extends z.infer<typeof childViewSchema> {}
/** Need for an own worker in two voices. */
export interface OwnWorkerNeed extends z.infer<typeof ownWorkerNeedSchema> {}
