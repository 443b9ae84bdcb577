import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import { clientsParticipationIsRecorded as rule } from "./clients-participation-is-recorded.ts";

const at = { on: "2026-02-18" };
const silent = { ...jointPlan, clientParticipation: undefined };

describe("the client's participation", () => {
  it("is recorded", () => expect(said(rule, { plan: jointPlan }, at)).toBe("satisfied recorded"));

  it("or the obstacle to it is", () => {
    expect(said(rule, { plan: { ...silent, madeWithClient: false, obstacleReason: "Sairaalassa" } }, at)).toBe(
      "satisfied obstacleRecorded",
    );
  });

  it("is not told by an obstacle that did not hold, nor by none", () => {
    const place = "plan.clientParticipation";
    expect(said(rule, { plan: { ...silent, obstacleReason: "Sairaalassa" } }, at)).toBe(`breached participationMissing at ${place}`);
    expect(said(rule, { plan: { ...silent, madeWithClient: false } }, at)).toBe(`breached participationMissing at ${place}`);
  });

  it("is missed when neither is", () => {
    expect(judge(rule, { plan: silent }, at)).toMatchObject({
      outcome: "breached",
      severity: "warning",
      path: ["plan", "clientParticipation"],
      ref: "AsL-8",
    });
    expect(said(rule, { plan: { ...silent, madeOn: undefined } }, at)).toBe("undetermined stillOpen for plan.clientParticipation");
  });
});
