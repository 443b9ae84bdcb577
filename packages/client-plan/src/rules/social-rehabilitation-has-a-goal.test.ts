import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import type { PlannedService } from "../plan/schema.ts";
import { socialRehabilitationHasAGoal as rule } from "./social-rehabilitation-has-a-goal.ts";

const at = { on: "2026-02-18" };
const withService = (more: Partial<PlannedService>, madeOn = jointPlan.madeOn) => ({
  plan: {
    ...jointPlan,
    madeOn,
    services: [{ id: "s9", name: "Ryhmä", category: "1" as const, shl14: "3" as const, needs: [], goalIds: [], ...more }],
  },
});

describe("social rehabilitation", () => {
  it("serves a goal of the plan", () => expect(said(rule, withService({ goalIds: ["g2"] }), at)).toBe("satisfied hasGoal"));

  it("is warned of without one, or with one the plan does not have", () => {
    expect(judge(rule, withService({}), at)).toMatchObject({
      outcome: "breached",
      severity: "warning",
      path: ["plan", "services", 0, "goalIds"],
    });
    expect(said(rule, withService({ goalIds: ["g7"] }), at)).toBe("breached goalMissing at plan.services.0.goalIds");
  });

  it.each(["Sosiaalinen kuntoutus, ryhmä", "  Sosiaalinen kuntoutus", "social rehabilitering", "Social rehabilitation"])(
    "is known by the name %j where the item is not given",
    (name) => {
      expect(said(rule, withService({ shl14: undefined, name }), at)).toBe("breached goalMissing at plan.services.0.goalIds");
    },
  );

  it("is not another service, whatever its name", () => {
    expect(said(rule, withService({ shl14: "2", name: "Sosiaalinen kuntoutus" }), at)).toBe("notApplicable noSocialRehabilitation");
    expect(said(rule, withService({ shl14: undefined, name: "Sosiaalinen kuntoutus", category: "2" }), at)).toBe(
      "notApplicable noSocialRehabilitation",
    );
    expect(said(rule, withService({ shl14: undefined, name: "Sosiaalinen kuntoutusmuoto" }), at)).toBe(
      "notApplicable noSocialRehabilitation",
    );
  });

  it("is not another service that only mentions it", () => {
    expect(said(rule, withService({ shl14: undefined, name: "Ei sosiaalinen kuntoutus" }), at)).toBe(
      "notApplicable noSocialRehabilitation",
    );
  });

  it("is looked for among all services", () => {
    const { plan } = withService({});
    const services = [...jointPlan.services, ...plan.services];
    expect(said(rule, { plan: { ...plan, services } }, at)).toBe("breached goalMissing at plan.services.2.goalIds");
  });

  it("is goal-directed since 2023", () => {
    expect(said(rule, withService({}, localDate("2022-12-31")), at)).toBe("notApplicable notInForce");
    expect(said(rule, withService({}, localDate("2023-01-01")), at)).toBe("breached goalMissing at plan.services.0.goalIds");
  });
});
