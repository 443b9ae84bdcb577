import type { Basis, Party, PlanAnswer, PlanUnderReview, planMakingRules } from "@koonti/client-plan";
import { localDate as day } from "@koonti/core";
import type { Example, ExamplesOf } from "../../example.ts";
import { beingMade, kela, planned } from "./planned.ts";

const OBSTACLE = "The client is unconscious in hospital.";
const CLIENT: Party = { id: "p1", kind: "client", name: "Testi Asiakas-12", responsibilities: [] };

const withKela = (basis: Basis | undefined): Example<PlanUnderReview> => planned({ parties: [{ ...kela, basis }] });
const answered = (answer: Pick<PlanAnswer, "answer" | "reason">): Example<PlanUnderReview> => planned({}, { answer });
const readOn = (today: string): Example<PlanUnderReview> => ({ ...planned({}), today: day(today) });

/** Examples of the rules about how a plan is made and with whom. */
export const planMakingExamples: ExamplesOf<typeof planMakingRules> = {
  "client-plan/plan-is-made-together-with-client": {
    madeTogether: planned({}),
    obstacleMissing: planned({ madeWithClient: false }),
    obstacleRecorded: planned({ madeWithClient: false, obstacleReason: OBSTACLE }),
    notRecorded: planned({ madeWithClient: undefined }),
    stillOpen: beingMade({ madeWithClient: false }),
  },
  "client-plan/clients-participation-is-recorded": {
    recorded: planned({}),
    participationMissing: planned({ clientParticipation: undefined }),
    obstacleRecorded: planned({ clientParticipation: undefined, madeWithClient: false, obstacleReason: OBSTACLE }),
    stillOpen: beingMade({ clientParticipation: undefined }),
  },
  "client-plan/every-party-has-a-responsibility": {
    allHave: planned({}),
    withoutResponsibility: planned({ parties: [CLIENT, { ...kela, responsibilities: [] }] }),
    partnersMissing: planned({ parties: [CLIENT] }),
    noPartners: planned({ kind: "single", parties: [CLIENT] }),
  },
  "client-plan/other-sectors-take-part-with-consent": {
    allHaveGround: planned({}),
    groundMissing: withKela(undefined),
    provisionNotNamed: withKela({ kind: "provision" }),
    notJoint: planned({ kind: "single" }),
    noOtherSectors: planned({ parties: [CLIENT] }),
  },
  "client-plan/rights-and-alternatives-are-explained": {
    explained: planned({}),
    notExplained: planned({ rightsExplained: false }),
    stillOpen: beingMade({ rightsExplained: undefined }),
  },
  "client-plan/plan-is-made-in-mutual-understanding": {
    agreed: answered({ answer: "agrees" }),
    disagreed: answered({ answer: "disagrees", reason: "Wants to keep the money in own hands." }),
    couldNotAnswer: answered({ answer: "couldNotAnswer", reason: OBSTACLE }),
    notAsked: planned({}),
    notMadeYet: beingMade({}),
  },
  "client-plan/agreed-review-is-made": {
    reviewAhead: readOn("2027-03-16"),
    reviewPassed: readOn("2027-03-17"),
    noReviewAgreed: planned({ nextReviewOn: undefined }),
    notMadeYet: beingMade({}),
  },
};
