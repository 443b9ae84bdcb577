import { localDate, type Sector } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { from, need } from "../fixtures/assessments.ts";
import type { SectorAssessment } from "../sector-assessment/schema.ts";
import { collate } from "./collate.ts";

describe("conflicts", () => {
  const viewed = (sector: Sector, value: string, rest: Partial<SectorAssessment> = {}) =>
    from(sector, [], { views: [{ topic: "canWork", value, text: `${sector} sanoo` }], ...rest });

  it("show who says what, in the order of the scale, and that the client has not been asked", () => {
    const { conflicts } = collate({ assessments: [viewed("employment", "yes"), viewed("social", "partly"), viewed("health", "no")] });
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.values.map(({ value, positions }) => [value, positions.map(({ origin }) => origin.sector)])).toEqual([
      ["no", ["health"]],
      ["partly", ["social"]],
      ["yes", ["employment"]],
    ]);
    expect(conflicts[0]?.values[0]?.positions[0]).toMatchObject({ text: "health sanoo", origin: { assessedOn: "2026-02-06" } });
    expect(conflicts[0]?.client).toEqual({ state: "notAsked" });
  });

  it("take the client's own answer as one of them", () => {
    const { conflicts } = collate({ assessments: [viewed("health", "no"), viewed("client", "partly")] });
    expect(conflicts[0]?.client).toEqual({ state: "said", value: "partly", text: "client sanoo" });
    expect(conflicts[0]?.values).toHaveLength(2);
  });

  it("are none when all say the same, whatever words they use for it", () => {
    const finnish = from("ngo", [], { views: [{ topic: "Voiko asiakas tehdä työtä?", value: "Osittain" }] });
    expect(collate({ assessments: [viewed("social", "partly"), finnish] }).conflicts).toEqual([]);
  });

  it("arise on topics of one's own too, known topics first", () => {
    const own = (sector: Sector, value: string) =>
      from(sector, [], {
        views: [
          { topic: "Lemmikki", value },
          { topic: "threatLevel", value },
        ],
      });
    const { conflicts } = collate({ assessments: [own("social", "koira"), own("ngo", "kissa")] });
    expect(conflicts.map(({ topic }) => topic)).toEqual(["threatLevel", "lemmikki"]);
  });

  it("stay visible when settled, with the newest settlement and what the client said then", () => {
    const settle = (settledOn: string, value: string) => ({
      topic: "canWork",
      value,
      reason: "Sairausloma jatkuu.",
      settledOn: localDate(settledOn),
      clientsView: "Muutama tunti onnistuu.",
    });
    const { conflicts } = collate({
      assessments: [viewed("health", "no"), viewed("employment", "yes")],
      settlements: [settle("2026-02-11", "partly"), settle("2026-02-01", "no")],
    });
    expect(conflicts[0]?.settlement?.value).toBe("partly");
    expect(conflicts[0]?.client).toEqual({ state: "said", text: "Muutama tunti onnistuu." });
    expect(conflicts[0]?.values).toHaveLength(2);
  });

  it("do not arise from an assessment that has not come", () => {
    expect(collate({ assessments: [viewed("health", "no"), viewed("kela", "yes", { participation: "requested" })] }).conflicts).toEqual([]);
  });
});

describe("overlapping services", () => {
  const gives = (sector: Sector, purpose: string, provider: string) =>
    from(sector, [], { services: [{ purpose, provider, state: "current" }] });

  it("are one purpose from two providers", () => {
    const { overlappingServices } = collate({
      assessments: [gives("social", "groupActivity", "Testi-aikuissosiaalityö"), gives("ngo", "Ryhmätoiminta", "Testi-yhdistys")],
    });
    expect(overlappingServices).toMatchObject([{ purpose: "groupActivity", providers: ["Testi-aikuissosiaalityö", "Testi-yhdistys"] }]);
    expect(overlappingServices[0]?.services.map(({ state, origin }) => [state, origin.sector])).toEqual([
      ["current", "social"],
      ["current", "ngo"],
    ]);
  });

  it("are none when two parties name the same provider", () => {
    expect(
      collate({ assessments: [gives("social", "transport", "Testi-taksi"), gives("ngo", "transport", "Testi-taksi")] }).overlappingServices,
    ).toEqual([]);
  });
});

describe("against a plan", () => {
  const assessments = [from("client", [need("11")]), from("social", [need("2"), need("10")])];
  const plan = {
    services: [{ needs: ["2"] as const }],
    parties: [
      { id: "client", responsibilities: [] },
      { id: "social", responsibilities: ["koordinoi"] },
      { id: "kela", responsibilities: [" "] },
    ],
    actions: [{ id: "a1", partyId: "social" }, { id: "a2" }, { id: "a3", partyId: "gone" }],
  };

  it("shows the needs no service covers, in the order of the rows", () => {
    expect(collate({ assessments, plan }).uncoveredNeeds).toEqual(["11", "10"]);
  });

  it("shows who has no task, the client too, and what nobody answers for", () => {
    expect(collate({ assessments, plan }).missingResponsibilities).toEqual([
      { kind: "party", id: "client" },
      { kind: "party", id: "kela" },
      { kind: "action", id: "a2" },
      { kind: "action", id: "a3" },
    ]);
  });

  it("says nothing of coverage without a plan", () => {
    expect(collate({ assessments })).toMatchObject({ uncoveredNeeds: [], missingResponsibilities: [], hasPlan: false });
  });
});

describe("nothing", () => {
  it("is an empty picture", () => {
    expect(collate({ assessments: [] })).toMatchObject({ columns: [], needs: [], conflicts: [], statements: [], clientHeard: false });
  });
});
