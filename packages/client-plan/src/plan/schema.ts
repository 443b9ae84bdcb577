import { localDateSchema, professionalSchema, sectorSchema, supportNeedSchema } from "@koonti/core";
import { SERVICE_CATEGORY_CODES } from "@koonti/national";
import { z } from "zod";
import { planEvaluationSchema } from "../evaluation/schema.ts";
import { ACTION_STATES, BASIS_KINDS, GOAL_DIRECTIONS, PARTY_KINDS, PLAN_KINDS, SHL14_SERVICES } from "./codes.ts";
import { localIdSchema as localId, shortTextSchema as shortText, textSchema as text } from "./texts.ts";

/** An item of the plan, or the reason why this client's need does not call for it. */
export const planItemSchema = z.strictObject({ text: text.optional(), notNeeded: text.optional() });

/** An item for which the law wants the client's and the professional's assessment, or the reason why it is not needed. */
export const twoVoiceItemSchema = z.strictObject({ client: text.optional(), professional: text.optional(), notNeeded: text.optional() });

/** A goal set together with the client (fi: tavoite). `ownWords` are the client's recorded words. */
export const goalSchema = z.strictObject({
  id: localId,
  needs: z.array(supportNeedSchema).max(12),
  direction: z.enum(GOAL_DIRECTIONS),
  text: text,
  ownWords: text.optional(),
  targetOn: localDateSchema.optional(),
});

/**
 * A service by which goals are pursued (fi: suunniteltu palvelu); `category` is a code of the 25-value list of structure 15020, `shl14` the
 * item of SHL 14 § when it is a social service.
 */
export const plannedServiceSchema = z.strictObject({
  id: localId,
  name: shortText,
  category: z.enum(SERVICE_CATEGORY_CODES),
  shl14: z.enum(SHL14_SERVICES).optional(),
  provider: z.string().trim().max(500).optional(),
  startOn: localDateSchema.optional(),
  duration: z.string().trim().max(500).optional(),
  needs: z.array(supportNeedSchema).max(12),
  goalIds: z.array(localId).max(50),
  clientProposal: text.optional(),
});

/** A step somebody takes (fi: toimi): without a party nobody does it. */
export const actionSchema = z.strictObject({
  id: localId,
  goalId: localId.optional(),
  what: text,
  partyId: localId.optional(),
  dueOn: localDateSchema.optional(),
  state: z.enum(ACTION_STATES),
});

/** On what ground the party takes part and is told of the client. */
export const basisSchema = z.strictObject({
  kind: z.enum(BASIS_KINDS),
  givenOn: localDateSchema.optional(),
  provision: text.optional(),
  scope: text.optional(),
});

/** Who takes part and what they answer for (fi: osapuoli, vastuut), SHL 39 § item 8. */
export const partySchema = z.strictObject({
  id: localId,
  kind: z.enum(PARTY_KINDS),
  sector: sectorSchema.optional(),
  name: shortText,
  responsibilities: z.array(text.min(1)).max(30),
  basis: basisSchema.optional(),
});

/** A view that differs from the plan and is recorded as it is. */
export const dissentSchema = z.strictObject({ partyId: localId, text: text.min(1) });

/**
 * The client plan (fi: asiakassuunnitelma); `joint` when made with other sectors (fi: yhteinen suunnitelma).
 * Absent members mean "not yet written": a draft is valid structure.
 *
 * @see SHL 39 §; structure 15020
 */
export const clientPlanSchema = z
  .strictObject({
    kind: z.enum(PLAN_KINDS),
    madeOn: localDateSchema.optional(),
    author: professionalSchema.optional(),
    madeWithClient: z.boolean().optional(),
    obstacleReason: text.optional(),
    clientParticipation: text.optional(),
    meeting: z.strictObject({ on: localDateSchema.optional(), place: text.optional(), participants: text.optional() }).optional(),
    situation: text.optional(),
    items: z.strictObject({
      needs: twoVoiceItemSchema,
      services: twoVoiceItemSchema,
      necessaryServices: planItemSchema,
      meetings: planItemSchema,
      strengths: twoVoiceItemSchema,
      duration: planItemSchema,
      followUp: planItemSchema,
      environment: planItemSchema,
      clientProposal: planItemSchema,
    }),
    goals: z.array(goalSchema).max(50),
    services: z.array(plannedServiceSchema).max(50),
    actions: z.array(actionSchema).max(200),
    parties: z.array(partySchema).max(50),
    needsWithoutGoal: z.array(z.strictObject({ code: supportNeedSchema, reason: text.min(1) })).max(12),
    dissents: z.array(dissentSchema).max(50),
    evaluation: planEvaluationSchema.optional(),
    rightsExplained: z.boolean().optional(),
    rightsExplanation: text.optional(),
    nextSteps: text.optional(),
    nextReviewOn: localDateSchema.optional(),
    nextReviewPlace: text.optional(),
    distribution: text.optional(),
    additionalInformation: text.optional(),
  })
  .meta({ id: "ClientPlan", description: "Client plan, single or joint (SHL 39 §)" });

/** A client plan. */
export interface ClientPlan extends z.infer<typeof clientPlanSchema> {}
/** A goal of the plan. */
export interface Goal extends z.infer<typeof goalSchema> {}
/** A planned service. */
export interface PlannedService extends z.infer<typeof plannedServiceSchema> {}
/** An action of the plan. */
export interface Action extends z.infer<typeof actionSchema> {}
/** A party of the plan. */
export interface Party extends z.infer<typeof partySchema> {}
/** A party's ground. */
export interface Basis extends z.infer<typeof basisSchema> {}
/** A dissenting view. */
export interface Dissent extends z.infer<typeof dissentSchema> {}
/** An item with one text. */
export interface PlanItem extends z.infer<typeof planItemSchema> {}
/** An item with two voices. */
export interface TwoVoiceItem extends z.infer<typeof twoVoiceItemSchema> {}
