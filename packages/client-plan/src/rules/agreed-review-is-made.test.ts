import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import { agreedReviewIsMade as rule } from "./agreed-review-is-made.ts";

const on = "2026-02-18";

describe("the agreed review", () => {
  it("is ahead to its last day, and passed the day after", () => {
    expect(said(rule, { plan: jointPlan }, { on, today: "2026-09-15" })).toBe("satisfied reviewAhead");
    expect(said(rule, { plan: jointPlan }, { on, today: "2026-09-16" })).toBe("breached reviewPassed at plan.nextReviewOn");
    expect(judge(rule, { plan: jointPlan }, { on, today: "2026-10-01" })).toMatchObject({
      severity: "warning",
      path: ["plan", "nextReviewOn"],
      message: { params: { target: "2026-09-15", daysOver: 16 } },
      deadline: { startEvent: "planMade", start: "2026-02-18", target: "2026-09-15", state: "late", counting: { unit: "days", n: 209 } },
    });
  });

  it("carries an open deadline while it is ahead", () => {
    expect(judge(rule, { plan: jointPlan }, { on }).deadline).toMatchObject({ state: "open", target: "2026-09-15" });
  });

  it("is not demanded by the age of a plan (T31)", () => {
    const old = { ...jointPlan, madeOn: localDate("2024-08-18") };
    expect(said(rule, { plan: old }, { on })).toBe("satisfied reviewAhead");
    expect(said(rule, { plan: { ...old, nextReviewOn: undefined } }, { on })).toBe("notApplicable noReviewAgreed");
  });

  it("is no matter of a draft", () => {
    expect(said(rule, { plan: { ...jointPlan, madeOn: undefined } }, { on, today: "2026-12-31" })).toBe("notApplicable notMadeYet");
  });
});
