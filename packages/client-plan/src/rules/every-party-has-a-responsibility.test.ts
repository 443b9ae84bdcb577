import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { judge, said } from "../fixtures/judge.ts";
import type { ClientPlan } from "../plan/schema.ts";
import { everyPartyHasAResponsibility as rule } from "./every-party-has-a-responsibility.ts";

const at = { on: "2026-02-18" };
const withParties = (parties: ClientPlan["parties"], kind = jointPlan.kind) => ({ plan: { ...jointPlan, parties, kind } });
const idle = (id: string) => jointPlan.parties.map((party) => (party.id === id ? { ...party, responsibilities: [] } : party));

describe("the division of responsibilities", () => {
  it("gives each party something to answer for", () => expect(said(rule, { plan: jointPlan }, at)).toBe("satisfied allHave"));

  it("is warned of when a party has none, by name and place (T25)", () => {
    expect(judge(rule, withParties(idle("p3")), at)).toMatchObject({
      outcome: "breached",
      severity: "warning",
      ref: "SHL-39-b.8",
      path: ["plan", "parties", 2, "responsibilities"],
      message: { key: "withoutResponsibility", params: { parties: ["Kela"], count: 1 } },
    });
  });

  it("demands nothing of the client", () => expect(said(rule, withParties(idle("p1")), at)).toBe("satisfied allHave"));

  it("wants partners in a joint plan alone", () => {
    const [client] = jointPlan.parties;
    const alone = client ? [client] : [];
    expect(said(rule, withParties(alone), at)).toBe("breached partnersMissing at plan.parties");
    expect(said(rule, withParties(alone, "single"), at)).toBe("satisfied noPartners");
  });
});
