import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { said } from "../fixtures/judge.ts";
import { planSaysNecessaryServicesWithTime as rule } from "./plan-says-necessary-services-with-time.ts";

const at = { on: "2026-02-18" };
const [timed, untimed] = jointPlan.services;
const silent = { ...jointPlan.items, necessaryServices: {} };

describe("services necessary for health or development", () => {
  it("are told in a text", () => expect(said(rule, { plan: jointPlan }, at)).toBe("satisfied recorded"));

  it("may be told by start and duration of the services themselves", () => {
    expect(said(rule, { plan: { ...jointPlan, items: silent, services: timed ? [timed] : [] } }, at)).toBe("satisfied inServices");
  });

  it("are not told by a service without its time, nor by no service", () => {
    expect(untimed?.startOn).toBeUndefined();
    expect(said(rule, { plan: { ...jointPlan, items: silent } }, at)).toBe("breached itemMissing at plan.items.necessaryServices.text");
    const halves = timed
      ? [
          { ...timed, startOn: undefined },
          { ...timed, duration: undefined },
        ]
      : [];
    for (const half of halves) {
      expect(said(rule, { plan: { ...jointPlan, items: silent, services: [half] } }, at)).toBe(
        "breached itemMissing at plan.items.necessaryServices.text",
      );
    }
    expect(said(rule, { plan: { ...jointPlan, items: silent, services: [] } }, at)).toBe(
      "breached itemMissing at plan.items.necessaryServices.text",
    );
    expect(said(rule, { plan: { ...jointPlan, items: silent, madeOn: undefined } }, at)).toBe(
      "undetermined stillOpen for plan.items.necessaryServices.text",
    );
  });

  it("may be not needed", () => {
    expect(said(rule, { plan: { ...jointPlan, items: { ...silent, necessaryServices: { notNeeded: "Ei ole" } } } }, at)).toBe(
      "satisfied notNeeded",
    );
  });
});
