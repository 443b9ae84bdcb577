import type { Decision, DecisionUnderReview, decisionRules, RectificationOfDecision, rectificationRules } from "@koonti/casework";
import { localDate as day } from "@koonti/core";
import type { Example, ExamplesOf } from "../../example.ts";
import { contractedSocialWorker, counsellor, socialWorker } from "../workers.ts";

const DECISION: Decision = {
  kind: "socialService",
  decidedOn: day("2026-11-20"),
  decider: socialWorker,
  grantedServices: ["s1"],
  written: true,
  reasons: "The client's need is long-term; SHL 14 §, 17 §.",
  rectificationInstructions: true,
};

type Facts = Omit<DecisionUnderReview, "decision" | "specialSupport">;

const decided = (
  decision: Partial<Decision>,
  facts: Facts & { readonly specialSupport?: DecisionUnderReview["specialSupport"] } = {},
): Example<DecisionUnderReview> => ({
  subject: { decision: { ...DECISION, ...decision }, specialSupport: "no", ...facts },
  today: day("2026-11-23"),
});

const assistance = { kind: "socialAssistance" } as const;
const supported = { specialSupport: "yes" } as const;
const disabled = { disabledPerson: true } as const;
const leftOut = { servicesLeftOut: ["Social rehabilitation"] } as const;

/** Received on Friday 20.11.2026: the thirtieth day is a Sunday, so the last day is Monday 21.12.2026. */
const received = (requested: string | undefined, today: string): Example<RectificationOfDecision> => ({
  subject: { receivedOn: day("2026-11-20"), ...(requested === undefined ? {} : { requestedOn: day(requested) }) },
  today: day(today),
});

/** Examples of the rules about a decision. */
export const decisionExamples: ExamplesOf<typeof decisionRules> = {
  "casework/decision-is-written": {
    written: decided({}),
    notWritten: decided({ written: false }),
    notRecorded: decided({ written: undefined }),
  },
  "casework/decision-has-reasons": {
    reasonsGiven: decided({}),
    reasonsMissing: decided({ reasons: undefined }),
  },
  "casework/decision-has-rectification-instructions": {
    attached: decided({}),
    notAttached: decided({ rectificationInstructions: false }),
    notRecorded: decided({ rectificationInstructions: undefined }),
  },
  "casework/deviation-from-plan-is-reasoned": {
    deviationReasoned: decided({ deviationReason: "A place opens in spring; decided on separately." }, leftOut),
    reasonMissing: decided({}, leftOut),
    allGranted: decided({}, { servicesLeftOut: [] }),
    noPlan: decided({}),
    notOnServices: decided(assistance, leftOut),
  },
  "casework/granted-service-answers-a-need": {
    allAnswer: decided({}, { servicesWithoutNeed: [] }),
    needMissing: decided({}, { servicesWithoutNeed: ["Transport"] }),
    noPlan: decided({}),
    notOnServices: decided(assistance, { servicesWithoutNeed: ["Transport"] }),
  },
  "casework/special-support-is-decided-by-social-worker-in-office": {
    socialWorkerInOffice: decided({}, supported),
    otherDecider: decided({ decider: counsellor }, supported),
    deciderMissing: decided({ decider: undefined }, supported),
    specialSupportNotAssessed: decided({ decider: counsellor }, { specialSupport: "notAssessed" }),
    noSpecialSupport: decided({ decider: counsellor }),
    notOnServices: decided({ ...assistance, decider: counsellor }, supported),
  },
  "casework/disabled-person-is-decided-by-office-holder": {
    officeHolder: decided({ decider: counsellor }, disabled),
    notInOffice: decided({ decider: contractedSocialWorker }, disabled),
    deciderMissing: decided({ decider: undefined }, disabled),
    notOnServices: decided(assistance, disabled),
  },
  "casework/disability-decision-is-until-further-notice": {
    untilFurtherNotice: decided({}, disabled),
    reasonMissing: decided({ validUntil: day("2027-11-30") }, disabled),
    fixedTermReasoned: decided({ validUntil: day("2027-11-30"), fixedTermReason: "The client moves to study elsewhere." }, disabled),
    notOnServices: decided(assistance, disabled),
  },
};

/** Examples of the rules about asking for rectification. */
export const rectificationExamples: ExamplesOf<typeof rectificationRules> = {
  "casework/rectification-is-asked-in-thirty-days": {
    askedInTime: received("2026-12-21", "2027-01-04"),
    askedLate: received("2026-12-22", "2027-01-04"),
    periodRuns: received(undefined, "2026-12-21"),
    notAsked: received(undefined, "2026-12-22"),
    receiptUnknown: { subject: { requestedOn: day("2026-12-22") }, today: day("2027-01-04") },
  },
};
