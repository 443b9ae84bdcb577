import { describe, expect, it } from "vitest";
import { emptyPlan } from "../draft/empty-plan.ts";
import { type ClientPlan, clientPlanSchema } from "../plan/schema.ts";
import { withGoalMoved, withNeedIn, withoutGoal } from "./goals.ts";
import { withItem, withoutItem } from "./items.ts";
import { newAction, newDissent, newGoal, newParty, newService } from "./new-items.ts";
import { withoutParty } from "./parties.ts";

const plan: ClientPlan = {
  ...emptyPlan("joint"),
  goals: [
    { ...newGoal("g1", ["3"]), text: "Posti auki" },
    { ...newGoal("g2", ["4", "10"]), text: "Työkokeilu" },
  ],
  actions: [
    { ...newAction("a1", "g1"), what: "avaa postin", partyId: "p2" },
    { ...newAction("a2", "g2"), what: "etsii paikan", partyId: "p1" },
  ],
  services: [{ ...newService("s1"), name: "Ohjaus", goalIds: ["g1", "g2"] }],
  parties: [
    { ...newParty("p1"), name: "Testi-työllisyysalue" },
    { ...newParty("p2"), kind: "client", name: "Asiakas" },
  ],
  dissents: [{ ...newDissent("p1"), text: "Työkokeilu ensin" }],
  needsWithoutGoal: [{ code: "9", reason: "Seurataan" }],
};

describe("a goal", () => {
  it("takes its actions along when it goes, and services no longer point at it", () => {
    const without = withoutGoal(plan, "g1");
    expect(without.goals.map(({ id }) => id)).toEqual(["g2"]);
    expect(without.actions.map(({ id }) => id)).toEqual(["a2"]);
    expect(without.services[0]?.goalIds).toEqual(["g2"]);
  });

  it("changes places with its neighbour, and one beyond the end stays", () => {
    expect(withGoalMoved(plan, 0, 1).goals.map(({ id }) => id)).toEqual(["g2", "g1"]);
    expect(withGoalMoved(plan, 1, -1).goals.map(({ id }) => id)).toEqual(["g2", "g1"]);
    expect(withGoalMoved(plan, 7, 1)).toBe(plan);
    expect(withGoalMoved(plan, 0, -1)).toBe(plan);
    expect(withGoalMoved(plan, 1, 1)).toBe(plan);
  });
});

describe("a need", () => {
  it("belongs to the goal it was moved to and to no other", () => {
    const moved = withNeedIn(plan, "10", "g1");
    expect(moved.goals.map(({ needs }) => needs)).toEqual([["3", "10"], ["4"]]);
  });

  it("is not twice in a goal, and is no longer one without a goal", () => {
    const moved = withNeedIn(withNeedIn(plan, "9", "g1"), "9", "g1");
    expect(moved.goals[0]?.needs).toEqual(["3", "9"]);
    expect(moved.needsWithoutGoal).toEqual([]);
  });
});

describe("a party", () => {
  it("leaves its actions to nobody when it goes, and takes its differing view along", () => {
    const without = withoutParty(plan, "p1");
    expect(without.actions.find(({ id }) => id === "a2")).not.toHaveProperty("partyId");
    expect(without.actions.find(({ id }) => id === "a1")?.partyId).toBe("p2");
    expect(without.dissents).toEqual([]);
  });
});

describe("an item", () => {
  it("is added to the end of its list and taken away by its place", () => {
    const added = withItem(plan, "services", newService("s2"));
    expect(added.services.map(({ id }) => id)).toEqual(["s1", "s2"]);
    expect(withoutItem(added, "services", 1)).toEqual(plan);
    expect(withoutItem(plan, "goals", 0).actions.map(({ id }) => id)).toEqual(["a2"]);
    expect(withoutItem(plan, "parties", 0).dissents).toEqual([]);
    expect(withoutItem(plan, "dissents", 3)).toBe(plan);
  });

  it("is valid structure from the start, but for a name that is still to come", () => {
    const begun = withItem(withItem(plan, "goals", newGoal("g3")), "actions", newAction("a3", "g3"));
    expect(clientPlanSchema.safeParse(begun).success).toBe(true);
    expect(clientPlanSchema.safeParse(withItem(plan, "parties", newParty("p3"))).success).toBe(false);
  });
});
