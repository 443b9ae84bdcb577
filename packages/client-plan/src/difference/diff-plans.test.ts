import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { emptyPlan } from "../draft/empty-plan.ts";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { diffPlans } from "./diff-plans.ts";

const brief = (...plans: Parameters<typeof diffPlans>) =>
  diffPlans(...plans).map(({ kind, part, id }) => [kind, part, id].filter(Boolean).join(" "));

describe("diffPlans", () => {
  it("finds nothing between a plan and itself, whatever the order of its lists", () => {
    expect(diffPlans(jointPlan, structuredClone(jointPlan))).toEqual([]);
    expect(diffPlans(jointPlan, { ...jointPlan, goals: jointPlan.goals.toReversed(), parties: jointPlan.parties.toReversed() })).toEqual(
      [],
    );
  });

  it("names what was added and removed by its part and identifier", () => {
    const [first, second] = jointPlan.goals;
    const third = { id: "g3", needs: ["4" as const], direction: "better" as const, text: "Torstait on mun." };
    expect(brief(jointPlan, { ...jointPlan, goals: [...(first ? [first] : []), third] })).toEqual(["removed goals g2", "added goals g3"]);
    expect(second?.id).toBe("g2");
  });

  it("tells which fields read otherwise, with their labels and both texts", () => {
    const goals = jointPlan.goals.map((goal) => (goal.id === "g2" ? { ...goal, targetOn: localDate("2026-10-31") } : goal));
    const actions = jointPlan.actions.map((action) => ({ ...action, state: "done" as const }));
    const changes = diffPlans(jointPlan, { ...jointPlan, goals, actions });
    expect(changes.map(({ id }) => id)).toEqual(["g2", "a1", "a2"]);
    expect(changes[0]?.fields).toEqual([
      { name: "targetOn", label: { fi: "Mihin mennessä", sv: "Till när", en: "By when" }, after: "2026-10-31" },
    ]);
    expect(changes[1]?.fields[0]).toMatchObject({ name: "state", before: "ongoing", after: "done" });
  });

  it("sees into a party's ground", () => {
    const parties = jointPlan.parties.map(({ basis, ...party }) => (party.id === "p3" ? party : { ...party, ...(basis && { basis }) }));
    const [change] = diffPlans(jointPlan, { ...jointPlan, parties });
    expect(change).toMatchObject({ kind: "changed", part: "parties", id: "p3" });
    expect(change?.fields.map(({ name }) => name)).toEqual(["basis.kind", "basis.givenOn", "basis.scope"]);
    expect(change?.fields[0]?.label.fi).toBe("Peruste");
  });

  it("tells the plan's own texts one by one, with the label of the form", () => {
    const items = { ...jointPlan.items, needs: { professional: "Talous." } };
    const changes = diffPlans(jointPlan, { ...jointPlan, items, situation: "Toinen" });
    expect(changes.map(({ kind, label, fields }) => [kind, label.fi, fields[0]?.name])).toEqual([
      ["changed", "Kuvaus asiakkaan tilanteesta", "situation"],
      ["removed", "Asiakkaan oma arvio", "items.needs.client"],
      ["changed", "Työntekijän arvio", "items.needs.professional"],
    ]);
  });

  it("takes an empty text for no text", () => {
    expect(diffPlans(emptyPlan("single"), { ...emptyPlan("single"), situation: "" })).toEqual([]);
  });

  it("is turned round when the versions are", () => {
    const turned = { added: "removed", removed: "added", changed: "changed" };
    const there = diffPlans(emptyPlan("joint"), jointPlan);
    const back = diffPlans(jointPlan, emptyPlan("joint"));
    expect(back.map(({ kind, part, id }) => [turned[kind], part, id])).toEqual(there.map(({ kind, part, id }) => [kind, part, id]));
  });
});
