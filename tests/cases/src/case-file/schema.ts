import { z } from "zod";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const facts = z.record(z.string(), z.unknown());
const config = z.record(z.string(), z.union([z.boolean(), z.number(), z.string()]));

/** Somebody who acts in an event; Finnish words for profession and form of employment. */
const actorSchema = z.looseObject({
  role: z.string(),
  profession: z.string().nullish(),
  employmentForm: z.string().nullish(),
  unit: z.string().nullish(),
  name: z.string().nullish(),
});

/** One event of a case. Its facts depend on the kind; they are read one by one, so an unknown one does no harm. */
const eventSchema = z.looseObject({
  id: z.string(),
  kind: z.string(),
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  actor: actorSchema,
  facts,
});

const sectorAssessmentSchema = z.looseObject({
  id: z.string(),
  sector: z.string(),
  organisation: z.string(),
  authorProfession: z.string().nullish(),
  at: day,
  needs: z.array(z.looseObject({ code1282: z.string(), severity: z.string().nullish(), statement: z.string() })),
  services: z.array(z.looseObject({ purpose: z.string(), provider: z.string(), status: z.string() })),
  statements: z.array(z.looseObject({ topic: z.string(), value: z.string(), text: z.string().nullish() })),
  proposals: z.array(z.unknown()),
});

const consentSchema = z.looseObject({ givenAt: day.nullish(), sectors: z.array(z.string()) });

const itemSchema = z.looseObject({
  status: z.string(),
  reason: z.string().nullish(),
  voices: z.array(z.string()).nullish(),
  frequency: z.string().nullish(),
});

const planSchema = z.looseObject({
  id: z.string(),
  madeAt: day,
  kind: z.string(),
  madeWithClient: z.boolean().nullish(),
  obstacleReason: z.string().nullish(),
  clientParticipation: z.string().nullish(),
  otherSectors: z.array(z.string()),
  consent: consentSchema.nullish(),
  legalBasis: z.string().nullish(),
  items: z.record(z.string(), itemSchema),
  goals: z.array(
    z.looseObject({
      id: z.string(),
      need1282: z.string().nullish(),
      direction: z.number(),
      text: z.string(),
      ownWordsFi: z.string().nullish(),
      targetDate: day.nullish(),
    }),
  ),
  services: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      category: z.string(),
      provider: z.string().nullish(),
      start: day.nullish(),
      duration: z.string().nullish(),
      coversNeeds: z.array(z.string()),
      goalIds: z.array(z.string()),
    }),
  ),
  actions: z.array(z.looseObject({ id: z.string(), what: z.string(), responsibleParty: z.string().nullish(), due: day.nullish() })),
  parties: z.array(z.looseObject({ id: z.string(), kind: z.string(), name: z.string(), responsibilities: z.array(z.string()) })),
  nextReviewDate: day.nullish(),
  dissentingViews: z.string().nullish(),
});

/** What a rule is expected to say of some events on a day, with the settings of a county. */
const expectationSchema = z.looseObject({
  id: z.string(),
  ruleRef: z.string(),
  asOf: day,
  outcome: z.enum(["satisfied", "breached", "undetermined", "notApplicable"]),
  severity: z.enum(["error", "warning", "info"]).nullish(),
  subjects: z.array(z.string()),
  config: config.nullish(),
  deadlineBasis: z.looseObject({ unit: z.string(), n: z.number(), fromEvent: z.string() }).nullish(),
  observedEvent: z.string().nullish(),
  deadline: day.nullish(),
});

const collationSchema = z.looseObject({
  needs: z.array(z.looseObject({ code1282: z.string(), shl11: z.number(), sectors: z.array(z.string()) })),
  uncoveredNeeds: z.array(z.string()),
  overlappingServices: z.array(z.looseObject({ purpose: z.string(), providers: z.array(z.string()) })),
  conflictingStatements: z.array(z.looseObject({ topic: z.string(), values: z.record(z.string(), z.string()) })),
  missingResponsibilities: z.array(z.looseObject({ kind: z.string(), id: z.string() })),
});

const observationSchema = z.looseObject({
  theme: z.string(),
  phenomenon: z.string(),
  proposal: z.string().nullish(),
  shl7Part: z.union([z.number(), z.string()]).nullish(),
  suggestedRecipient: z.array(z.string()).nullish(),
});

const patchSchema = z.looseObject({
  op: z.enum(["add", "replace", "remove"]),
  path: z.string().startsWith("/"),
  value: z.unknown().optional(),
});

const variantSchema = z.looseObject({
  id: z.string(),
  kind: z.enum(["corrected", "faulty", "boundary"]),
  corrects: z.array(z.string()).nullish(),
  alters: z.array(z.string()).nullish(),
  patch: z.array(patchSchema),
  expected: z.array(expectationSchema),
  expectedCollation: collationSchema.partial().nullish(),
});

const clientSchema = z.looseObject({
  name: z.string().nullish(),
  hetu: z.string().nullish(),
  birthDate: day.nullish(),
  motherTongue: z.string().nullish(),
  serviceLanguage: z.string().nullish(),
  turvakielto: z.boolean().nullish(),
  highestCareAllowance: z.boolean().nullish(),
  disabledPersonVpl: z.boolean().nullish(),
  dependants: z.number().nullish(),
  capacityLimited: z.boolean().nullish(),
  contactAddress: z.string().nullish(),
});

/** A case as its file writes it: the members the replay reads; prose and what else stands there pass by. */
export const caseFileSchema = z.looseObject({
  id: z.string(),
  slug: z.string().nullish(),
  county: z.looseObject({ code: z.string() }),
  municipality: z.looseObject({ code: z.string() }),
  client: clientSchema,
  timeline: z.array(eventSchema),
  sectorAssessments: z.array(sectorAssessmentSchema),
  plans: z.array(planSchema),
  expected: z.array(expectationSchema),
  expectedCollation: collationSchema.nullish(),
  expectedObservations: z.array(observationSchema),
  variants: z.array(variantSchema),
});

/** A case. */
export interface CaseFile extends z.infer<typeof caseFileSchema> {}
/** One event of a case. */
export type CaseEvent = z.infer<typeof eventSchema>;
/** Somebody who acts in an event. */
export type CaseActor = z.infer<typeof actorSchema>;
/** A sector's assessment in a case. */
export type CaseAssessment = z.infer<typeof sectorAssessmentSchema>;
/** A plan in a case. */
export type CasePlan = z.infer<typeof planSchema>;
/** What is expected of a rule. */
export type Expectation = z.infer<typeof expectationSchema>;
/** What is expected of the collation. */
export type ExpectedCollation = z.infer<typeof collationSchema>;
/** A changed version of a case. */
export type Variant = z.infer<typeof variantSchema>;
/** One change of a case. */
export type Patch = z.infer<typeof patchSchema>;
