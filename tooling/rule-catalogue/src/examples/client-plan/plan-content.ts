import type { PlannedService, planContentRules } from "@koonti/client-plan";
import type { ExamplesOf } from "../../example.ts";
import { itemExamples } from "./plan-items.ts";
import { beingMade, debtAdvice, homeKept, planned } from "./planned.ts";

const rehabilitation: PlannedService = { ...debtAdvice, id: "s2", name: "Social rehabilitation", category: "1", shl14: "3" };
const learnsToCook = { ...homeKept, id: "g2", text: "Cooks at home every day." };
const withoutDate = { ...homeKept, targetOn: undefined };
const withoutWords = { ...homeKept, text: "", ownWords: undefined };

/** Examples of the rules about what a plan says. */
export const planContentExamples: ExamplesOf<typeof planContentRules> = {
  ...itemExamples,
  "client-plan/plan-has-goals-set-together": {
    goalsRecorded: planned({}),
    goalsMissing: planned({ goals: [] }),
    goalWithoutWords: planned({ goals: [withoutWords] }),
    reasonsRecorded: planned({ goals: [], needsWithoutGoal: [{ code: "2", reason: "The client wants to settle it without help." }] }),
    stillOpen: beingMade({ goals: [] }),
  },
  "client-plan/every-named-need-is-answered": {
    allAnswered: planned({}, { namedNeeds: ["2", "3"] }),
    unanswered: planned({}, { namedNeeds: ["2", "3", "8"] }),
    needsNotKnown: planned({}),
    noNeeds: planned({}, { namedNeeds: [] }),
  },
  "client-plan/recurring-need-has-target-dates": {
    allHaveDates: planned({}, { needNature: "recurring" }),
    dateMissing: planned({ goals: [withoutDate] }, { needNature: "recurring" }),
    natureNotKnown: planned({ goals: [withoutDate] }),
    notRecurring: planned({ goals: [withoutDate] }, { needNature: "longTerm" }),
    noGoals: planned({ goals: [] }, { needNature: "recurring" }),
  },
  "client-plan/social-rehabilitation-has-a-goal": {
    hasGoal: planned({ services: [rehabilitation] }),
    goalMissing: planned({ services: [{ ...rehabilitation, goalIds: [] }] }),
    noSocialRehabilitation: planned({}),
  },
  "client-plan/every-goal-has-its-means": {
    allHaveMeans: planned({}),
    goalWithoutMeans: planned({ goals: [homeKept, learnsToCook] }),
    noGoals: planned({ goals: [] }),
    stillOpen: beingMade({ goals: [homeKept, learnsToCook] }),
  },
  "client-plan/every-planned-service-has-a-goal": {
    allHaveGoals: planned({}),
    serviceWithoutGoal: planned({ services: [{ ...debtAdvice, goalIds: [] }] }),
    noServices: planned({ services: [] }),
    stillOpen: beingMade({ services: [{ ...debtAdvice, goalIds: [] }] }),
  },
};
