import { SUPPORT_NEEDS } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import { everyNamedNeedIsAnswered as rule } from "./every-named-need-is-answered.ts";

const at = { on: "2026-02-18" };

describe("a need the assessment named", () => {
  it("is answered by a goal, a service or a reason", () => {
    expect(said(rule, { plan: jointPlan, namedNeeds: ["2", "3", "11"] }, at)).toBe("satisfied allAnswered");
  });

  it("is warned of when nothing answers it, also in a draft, by its name", () => {
    const { message, severity, outcome, path } = judge(
      rule,
      { plan: { ...jointPlan, madeOn: undefined }, namedNeeds: ["2", "9", "4"] },
      at,
    );
    expect([outcome, severity, message?.key]).toEqual(["breached", "warning", "unanswered"]);
    expect(message?.params["count"]).toBe(2);
    const named = SUPPORT_NEEDS.filter(({ code }) => code === "4" || code === "9");
    expect(message?.params["needs"]).toEqual(named.map(({ label }) => label));
    expect(path).toEqual(["plan", "needsWithoutGoal"]);
  });

  it("is asked for where the needs are not known, and no matter where there are none", () => {
    expect(judge(rule, { plan: jointPlan }, at)).toMatchObject({ outcome: "undetermined", missing: ["namedNeeds"] });
    expect(said(rule, { plan: jointPlan, namedNeeds: [] }, at)).toBe("notApplicable noNeeds");
  });
});
