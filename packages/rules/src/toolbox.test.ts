import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { DeadlineFacts } from "./deadline.ts";
import { PROVISION } from "./fixtures/loans.ts";
import { toolboxOn } from "./toolbox.ts";

const TODAY = localDate("2026-05-20");
const { pass, fail, undetermined, deadline, byDeadline } = toolboxOn(TODAY);

const facts: DeadlineFacts = {
  startEvent: "borrowed",
  start: localDate("2026-05-01"),
  target: localDate("2026-05-15"),
  counting: { unit: "days", n: 14 },
  provision: PROVISION,
};

describe("the plain verdicts", () => {
  it("carry what they are given and nothing else", () => {
    expect(pass()).toMatchObject({ outcome: "satisfied", key: undefined, deadline: undefined });
    expect(pass("reasoned", { days: 2 })).toMatchObject({ key: "reasoned", params: { days: 2 } });
    expect(fail("late", ["a", 0], { days: 2 }, { severity: "info" })).toMatchObject({
      outcome: "breached",
      key: "late",
      path: ["a", 0],
      params: { days: 2 },
      severity: "info",
    });
    expect(undetermined("open", ["a.b"])).toMatchObject({ outcome: "undetermined", key: "open", missing: ["a.b"] });
  });

  it("are one and the same where nothing is to be said, and otherwise not", () => {
    expect(pass()).toBe(pass());
    expect(pass("reasoned")).not.toBe(pass());
    expect(pass(undefined, undefined, { deadline: deadline(facts) })).toMatchObject({ key: undefined, deadline: { state: "late" } });
  });

  it("carry a deadline each", () => {
    const due = deadline(facts);
    expect(pass("met", {}, { deadline: due }).deadline).toBe(due);
    expect(fail("late", [], {}, { deadline: due }).deadline).toBe(due);
    expect(undetermined("open", [], {}, { deadline: due }).deadline).toBe(due);
  });
});

describe("byDeadline", () => {
  const keys = { met: "met", late: "late", metLate: "metLate", open: "open", extended: "extended" };
  const verdict = (more: Partial<DeadlineFacts>, asked = keys) => {
    const { outcome, key } = byDeadline(deadline({ ...facts, ...more }), asked);
    return [outcome, key];
  };
  const metOn = localDate("2026-05-18");

  it.each([
    ["met", { metOn: localDate("2026-05-15") }, ["satisfied", "met"]],
    ["open", { target: TODAY }, ["undetermined", "open"]],
    ["late", {}, ["breached", "late"]],
    ["met late", { metOn }, ["breached", "metLate"]],
    ["late with a ground", { extensionGround: "x" }, ["undetermined", "extended"]],
    ["met late with a ground", { metOn, extensionGround: "x" }, ["satisfied", "extended"]],
    ["met with a ground", { metOn: localDate("2026-05-02"), extensionGround: "x" }, ["satisfied", "met"]],
  ])("%s", (_, more, expected) => {
    expect(verdict(more)).toEqual(expected);
  });

  it("carries the deadline, whatever it leads to", () => {
    const led = (more: Partial<DeadlineFacts>) => byDeadline(deadline({ ...facts, ...more }), keys).deadline?.state;
    expect(led({ metOn: localDate("2026-05-15") })).toBe("met");
    expect(led({ target: TODAY })).toBe("open");
    expect(led({})).toBe("late");
    expect(led({ metOn })).toBe("metLate");
    expect(led({ extensionGround: "x" })).toBe("late");
    expect(led({ metOn, extensionGround: "x" })).toBe("metLate");
  });

  it("takes no notice of a ground where the rule has no extension", () => {
    const keysWithout = { late: "late", open: "open" };
    expect(byDeadline(deadline({ ...facts, extensionGround: "x" }), keysWithout)).toMatchObject({ outcome: "breached", key: "late" });
    expect(byDeadline(deadline({ ...facts, metOn, extensionGround: "x" }), keysWithout)).toMatchObject({
      outcome: "breached",
      key: "late",
    });
  });

  it("gives the message the days, and the rule's own values over them", () => {
    const late = byDeadline(deadline({ ...facts, metOn }), keys, { params: { title: "Testi" } });
    expect(late.params).toEqual({ start: "2026-05-01", target: "2026-05-15", metOn: "2026-05-18", n: 14, daysOver: 3, title: "Testi" });
    expect(byDeadline(deadline(facts), keys).params).toEqual({ start: "2026-05-01", target: "2026-05-15", n: 14, daysOver: 5 });
    expect(byDeadline(deadline({ ...facts, target: TODAY }), keys).params).toMatchObject({ daysOver: 0 });
    expect(byDeadline(deadline(facts), keys, { params: { daysOver: 1 } }).params).toMatchObject({ daysOver: 1 });
  });

  it("passes on path, severity and the facts that would settle it", () => {
    const details = { path: ["returnedOn"], severity: "info", missing: ["returnedOn"] } as const;
    expect(byDeadline(deadline(facts), keys, details)).toMatchObject({ path: ["returnedOn"], severity: "info", missing: undefined });
    expect(byDeadline(deadline({ ...facts, target: TODAY }), keys, details)).toMatchObject({
      missing: ["returnedOn"],
      severity: undefined,
    });
    expect(byDeadline(deadline({ ...facts, target: TODAY }), keys).missing).toEqual([]);
    expect(byDeadline(deadline({ ...facts, extensionGround: "x" }), keys, details).missing).toEqual(["returnedOn"]);
    expect(byDeadline(deadline({ ...facts, extensionGround: "x" }), keys).missing).toEqual([]);
  });
});
