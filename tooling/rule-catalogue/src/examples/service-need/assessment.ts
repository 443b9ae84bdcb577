import type { assessmentRules, CollatedNeed, LifeSituation } from "@koonti/service-need";
import type { ExamplesOf } from "../../example.ts";
import { assessed, goingOn } from "./assessed.ts";
import { supportExamples } from "./assessment-support.ts";

const lifeSituation: LifeSituation = {
  health: "Sleeps badly; the treatment of diabetes has lapsed.",
  housing: "A rented flat; the landlord has warned of eviction.",
  everydayLife: "Copes at home, leaves it seldom.",
  changes: "Lost the job in May.",
};
const homeInDanger: CollatedNeed = {
  code: "2",
  state: "confirmed",
  client: { text: "I do not want to lose my home." },
  professional: { text: "The rent is in arrears and eviction has been warned of." },
};
const ofChild = { subject: "child" } as const;
const childView = { method: "Drawing and talking at home.", summary: "Wants to stay in the same school." };

/** Examples of the rules about a service-need assessment. */
export const assessmentExamples: ExamplesOf<typeof assessmentRules> = {
  ...supportExamples,
  "service-need/rights-and-alternatives-are-explained": {
    allExplained: assessed({}),
    notExplained: assessed({ alternativesExplained: false }),
    stillOpen: goingOn({ understood: undefined }),
  },
  "service-need/functioning-is-seen-in-its-environments": {
    allSeen: assessed({ lifeSituation }),
    someNotWritten: assessed({ lifeSituation: { ...lifeSituation, housing: undefined } }),
  },
  "service-need/need-and-its-nature-are-decided": {
    natureDecided: assessed({}),
    needNotDecided: assessed({ hasNeed: undefined, needNature: undefined }),
    natureNotDecided: assessed({ needNature: undefined }),
    noNeed: assessed({ hasNeed: false, needNature: undefined }),
    stillOpen: goingOn({ hasNeed: undefined }),
  },
  "service-need/assessment-has-summary": {
    recorded: assessed({}),
    summaryMissing: assessed({ summary: undefined }),
    stillOpen: goingOn({ summary: undefined }),
  },
  "service-need/assessment-has-conclusions": {
    recorded: assessed({}),
    conclusionsMissing: assessed({ conclusions: undefined }),
    stillOpen: goingOn({ conclusions: undefined }),
  },
  "service-need/clients-view-is-recorded": {
    recorded: assessed({}),
    viewMissing: assessed({ clientView: undefined }),
    obstacleRecorded: assessed({ clientView: undefined, clientViewObstacle: "Was unconscious in hospital throughout." }),
    stillOpen: goingOn({ clientView: undefined }),
  },
  "service-need/assessment-has-both-assessments-of-need": {
    bothRecorded: assessed({ needs: [homeInDanger] }),
    needsMissing: assessed({ needs: [] }),
    clientsMissing: assessed({ needs: [{ ...homeInDanger, client: { strength: "high" } }] }),
    professionalsMissing: assessed({ needs: [{ ...homeInDanger, professional: undefined }] }),
    noNeed: assessed({ needs: [], hasNeed: false }),
    stillOpen: goingOn({ needs: [] }),
  },
  "service-need/own-worker-need-has-both-views": {
    bothRecorded: assessed({}),
    clientsMissing: assessed({ ownWorkerNeed: { professional: "An own worker is needed." } }),
    professionalsMissing: assessed({ ownWorkerNeed: { client: "One person to turn to is enough." } }),
    stillOpen: goingOn({ ownWorkerNeed: {} }),
  },
  "service-need/childs-view-is-found-out": {
    recorded: assessed({ ...ofChild, childView }),
    methodMissing: assessed({ ...ofChild, childView: { summary: childView.summary } }),
    contentMissing: assessed({ ...ofChild, childView: { method: childView.method } }, { childsViewSeverity: "error" }),
    obstacleRecorded: assessed({ ...ofChild, childView: { obstacleReason: "The child is two months old." } }),
    stillOpen: goingOn({ ...ofChild, childView: undefined }),
  },
};
