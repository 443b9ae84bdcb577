import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import type { Basis, ClientPlan } from "../plan/schema.ts";
import { otherSectorsTakePartWithConsent as rule } from "./other-sectors-take-part-with-consent.ts";

const at = { on: "2026-02-18" };
const withBasis = (id: string, basis: Basis | undefined): { plan: ClientPlan } => ({
  plan: { ...jointPlan, parties: jointPlan.parties.map((party) => (party.id === id ? { ...party, basis } : party)) },
});

describe("another sector in a joint plan", () => {
  it.each(["consent", "disclosurePermit"] as const)("takes part by %s", (kind) => {
    expect(said(rule, withBasis("p3", { kind }), at)).toBe("satisfied allHaveGround");
  });

  it("does not take part without a ground: an error at its place", () => {
    expect(judge(rule, withBasis("p3", undefined), at)).toMatchObject({
      outcome: "breached",
      severity: "error",
      ref: "SHL-39-d",
      path: ["plan", "parties", 2, "basis"],
      message: { key: "groundMissing", params: { parties: ["Kela"], count: 1 } },
    });
    expect(said(rule, withBasis("p3", { kind: "clientRelationship" }), at)).toBe("breached groundMissing at plan.parties.2.basis");
  });

  it("takes part by a provision that is named", () => {
    expect(said(rule, withBasis("p4", { kind: "provision", provision: "ATL 48 §" }), at)).toBe("satisfied allHaveGround");
    expect(said(rule, withBasis("p4", { kind: "provision" }), at)).toBe("breached provisionNotNamed at plan.parties.3.basis");
  });

  it("lacks a ground where one of several does, whatever provision another forgot to name", () => {
    const { plan } = withBasis("p4", { kind: "provision" });
    const parties = plan.parties.map((party) => (party.id === "p3" ? { ...party, basis: undefined } : party));
    expect(judge(rule, { plan: { ...plan, parties } }, at)).toMatchObject({
      path: ["plan", "parties", 2, "basis"],
      message: { key: "groundMissing", params: { parties: ["Kela", "Testi-asumisneuvonta"], count: 2 } },
    });
  });

  it("is warned of in a draft too, before anything is shown to anyone", () => {
    const { plan } = withBasis("p3", undefined);
    expect(said(rule, { plan: { ...plan, madeOn: undefined } }, at)).toBe("breached groundMissing at plan.parties.2.basis");
  });

  it("is no matter between parts of social welfare, of organisations, or in a plan that is not joint", () => {
    const { plan } = withBasis("p3", undefined);
    expect(said(rule, { plan: { ...plan, kind: "single" } }, at)).toBe("notApplicable notJoint");
    const ours = plan.parties.filter(({ sector }) => sector === "social").map(({ basis: _, ...party }) => party);
    const ngo: ClientPlan["parties"][number] = { id: "n1", kind: "ngo", sector: "ngo", name: "Testi ry", responsibilities: [] };
    expect(said(rule, { plan: { ...plan, parties: [...ours, ngo] } }, at)).toBe("notApplicable noOtherSectors");
  });

  it("was no matter before the act", () => {
    const { plan } = withBasis("p3", undefined);
    expect(said(rule, { plan: { ...plan, madeOn: localDate("2015-03-31") } }, at)).toBe("notApplicable notInForce");
  });
});
