import { addDays, localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { type Deadline, type DeadlineFacts, daysLeft, deadlineOn } from "./deadline.ts";
import { PROVISION } from "./fixtures/loans.ts";

const facts: DeadlineFacts = {
  startEvent: "borrowed",
  start: localDate("2026-04-29"),
  target: localDate("2026-05-11"),
  counting: { unit: "workingDays", n: 7 },
  provision: PROVISION,
};
const at = (today: string, more: Partial<DeadlineFacts> = {}): Deadline => deadlineOn({ ...facts, ...more }, localDate(today));

describe("deadlineOn", () => {
  it.each([
    ["not met, on the last day", "2026-05-11", undefined, "open"],
    ["not met, on the day after", "2026-05-12", undefined, "late"],
    ["met on the last day", "2026-05-12", "2026-05-11", "met"],
    ["met on the day after", "2026-05-12", "2026-05-12", "metLate"],
    ["met before the start", "2026-05-12", "2026-04-28", "met"],
    ["met today", "2026-05-11", "2026-05-11", "met"],
    ["only planned for tomorrow, in time", "2026-05-10", "2026-05-11", "open"],
    ["only planned for tomorrow, already late", "2026-05-12", "2026-05-13", "late"],
  ])("%s", (_, today, metOn, state) => {
    expect(at(today, { metOn: metOn === undefined ? undefined : localDate(metOn) }).state).toBe(state);
  });

  it("does not carry a day on which the duty is only planned to be met", () => {
    expect(at("2026-05-10", { metOn: localDate("2026-05-11") })).not.toHaveProperty("metOn");
    expect(at("2026-05-11", { metOn: localDate("2026-05-11") }).metOn).toBe("2026-05-11");
  });

  it("records a ground for taking longer and changes no state by it", () => {
    expect(at("2026-05-12", { extensionGround: "clientsWish" })).toMatchObject({ state: "late", extensionGround: "clientsWish" });
    expect(at("2026-05-12", { extensionGround: "" })).not.toHaveProperty("extensionGround");
  });

  it("is not late while the clock is stopped", () => {
    const start = localDate("2026-05-05");
    expect(at("2026-06-30", { pause: { start } })).toMatchObject({ state: "open", pause: { start } });
    expect(at("2026-06-30", { pause: { start, end: localDate("2026-06-29") } }).state).toBe("late");
    expect(at("2026-06-30", { pause: { start: addDays(facts.target, 1) } }).state).toBe("late");
    expect(at("2026-06-30", { pause: { start: facts.target } }).state).toBe("open");
    expect(at("2026-05-12", { target: localDate("2026-05-10"), pause: { start: localDate("2026-05-13") } }).state).toBe("late");
  });

  it("is stopped from the day the clock stopped, that day included", () => {
    const start = localDate("2026-05-10");
    const past = { target: localDate("2026-05-10"), pause: { start } };
    expect(at("2026-05-11", past).state).toBe("open");
    expect(at("2026-05-09", { ...past, target: localDate("2026-05-08") }).state).toBe("late");
    expect(at("2026-05-12", { pause: { start: localDate("2026-05-12") }, target: localDate("2026-05-11") }).state).toBe("late");
  });

  it("carries the end of a pause where it has one, and only then", () => {
    const start = localDate("2026-05-05");
    const end = localDate("2026-05-07");
    expect(at("2026-05-08", { pause: { start, end } }).pause).toStrictEqual({ start, end });
    expect(at("2026-05-08", { pause: { start } }).pause).toStrictEqual({ start });
  });

  it("leaves out what there is not", () => {
    expect(Object.keys(at("2026-05-11")).sort()).toEqual(["counting", "provision", "start", "startEvent", "state", "target"]);
  });
});

describe("daysLeft", () => {
  it("counts calendar days to the last day, below zero after it", () => {
    expect(daysLeft(at("2026-05-09"), localDate("2026-05-09"))).toBe(2);
    expect(daysLeft(at("2026-05-11"), localDate("2026-05-11"))).toBe(0);
    expect(daysLeft(at("2026-05-14"), localDate("2026-05-14"))).toBe(-3);
  });

  it("is nothing once met", () => {
    expect(daysLeft(at("2026-05-14", { metOn: localDate("2026-05-12") }), localDate("2026-05-14"))).toBeUndefined();
  });
});
