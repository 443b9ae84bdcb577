import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import { rightsAndAlternativesAreExplained as rule } from "./rights-and-alternatives-are-explained.ts";

const at = { on: "2026-02-18" };

describe("rights and alternatives", () => {
  it("are explained to the client", () => expect(said(rule, { plan: jointPlan }, at)).toBe("satisfied explained"));

  it("are missed when that is denied or not recorded", () => {
    expect(judge(rule, { plan: { ...jointPlan, rightsExplained: false } }, at)).toMatchObject({
      outcome: "breached",
      path: ["plan", "rightsExplained"],
    });
    expect(said(rule, { plan: { ...jointPlan, rightsExplained: undefined } }, at)).toBe("breached notExplained at plan.rightsExplained");
    expect(said(rule, { plan: { ...jointPlan, rightsExplained: undefined, madeOn: undefined } }, at)).toBe(
      "undetermined stillOpen for plan.rightsExplained",
    );
  });
});
