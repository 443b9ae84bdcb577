import { describe, expect, it } from "vitest";
import { jointPlan } from "../fixtures/joint-plan.ts";
import { ACTION_STATES } from "../plan/codes.ts";
import { canMoveAction, moveAction, NEXT_ACTION_STATES } from "./lifecycle.ts";

describe("an action's states", () => {
  it("are all in the table, and lead only to each other", () => {
    expect(Object.keys(NEXT_ACTION_STATES).toSorted()).toEqual([...ACTION_STATES].toSorted());
    for (const [from, next] of Object.entries(NEXT_ACTION_STATES)) {
      expect(next.every((state) => ACTION_STATES.includes(state))).toBe(true);
      expect(next.some((state) => state === from)).toBe(false);
    }
  });

  it("are never a dead end, and done is not undone by declaring it needless", () => {
    for (const from of ACTION_STATES) expect(ACTION_STATES.some((to) => canMoveAction(from, to))).toBe(true);
    expect(canMoveAction("done", "noLongerNeeded")).toBe(false);
    expect(canMoveAction("cannotYet", "done")).toBe(false);
  });
});

describe("moveAction", () => {
  it("changes that action alone and leaves the plan given as it was", () => {
    const moved = moveAction(jointPlan, "a1", "done");
    expect(moved.ok && moved.value.actions.map(({ state }) => state)).toEqual(["done", "notStarted"]);
    expect(jointPlan.actions[0]?.state).toBe("ongoing");
  });

  it("refuses what the table does not know", () => {
    expect(moveAction(jointPlan, "a9", "done")).toEqual({ ok: false, error: { kind: "refused", reason: "noSuchAction" } });
    expect(moveAction(jointPlan, "a1", "ongoing")).toEqual({ ok: false, error: { kind: "refused", reason: "notFromThisState" } });
  });
});
