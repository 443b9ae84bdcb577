import { type ClientPlan, emptyPlan, planDutyRules, planRules } from "@koonti/client-plan";
import { localDate as day } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { askingOf } from "./findings.ts";

const TODAY = "2026-11-20";
const made = (facts: Partial<ClientPlan>): { readonly plan: ClientPlan } => ({
  plan: { ...emptyPlan("joint"), madeOn: day("2026-11-02"), ...facts },
});

describe("worked examples of the law: the client plan", () => {
  it("T25: a partner of the plan answers for something", () => {
    const party = { id: "clinic", kind: "authority", sector: "health", name: "Testi-mielenterveyspoliklinikka" } as const;
    const responsibilities = askingOf("SHL-39-b.8", planRules);
    expect(responsibilities(made({ parties: [{ ...party, responsibilities: [] }] }), TODAY)).toEqual(["breached warning"]);
    expect(responsibilities(made({ parties: [{ ...party, responsibilities: ["Hoitosuhde"] }] }), TODAY)).toEqual(["satisfied"]);
  });

  it("T27: strengths are told in the client's voice too", () => {
    const strengths = askingOf("SHL-39-b.5", planRules);
    const { items } = emptyPlan("joint");
    const professional = "Ottaa itse yhteyttä.";
    expect(strengths(made({ items: { ...items, strengths: { professional } } }), TODAY)).toEqual(["breached warning"]);
    expect(strengths(made({ items: { ...items, strengths: { professional, client: "Sisu" } } }), TODAY)).toEqual(["satisfied"]);
  });

  it("T29: where only temporary advice is given no plan is made, and otherwise the reason is told", () => {
    const duty = askingOf("SHL-39-a", planDutyRules);
    expect(duty({ hasPlan: false, noPlanReason: "temporaryAdvice" }, TODAY)).toEqual(["satisfied"]);
    expect(duty({ hasPlan: false }, TODAY)).toEqual(["breached error"]);
  });

  it("T31: a plan that was looked at a year and a half ago breaks nothing while its own review day is ahead", () => {
    const review = askingOf("SHL-39-c", planRules);
    const old = made({ madeOn: day("2025-05-20"), nextReviewOn: day("2027-01-15") });
    expect(review(old, TODAY)).toEqual(["satisfied"]);
    expect(review(old, "2027-01-16")).toEqual(["breached warning"]);
  });
});
