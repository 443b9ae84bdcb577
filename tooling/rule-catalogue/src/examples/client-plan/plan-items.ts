import type { PlanUnderReview, planContentRules } from "@koonti/client-plan";
import type { Example, ExamplesOf } from "../../example.ts";
import { beingMade, debtAdvice, planned, withItem } from "./planned.ts";

const NOT_NEEDED = "The matter concerns one payment only.";

type TwoVoiceItem = "needs" | "services" | "strengths";
type OneTextItem = "necessaryServices" | "meetings" | "duration" | "followUp" | "environment" | "clientProposal";
type OfPlan = Example<PlanUnderReview>;

const twoVoices = (name: TwoVoiceItem, client: string, professional: string) => ({
  bothRecorded: planned(withItem(name, { client, professional })),
  bothMissing: planned(withItem(name, {})),
  clientsMissing: planned(withItem(name, { professional })),
  professionalsMissing: planned(withItem(name, { client })),
  notNeeded: planned(withItem(name, { notNeeded: NOT_NEEDED })),
  stillOpen: beingMade(withItem(name, {})),
});

const BARE = { services: [], nextReviewOn: undefined } as const;

const oneText = (
  name: OneTextItem,
  text: string,
): { readonly recorded: OfPlan; readonly itemMissing: OfPlan; readonly notNeeded: OfPlan; readonly stillOpen: OfPlan } => ({
  recorded: planned({ ...BARE, services: [], ...withItem(name, { text }) }),
  itemMissing: planned({ ...BARE, services: [], ...withItem(name, {}) }),
  notNeeded: planned({ ...BARE, services: [], ...withItem(name, { notNeeded: NOT_NEEDED }) }),
  stillOpen: beingMade({ ...BARE, services: [], ...withItem(name, {}) }),
});

/** Examples of the rules about the items of SHL 39 § 2 mom that are texts of the plan. */
export const itemExamples: Pick<
  ExamplesOf<typeof planContentRules>,
  | "client-plan/plan-has-both-assessments-of-need"
  | "client-plan/plan-has-both-assessments-of-services"
  | "client-plan/plan-says-necessary-services-with-time"
  | "client-plan/plan-says-how-often-client-and-worker-meet"
  | "client-plan/plan-has-both-assessments-of-strengths"
  | "client-plan/plan-estimates-duration-of-relationship"
  | "client-plan/plan-says-how-it-is-followed"
  | "client-plan/plan-tells-effect-of-life-situation"
  | "client-plan/plan-has-the-clients-proposal"
> = {
  "client-plan/plan-has-both-assessments-of-need": twoVoices(
    "needs",
    "I need help with the rent.",
    "Housing is at risk because of debts; the mood is low.",
  ),
  "client-plan/plan-has-both-assessments-of-services": twoVoices(
    "services",
    "Somebody to go through the bills with.",
    "Debt advice, and a nurse of mental health services.",
  ),
  "client-plan/plan-has-both-assessments-of-strengths": twoVoices(
    "strengths",
    "I get up early and like to cook.",
    "Keeps agreements; has a sister who helps.",
  ),
  "client-plan/plan-says-necessary-services-with-time": {
    ...oneText("necessaryServices", "Debt advice from 11 January, six months."),
    inServices: planned({ services: [debtAdvice] }),
  },
  "client-plan/plan-says-how-often-client-and-worker-meet": oneText("meetings", "Every second week."),
  "client-plan/plan-estimates-duration-of-relationship": oneText("duration", "About a year."),
  "client-plan/plan-says-how-it-is-followed": {
    ...oneText("followUp", "Goals are gone through at each third meeting."),
    reviewAgreed: planned({}),
  },
  "client-plan/plan-tells-effect-of-life-situation": oneText("environment", "The lift is broken, so going out takes strength."),
  "client-plan/plan-has-the-clients-proposal": {
    ...oneText("clientProposal", "Meetings at home instead of the office."),
    inServices: planned({ services: [{ ...debtAdvice, clientProposal: "By phone in the evenings." }] }),
  },
};
