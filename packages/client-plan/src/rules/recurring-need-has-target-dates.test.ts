import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import { recurringNeedHasTargetDates as rule } from "./recurring-need-has-target-dates.ts";

const at = { on: "2026-02-18" };
const dated = { ...jointPlan, goals: jointPlan.goals.map((goal) => ({ ...goal, targetOn: localDate("2026-10-31") })) };

describe("a recurring need", () => {
  it("has a date for each goal", () => expect(said(rule, { plan: dated, needNature: "recurring" }, at)).toBe("satisfied allHaveDates"));

  it("is warned of at the first goal without one, in a draft too", () => {
    expect(judge(rule, { plan: { ...jointPlan, madeOn: undefined }, needNature: "recurring" }, at)).toMatchObject({
      outcome: "breached",
      severity: "warning",
      ref: "SHL-38",
      path: ["plan", "goals", 1, "targetOn"],
      message: { key: "dateMissing", params: { number: 2, count: 1 } },
    });
  });

  it.each(["temporary", "longTerm"] as const)("is not a %s one", (needNature) => {
    expect(said(rule, { plan: jointPlan, needNature }, at)).toBe("notApplicable notRecurring");
  });

  it("is asked about where its nature is not known and a date is missing", () => {
    expect(judge(rule, { plan: jointPlan }, at)).toMatchObject({ outcome: "undetermined", missing: ["needNature"] });
    expect(said(rule, { plan: dated }, at)).toBe("satisfied allHaveDates");
  });

  it("says nothing of a plan without goals", () => {
    expect(said(rule, { plan: { ...jointPlan, goals: [] }, needNature: "recurring" }, at)).toBe("notApplicable noGoals");
  });
});
