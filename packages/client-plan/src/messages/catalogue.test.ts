import { localDate } from "@koonti/core";
import { lawRefOf } from "@koonti/legislation";
import { checkCatalogue, evaluate, explain, type Finding, type Rule } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import { emptyPlan } from "../draft/empty-plan.ts";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { PLAN_ITEMS } from "../plan/codes.ts";
import type { ClientPlan } from "../plan/schema.ts";
import { clientPlanRules, planDutyRules, planRules, representativeRules } from "../rules/index.ts";
import type { PlanUnderReview } from "../rules/plan-under-review.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

const RULES: readonly Rule[] = clientPlanRules;
const CATALOGUES = { fi, sv, en } as const;
const DAYS = ["2015-03-31", "2024-12-31", "2026-02-18", "2026-12-01"].map(localDate);

const over = <Subject>(rules: readonly Rule<Subject>[], subjects: readonly Subject[]): readonly Finding[] =>
  subjects.flatMap((subject) => DAYS.flatMap((day) => evaluate(rules, subject, { asOf: day, today: day })));

const bare: ClientPlan = { ...emptyPlan("joint"), madeOn: localDate("2026-02-18") };
const everyItem = (item: object): ClientPlan => ({
  ...bare,
  items: Object.fromEntries(PLAN_ITEMS.map((name) => [name, item])) as unknown as ClientPlan["items"],
});
const [firstGoal] = jointPlan.goals;
const [timed] = jointPlan.services;
const kela = { id: "k", kind: "authority", sector: "kela", name: "Kela", responsibilities: [] } satisfies ClientPlan["parties"][number];
const rehabilitation = {
  id: "r",
  name: "Kuntoutus",
  category: "1",
  shl14: "3",
  needs: [],
  goalIds: [],
} satisfies ClientPlan["services"][number];

const plans: readonly ClientPlan[] = [
  jointPlan,
  bare,
  emptyPlan("single"),
  { ...emptyPlan("single"), madeWithClient: false, goals: firstGoal ? [firstGoal] : [], services: [rehabilitation] },
  everyItem({ notNeeded: "Syy" }),
  everyItem({ client: "Minä" }),
  everyItem({ professional: "Hän" }),
  everyItem({ text: "Kirjattu" }),
  { ...bare, kind: "single", nextReviewOn: localDate("2026-06-01"), services: timed ? [timed] : [], madeWithClient: false },
  { ...bare, madeWithClient: false, obstacleReason: "Este", needsWithoutGoal: jointPlan.needsWithoutGoal, services: [rehabilitation] },
  {
    ...bare,
    goals: firstGoal ? [{ ...firstGoal, text: "", ownWords: undefined }, firstGoal] : [],
    parties: [{ ...kela, basis: { kind: "provision" } }],
  },
  {
    ...jointPlan,
    goals: firstGoal ? [firstGoal] : [],
    parties: [...jointPlan.parties, kela],
    services: [{ ...rehabilitation, goalIds: ["g1"] }],
  },
  { ...jointPlan, parties: jointPlan.parties.filter(({ id }) => id === "p1" || id === "p2") },
];

const reviews: readonly PlanUnderReview[] = plans.flatMap((plan) => [
  { plan },
  { plan, needNature: "recurring", namedNeeds: ["2", "9"], answer: { answer: "agrees" } },
  { plan, needNature: "longTerm", namedNeeds: [], answer: { answer: "disagrees", reason: "Syy" } },
  { plan, namedNeeds: ["2"], answer: { answer: "couldNotAnswer", reason: "Syy" } },
]);

const duties = [
  { hasPlan: true },
  { hasPlan: false },
  { hasPlan: false, onlyAdvice: true },
  { hasPlan: false, assessmentCompleted: false },
  { hasPlan: false, noPlanReason: "temporaryAdvice" as const },
];

const consultations = [
  {},
  { capacityLimited: false },
  { capacityLimited: true },
  { capacityLimited: true, consulted: true, willFoundOut: false },
  { capacityLimited: true, consulted: true, guardianNeedEvident: true },
  { capacityLimited: true, consulted: true, willFoundOut: true },
];

const findings = [...over(planRules, reviews), ...over(planDutyRules, duties), ...over(representativeRules, consultations)];

describe("the rules", () => {
  it("name duties that the register knows", () => {
    expect(RULES.filter(({ ref }) => lawRefOf(ref) === undefined).map(({ id }) => id)).toEqual([]);
  });

  it("say the same of the same plan twice, and leave it as it was", () => {
    const before = structuredClone(reviews);
    expect(over(planRules, reviews)).toEqual(over(planRules, reviews));
    expect(reviews).toEqual(before);
  });

  it("mind no fact that is none of theirs", () => {
    const day = localDate("2026-02-18");
    for (const review of reviews) {
      const plan = { ...review.plan, distribution: "Asiakas", additionalInformation: "Muuta", dissents: [] };
      expect(evaluate(planRules, { ...review, plan }, { asOf: day, today: day })).toEqual(
        evaluate(planRules, review, { asOf: day, today: day }),
      );
    }
  });
});

describe("the texts of the rules", () => {
  it("are whole, well-formed and find every value they have a place for", () => {
    expect(checkCatalogue(RULES, CATALOGUES, findings)).toEqual([]);
  });

  it("are all reached: no rule declares a key it never gives", () => {
    const given = new Set(findings.map(({ ruleId, message }) => `${ruleId}#${message?.key}`));
    const never = RULES.flatMap(({ id, messageKeys }) => messageKeys.map((key) => `${id}#${key}`)).filter((key) => !given.has(key));
    expect(never).toEqual([]);
  });

  it("leave no gap, brace or key in any sentence", () => {
    for (const [language, catalogue] of Object.entries(CATALOGUES)) {
      const texts = new Set(findings.flatMap((finding) => Object.values(explain(finding, catalogue, language))));
      for (const text of texts) expect(text).not.toMatch(/[{}#…]|undefined/);
    }
  });
});
