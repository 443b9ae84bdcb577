import type {
  AuthorityContact,
  authorityContactRules,
  CarrierOfPlan,
  Consultation,
  carrierOfPlanRules,
  consultationRules,
  GoalEvaluationDocument,
  goalEvaluationRules,
  JointPlanCopy,
  jointPlanCopyRules,
} from "@koonti/casework";
import { localDate as day } from "@koonti/core";
import type { Example, ExamplesOf } from "../../example.ts";

const today = day("2026-11-30");
const contacted = (facts: Partial<AuthorityContact>): Example<AuthorityContact> => ({
  subject: { contactedOn: day("2026-11-09"), authority: "Testi-TE-toimisto", ...facts },
  today,
});
const consulted = (facts: Partial<Consultation>, options?: Example<Consultation>["options"]): Example<Consultation> => ({
  subject: { heldOn: day("2026-11-12"), requestedOn: day("2026-11-02"), invited: [], ...facts },
  today,
  ...(options && { options }),
});
const copied = (facts: Partial<JointPlanCopy>): Example<JointPlanCopy> => ({
  subject: {
    storedOn: day("2026-11-16"),
    sector: "employment",
    organisation: "Testi-TE-toimisto",
    necessity: "The plan for employment rests on the agreed order of steps.",
    purpose: "Employment plan",
    keptUntil: day("2027-11-16"),
    ...facts,
  },
  today,
});
const GOAL = { goalId: "g1", text: "The rented home is kept.", factors: [] };
const evaluated = (facts: Partial<GoalEvaluationDocument>): Example<GoalEvaluationDocument> => ({
  subject: {
    evaluatedOn: day("2026-11-16"),
    clientPresent: true,
    evaluation: { goals: [{ ...GOAL, attainment: 0 }], services: [] },
    ...facts,
  },
  today,
});
const carried = (subject: CarrierOfPlan): Example<CarrierOfPlan> => ({ subject, today });

const kela = { sector: "kela", organisation: "Testi-Kela" } as const;

/** Examples of the rules about who answers for a plan. */
export const carrierOfPlanExamples: ExamplesOf<typeof carrierOfPlanRules> = {
  "casework/own-worker-is-named-before-plan": {
    named: carried({ madeOn: day("2026-11-16"), workerNamed: true }),
    notNamed: carried({ madeOn: day("2026-11-16"), workerNamed: false }),
    notNamedYet: carried({ workerNamed: false }),
  },
  "casework/plan-rests-on-assessment": {
    assessed: carried({ madeOn: day("2026-11-16"), workerNamed: true, assessedOn: day("2026-11-09") }),
    notAssessed: carried({ madeOn: day("2026-11-16"), workerNamed: true, assessedOn: day("2026-11-17") }),
    planIsBeingMade: carried({ workerNamed: true }),
  },
};

/** Examples of the rules about a meeting of several sectors. */
export const consultationExamples: ExamplesOf<typeof consultationRules> = {
  "casework/invited-authorities-take-part": {
    allTookPart: consulted({ invited: [{ ...kela, attended: true }] }),
    waitedLong: consulted({ invited: [{ ...kela, attended: false }] }, { partnerAnswerTargetDays: 14 }),
    stayedAway: consulted({ invited: [{ ...kela, attended: false }] }),
    nobodyInvited: consulted({}),
  },
};

/** Examples of the rules about a contact to another authority. */
export const authorityContactExamples: ExamplesOf<typeof authorityContactRules> = {
  "casework/authority-is-contacted-with-consent": {
    consentGiven: contacted({ clientConsent: true }),
    neitherRecorded: contacted({ clientConsent: false }),
    provisionNamed: contacted({ clientConsent: false, provision: "ATL 64 §" }),
  },
  "casework/contacted-authority-reports-back": {
    reported: contacted({ reportedBackOn: day("2026-11-20") }),
    waiting: contacted({}),
    unnecessary: contacted({ reportUnnecessary: true }),
  },
};

/** Examples of the rules about a copy of the joint plan elsewhere. */
export const jointPlanCopyExamples: ExamplesOf<typeof jointPlanCopyRules> = {
  "casework/joint-plan-copy-is-necessary-elsewhere": {
    necessityRecorded: copied({}),
    necessityMissing: copied({ necessity: undefined }),
    purposeMissing: copied({ purpose: undefined }),
    endMissing: copied({ keptUntil: undefined }),
    kept: copied({ keptUntil: day("2026-11-29") }),
    ownRegister: copied({ sector: "health" }),
  },
};

/** Examples of the rules about evaluating the goals of a plan. */
export const goalEvaluationExamples: ExamplesOf<typeof goalEvaluationRules> = {
  "casework/evaluation-has-view-and-attainment": {
    recorded: evaluated({}),
    clientsViewMissing: evaluated({ clientPresent: false }),
    attainmentMissing: evaluated({ evaluation: { goals: [GOAL], services: [] } }),
    goalsMissing: evaluated({ evaluation: { goals: [], services: [] } }),
  },
};
