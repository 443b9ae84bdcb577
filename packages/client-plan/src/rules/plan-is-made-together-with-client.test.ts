import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import { planIsMadeTogetherWithClient as rule } from "./plan-is-made-together-with-client.ts";

const at = { on: "2026-02-18" };
const without = (obstacleReason?: string) => ({ plan: { ...jointPlan, madeWithClient: false, obstacleReason } });

describe("a plan", () => {
  it("is made together with the client", () => expect(said(rule, { plan: jointPlan }, at)).toBe("satisfied madeTogether"));

  it("or an obstacle is recorded", () => {
    expect(said(rule, without("Sairaalassa tajuttomana"), at)).toBe("satisfied obstacleRecorded");
    expect(judge(rule, without(), at)).toMatchObject({ outcome: "breached", severity: "error", path: ["plan", "obstacleReason"] });
    expect(said(rule, { plan: { ...without().plan, madeOn: undefined } }, at)).toBe("undetermined stillOpen for plan.obstacleReason");
  });

  it("is not judged before it is recorded how it was made", () => {
    expect(judge(rule, { plan: { ...jointPlan, madeWithClient: undefined } }, at)).toMatchObject({
      outcome: "undetermined",
      missing: ["plan.madeWithClient"],
    });
  });

  it("was no matter before the act", () => {
    expect(said(rule, { plan: { ...without().plan, madeOn: localDate("2015-03-31") } }, at)).toBe("notApplicable notInForce");
  });
});
