import { describe, expect, it } from "vitest";
import type { Observation } from "../observation/schema.ts";
import { countObservations } from "./count-observations.ts";

type Counted = Pick<Observation, "needs" | "targetGroups" | "valence">;
const about = (need: Observation["needs"][number], count: number): readonly Counted[] =>
  Array.from({ length: count }, () => ({ needs: [need], targetGroups: ["workingAge"], valence: "concern" }));
const shownOf = (observations: readonly Counted[]) =>
  Object.fromEntries(countObservations(observations, "need", { minCell: 5 }).cells.map(({ key, shown }) => [key, shown]));

describe("countObservations", () => {
  it("does not show a count under the threshold", () => {
    expect(shownOf(about("3", 1))["3"]).toBe("suppressed");
    expect(shownOf([...about("3", 9), ...about("4", 1)])["4"]).toBe("underThreshold");
  });

  it("shows counts at the threshold, and covers one of them for the sake of a small one", () => {
    const counts = shownOf([...about("3", 9), ...about("2", 7), ...about("4", 2)]);
    expect(counts).toMatchObject({ "3": 9, "2": "suppressed", "4": "underThreshold", "1": 0 });
  });

  it("counts an observation once, whatever it touches", () => {
    const both = about("3", 6).map((observation) => ({ ...observation, needs: ["3", "4"] as Observation["needs"] }));
    const counts = countObservations(both, "need", { minCell: 5 });
    expect(counts.total).toBe(6);
    expect(counts.cells.find(({ key }) => key === "4")?.shown).toBe(0);
  });

  it("tells the same total by whatever it counts", () => {
    const concerns = about("3", 4);
    const both = [...concerns, ...concerns.map((observation) => ({ ...observation, valence: "goodPractice" as const }))];
    expect(countObservations(both, "valence", { minCell: 5 })).toMatchObject({
      cells: [{ shown: "suppressed" }, { shown: "suppressed" }],
      total: 8,
    });
    expect(countObservations(both, "need", { minCell: 5 }).total).toBe(8);
  });

  it("counts by group and by valence too", () => {
    expect(countObservations(about("3", 6), "targetGroup", { minCell: 5 }).cells.find(({ key }) => key === "workingAge")?.shown).toBe(6);
    expect(countObservations(about("3", 6), "valence", { minCell: 5 }).cells.find(({ key }) => key === "concern")?.shown).toBe(6);
  });
});
