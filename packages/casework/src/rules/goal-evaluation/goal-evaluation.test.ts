import { localDate } from "@koonti/core";
import { evaluate } from "@koonti/rules";
import { type Example, rows, unreached } from "@koonti/rules/testing";
import { describe, expect, it } from "vitest";
import { judged } from "../../fixtures/judged.ts";
import type { GoalEvaluationDocument } from "../../goal-evaluation/schema.ts";
import { evaluationHasViewAndAttainment as rule } from "./evaluation-has-view-and-attainment.ts";

const goal = { goalId: "g1", text: "Koti pysyy", attainment: 0, factors: [] } as const;
const whole: GoalEvaluationDocument = {
  evaluatedOn: localDate("2026-06-10"),
  clientPresent: true,
  evaluation: { goals: [{ ...goal, factors: [] }], services: [] },
};
const withGoals = (...goals: GoalEvaluationDocument["evaluation"]["goals"]) => ({ ...whole, evaluation: { goals, services: [] } });

describe("an evaluation has the client's view and the attainment of each goal", () => {
  const examples: readonly Example<GoalEvaluationDocument>[] = [
    ["satisfied recorded", whole],
    ["satisfied recorded", { ...whole, clientPresent: false, clientsView: "Hyvin meni" }],
    ["satisfied recorded", withGoals({ goalId: "g1", text: "Koti pysyy", narrative: "Vuokrat maksettu", factors: [] })],
    ["breached clientsViewMissing warning at clientsView", { ...whole, clientPresent: false }],
    [
      "breached attainmentMissing warning at evaluation.goals.1.attainment",
      withGoals({ ...goal, factors: [] }, { text: "Velat", factors: [] }),
    ],
    ["breached attainmentMissing warning at evaluation.goals.0.attainment", withGoals({ text: "Velat", factors: [] })],
    ["breached goalsMissing warning at evaluation.goals", withGoals()],
    ["notApplicable notInForce", { ...whole, evaluatedOn: localDate("2023-12-31") }],
  ];

  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));

  it("numbers the goal the way a reader counts", () => {
    const open = withGoals({ ...goal, factors: [] }, { text: "Velat", factors: [] });
    const [finding] = evaluate([rule], open, { asOf: open.evaluatedOn, today: open.evaluatedOn });
    expect(finding?.message?.params).toEqual({ number: 2 });
  });
});
