import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { hasActor, planCoverage } from "../meters/plan-coverage.ts";
import { type ClientPlan, clientPlanSchema } from "../plan/schema.ts";
import { diffPlans } from "./diff-plans.ts";

const text = fc.constantFrom(undefined, "Kirjattu toisin.", "Vielä toisin.");
const lists = fc.record({
  goals: fc.subarray(jointPlan.goals),
  services: fc.subarray(jointPlan.services),
  actions: fc.subarray(jointPlan.actions),
  parties: fc.subarray(jointPlan.parties),
  dissents: fc.subarray(jointPlan.dissents),
  needsWithoutGoal: fc.subarray(jointPlan.needsWithoutGoal),
});
const retold = <Item extends object>(items: readonly Item[], change: Partial<Item>): Item[] =>
  items.map((item) => ({ ...item, ...change }));

/** Plans that one and the same plan could have been on its way: parts there or not yet, words the same or others. */
const anyPlan: fc.Arbitrary<ClientPlan> = fc
  .record({ lists, situation: text, goalWords: text, done: fc.boolean() })
  .map(({ lists: parts, situation, goalWords, done }) => ({
    ...jointPlan,
    ...parts,
    ...(situation && { situation }),
    ...(goalWords && { goals: retold(parts.goals, { ownWords: goalWords }) }),
    ...(done && { actions: retold(parts.actions, { state: "done" as const }) }),
  }));

const TURNED = { added: "removed", removed: "added", changed: "changed" } as const;
const placesOf = (changes: ReturnType<typeof diffPlans>) => changes.map(({ part, id, kind }) => `${part} ${id} ${kind}`).toSorted();

describe("what is different between any two plans", () => {
  it("is nothing exactly when they are the same", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        expect(clientPlanSchema.safeParse(a).success).toBe(true);
        expect(diffPlans(a, a)).toEqual([]);
        expect(diffPlans(a, b).length === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it("is turned round when the plans are, part by part and value by value", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        const there = diffPlans(a, b);
        const back = diffPlans(b, a);
        expect(placesOf(back)).toEqual(placesOf(there.map((change) => ({ ...change, kind: TURNED[change.kind] }))));
        const values = (changes: typeof there) => changes.flatMap(({ fields }) => fields);
        expect(
          values(back)
            .map(({ before }) => JSON.stringify(before))
            .toSorted(),
        ).toEqual(
          values(there)
            .map(({ after }) => JSON.stringify(after))
            .toSorted(),
        );
      }),
    );
  });

  it("says what stood and what stands: no change is without either", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        const fields = diffPlans(a, b).flatMap((change) => change.fields.map((field) => ({ ...field, kind: change.kind })));
        expect(fields.filter(({ before, after }) => JSON.stringify(before) === JSON.stringify(after))).toEqual([]);
        expect(fields.filter(({ kind, before }) => kind === "added" && before !== undefined)).toEqual([]);
        expect(fields.filter(({ kind, after }) => kind === "removed" && after !== undefined)).toEqual([]);
        expect(fields.filter(({ label }) => !(label.fi && label["sv"] && label["en"]))).toEqual([]);
      }),
    );
  });
});

describe("the meters of any plan", () => {
  it("lack exactly the goals nobody acts for and those without a day, and never count more than there is", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { goalsWithAction, goalsWithDate, partiesWithBasis, needs } = planCoverage(plan, ["2", "3", "11"]);
        const idsOf = (goals: ClientPlan["goals"]) => goals.map(({ id }) => id);
        expect(goalsWithAction.missing).toEqual(idsOf(plan.goals.filter((goal) => !hasActor(goal, plan))));
        expect(goalsWithDate.missing).toEqual(idsOf(plan.goals.filter(({ targetOn }) => targetOn === undefined)));
        for (const { met, of, missing } of [goalsWithAction, goalsWithDate, partiesWithBasis, needs]) expect(met + missing.length).toBe(of);
      }),
    );
  });

  it("never go down when a goal, a service or an action is added", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const fuller = { ...plan, goals: jointPlan.goals, services: jointPlan.services, needsWithoutGoal: jointPlan.needsWithoutGoal };
        expect(planCoverage(fuller, ["2", "3", "11"]).needs.met).toBeGreaterThanOrEqual(planCoverage(plan, ["2", "3", "11"]).needs.met);
      }),
    );
  });
});
