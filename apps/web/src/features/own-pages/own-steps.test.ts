import type { Action, ClientPlan } from "@koonti/client-plan";
import { emptyPlan } from "@koonti/client-plan";
import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { nextSteps, stepsOf } from "./own-steps.ts";

const action = (id: string, more: Partial<Action>): Action => ({ id, goalId: "g1", what: id, state: "notStarted", ...more });

const planOf = (...actions: readonly Action[]): ClientPlan => ({
  ...emptyPlan("joint"),
  parties: [
    { id: "c", kind: "client", name: "Asiakas", responsibilities: [] },
    { id: "k", kind: "authority", sector: "kela", name: "Kela", responsibilities: [] },
  ],
  actions: [...actions],
});

const on = (text: string) => localDate(text);

describe("the steps of a goal", () => {
  it("are those of the goal, done ones first, then by day, undated last", () => {
    const plan = planOf(
      action("later", { dueOn: on("2026-04-01") }),
      action("undated", {}),
      action("done", { state: "done", dueOn: on("2026-05-01") }),
      action("sooner", { dueOn: on("2026-03-01") }),
      action("elsewhere", { goalId: "g2" }),
      action("dropped", { state: "noLongerNeeded" }),
    );
    expect(stepsOf(plan, "g1").map(({ action: { id } }) => id)).toEqual(["done", "sooner", "later", "undated"]);
  });

  it("say whether it is the client who does it, or who else", () => {
    const plan = planOf(action("own", { partyId: "c" }), action("kela", { partyId: "k" }), action("nobody", {}));
    expect(stepsOf(plan, "g1").map(({ isOwn, by }) => [isOwn, by])).toEqual([
      [true, undefined],
      [false, "Kela"],
      [false, undefined],
    ]);
  });
});

describe("what comes next", () => {
  it("is everything of the nearest day that is still to be done, today included", () => {
    const plan = planOf(
      action("past", { dueOn: on("2026-02-16") }),
      action("done", { dueOn: on("2026-02-17"), state: "done" }),
      action("today", { dueOn: on("2026-02-17") }),
      action("too", { dueOn: on("2026-02-17"), partyId: "c" }),
      action("later", { dueOn: on("2026-02-18") }),
    );
    expect(nextSteps(plan, on("2026-02-17")).map(({ action: { id } }) => id)).toEqual(["today", "too"]);
  });

  it("is nothing when nothing is dated", () => {
    expect(nextSteps(planOf(action("undated", {})), on("2026-02-17"))).toEqual([]);
  });
});
