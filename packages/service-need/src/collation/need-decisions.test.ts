import { describe, expect, it } from "vitest";
import { from, need } from "../fixtures/assessments.ts";
import { collate } from "./collate.ts";
import { confirmOpenNeeds, countDecisions, decideNeed, decisionOn } from "./need-decisions.ts";

const collation = collate({
  assessments: [
    from("client", [need("3", "high", "Velat loppumaan."), need("9", "medium", "Uni.")]),
    from("social", [need("3", "high", "maksaa pojan velkoja"), need("2", "high", "vuokra erääntyy")]),
    from("health", [need("9", "high", "keskivaikea masennus"), need("10", "low", "olkapää")]),
  ],
});

describe("a decision on a need", () => {
  it("is open where the assessment does not know the need", () => {
    expect(decisionOn([], "3")).toEqual({ state: "open" });
    expect(countDecisions([], collation)).toEqual({ open: 4, confirmed: 0, leftOut: 0 });
  });

  it("brings the need into the assessment with what was said of it, and no other", () => {
    const needs = decideNeed([], collation, "3", { state: "confirmed" });
    expect(needs.map(({ code, state }) => [code, state])).toEqual([["3", "confirmed"]]);
    expect(needs[0]?.client?.text).toBe("Velat loppumaan.");
    expect(needs[0]?.professional?.text).toContain("maksaa pojan velkoja");
  });

  it("keeps the reason while the need is left out and forgets it when the need is opened again", () => {
    const left = decideNeed([], collation, "10", { state: "leftOut", reason: "Asiakas hoitaa itse" });
    expect(decisionOn(left, "10")).toMatchObject({ state: "leftOut", reason: "Asiakas hoitaa itse" });
    const opened = decideNeed(left, collation, "10", { state: "open" });
    expect(decisionOn(opened, "10")).not.toHaveProperty("reason");
  });

  it("on a need that nobody has named changes nothing", () => {
    expect(decideNeed([], collation, "7", { state: "confirmed" })).toEqual([]);
  });

  it("confirms every open need and leaves the decided ones as they are", () => {
    const left = decideNeed([], collation, "10", { state: "leftOut", reason: "Asiakas hoitaa itse" });
    const all = confirmOpenNeeds(left, collation);
    expect(countDecisions(all, collation)).toEqual({ open: 0, confirmed: 3, leftOut: 1 });
  });

  it("keeps what has been written of a need by hand", () => {
    const written = [{ code: "3", state: "open", professional: { text: "Kirjoitettu itse" } }] as const;
    expect(confirmOpenNeeds(written, collation).find(({ code }) => code === "3")?.professional?.text).toBe("Kirjoitettu itse");
  });
});
