import { describe, expect, it } from "vitest";
import { clientPlanSchema } from "../plan/schema.ts";
import { draftPlanFrom } from "./draft-plan-from.ts";
import { emptyPlan } from "./empty-plan.ts";

const sectors = [
  { sector: "health", organisation: "Testi-terveyskeskus" },
  { sector: "client", organisation: "Testi Asiakas-01" },
  { sector: "social", organisation: "Testi-aikuissosiaalityö" },
  { sector: "ngo", organisation: "Testi-yhdistys ry" },
  { sector: "health", organisation: "Testi-terveyskeskus" },
] as const;

describe("draftPlanFrom", () => {
  const plan = draftPlanFrom([{ code: "3", clientsWords: "Kuoret auki." }, { code: "4" }, { code: "3" }], { sectors });

  it("is valid structure", () => expect(clientPlanSchema.parse(plan)).toEqual(plan));

  it("has the client, social welfare and every contributor once, and assumes no ground but the client relationship", () => {
    expect(plan.parties.map(({ id, kind, name, basis }) => [id, kind, name, basis?.kind])).toEqual([
      ["p1", "client", "Asiakas", undefined],
      ["p2", "authority", "Testi-aikuissosiaalityö", "clientRelationship"],
      ["p3", "authority", "Testi-terveyskeskus", undefined],
      ["p4", "ngo", "Testi-yhdistys ry", undefined],
    ]);
  });

  it("has an empty goal for each need, once, with the client's words where there are some", () => {
    expect(plan.goals).toEqual([
      { id: "g1", needs: ["3"], direction: "better", text: "", ownWords: "Kuoret auki." },
      { id: "g2", needs: ["4"], direction: "better", text: "" },
    ]);
  });

  it("is a joint plan only when an authority of another sector takes part", () => {
    expect(plan.kind).toBe("joint");
    expect(draftPlanFrom([], { sectors: [] }).kind).toBe("single");
    expect(draftPlanFrom([], { sectors: [{ sector: "elderly", organisation: "Testi-kotihoito" }] }).kind).toBe("single");
    expect(draftPlanFrom([], { sectors: [{ sector: "ngo", organisation: "Testi ry" }] }).kind).toBe("single");
    expect(draftPlanFrom([], { sectors: [{ sector: "housing", organisation: "Testi-kunta" }] }).kind).toBe("joint");
  });

  it("names social welfare as told, else in the language asked for", () => {
    expect(draftPlanFrom([], { sectors: [], socialWelfare: "Testi-yksikkö" }).parties[1]?.name).toBe("Testi-yksikkö");
    expect(draftPlanFrom([], { sectors: [], language: "sv" }).parties.map(({ name }) => name)).toEqual(["Klient", "Socialvård"]);
  });
});

it.each(["single", "joint"] as const)("an empty %s plan is valid structure", (kind) => {
  expect(clientPlanSchema.parse(emptyPlan(kind))).toEqual(emptyPlan(kind));
});
