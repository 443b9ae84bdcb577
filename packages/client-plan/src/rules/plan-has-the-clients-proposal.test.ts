import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { said } from "../fixtures/judge.ts";
import { planHasTheClientsProposal as rule } from "./plan-has-the-clients-proposal.ts";

const at = { on: "2026-02-18" };
const bare = {
  ...jointPlan,
  items: { ...jointPlan.items, clientProposal: {} },
  services: jointPlan.services.map(({ clientProposal: _, ...service }) => service),
};

describe("the client's own proposal", () => {
  it("is recorded of the whole or of a service", () => {
    expect(said(rule, { plan: { ...bare, items: { ...bare.items, clientProposal: { text: "Kotona" } } } }, at)).toBe("satisfied recorded");
    expect(said(rule, { plan: { ...bare, services: jointPlan.services } }, at)).toBe("satisfied inServices");
  });

  it("may be not needed, and is else missed", () => {
    expect(said(rule, { plan: { ...bare, items: { ...bare.items, clientProposal: { notNeeded: "Ei halua" } } } }, at)).toBe(
      "satisfied notNeeded",
    );
    expect(said(rule, { plan: bare }, at)).toBe("breached itemMissing at plan.items.clientProposal.text");
    expect(said(rule, { plan: { ...bare, madeOn: undefined } }, at)).toBe("undetermined stillOpen for plan.items.clientProposal.text");
  });

  it("belongs to a plan since 2025", () => {
    expect(said(rule, { plan: { ...bare, madeOn: localDate("2024-12-31") } }, at)).toBe("notApplicable notInForce");
    expect(said(rule, { plan: { ...bare, madeOn: localDate("2025-01-01") } }, at)).toBe(
      "breached itemMissing at plan.items.clientProposal.text",
    );
  });
});
