import { describe, expect, it } from "vitest";
import { clientPlanRules } from "./index.ts";

describe("a breach", () => {
  it("is an error where the act leaves no choice, and elsewhere a warning: what a plan holds depends on what the client needs", () => {
    const others = clientPlanRules.filter(({ severity }) => severity !== "warning");
    expect(others.map(({ id, severity }) => [id, severity])).toEqual([
      ["client-plan/plan-is-made-together-with-client", "error"],
      ["client-plan/other-sectors-take-part-with-consent", "error"],
      ["client-plan/plan-is-made-or-reason-recorded", "error"],
      ["client-plan/will-of-incapable-client-is-found-out", "error"],
    ]);
  });
});
