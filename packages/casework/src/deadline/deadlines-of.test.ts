import { localDate } from "@koonti/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessment, contact, initiation, serviceStart } from "../fixtures/documents.ts";
import { recordOf } from "../fixtures/record.ts";
import { deadlinesOf } from "./deadlines-of.ts";

const on = (today: string) => ({ today: localDate(today) });
const whole = recordOf([contact(), initiation(), assessment(), serviceStart()], { highestCareAllowance: true });
const begun = recordOf([contact(), initiation()], { highestCareAllowance: true });
const shown = (record: typeof whole, today: string) =>
  deadlinesOf(record, on(today)).map(({ ref, target, state, daysLeft }) => [ref, target, state, daysLeft]);

describe("deadlinesOf", () => {
  it("gives what runs, nearest first, with the days left", () => {
    expect(shown(begun, "2026-02-10")).toEqual([
      ["SHL-36-a", "2026-02-10", "open", 0],
      ["SHL-36-d", "2026-02-18", "open", 8],
      ["SHL-45-b", "2026-05-09", "open", 88],
    ]);
  });

  it("tells what is late, with days below zero", () => {
    expect(shown(begun, "2026-02-20").slice(0, 2)).toEqual([
      ["SHL-36-a", "2026-02-10", "late", -10],
      ["SHL-36-d", "2026-02-18", "late", -2],
    ]);
  });

  it("keeps what was met, in time or late, without days left", () => {
    expect(shown(whole, "2026-06-01").slice(1)).toEqual([
      ["SHL-36-d", "2026-02-18", "metLate", undefined],
      ["SHL-45-b", "2026-05-09", "met", undefined],
    ]);
  });

  it("does not list a period that does not concern the client", () => {
    expect(deadlinesOf(recordOf([contact(), initiation()]), on("2026-02-10")).map(({ ref }) => ref)).not.toContain("SHL-36-d");
  });

  it("leads to the document it is shown at and to the provision", () => {
    const [, start] = deadlinesOf(whole, on("2026-06-01"));
    expect(start).toMatchObject({ documentId: assessment().id, startEvent: "contact", provision: { label: "SHL 36 §" } });
  });

  it("counts by the county's choices", () => {
    const counted = deadlinesOf(begun, { ...on("2026-02-10"), options: { saturdayCounts: true } });
    expect(counted.find(({ ref }) => ref === "SHL-36-d")?.target).toBe("2026-02-17");
  });

  it("tells a period once", () => {
    const keys = deadlinesOf(whole, on("2026-06-01")).map(({ ref, startEvent, target }) => `${ref}${startEvent}${target}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("never turns what is late into met as days go by", () => {
    const days = fc
      .integer({ min: 0, max: 400 })
      .map((n) => localDate(`202${6 + Math.floor(n / 365)}-${String((n % 12) + 1).padStart(2, "0")}-11`));
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const late = deadlinesOf(begun, { today: earlier }).filter(({ state }) => state === "late");
        const after = deadlinesOf(begun, { today: later });
        return late.every(({ ref }) => after.find((deadline) => deadline.ref === ref)?.state === "late");
      }),
      { numRuns: 40 },
    );
  });
});
