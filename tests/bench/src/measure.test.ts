import { describe, expect, it } from "vitest";
import { figure, interleaved, lineOf, machineLoad, median, perCoreLineOf, timesLonger } from "./measure.ts";
import { rulesBench } from "./rules/rules-bench.ts";

const busy = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

describe("measuring", () => {
  it("takes the middle", () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([7])]).toEqual([2, 2, 7]);
  });

  it("goes turn and turn about, and warms up first", async () => {
    const order: string[] = [];
    const candidate = (name: string) => ({ name, things: 1, round: () => order.push(name) });
    await interleaved([candidate("a"), candidate("b")], 3);
    expect(order).toEqual(["a", "b", "a", "b", "b", "a", "a", "b"]);
  });

  it("tells how many times longer one thing takes, each round compared with the one beside it", () => {
    const measured = (rounds: readonly number[]) => ({ name: "x", perSecond: 0, perCoreSecond: 0, rounds });
    expect(timesLonger(measured([8, 80, 8]), 1, measured([8, 80, 16]), 4)).toBe(4);
    expect(timesLonger(measured([3]), 1, measured([6]), 1)).toBe(0.5);
  });

  it("counts how much is done in a second from the middle round", async () => {
    const [one] = await interleaved([{ name: "one", things: 10, round: () => busy(4) }], 3);
    if (!one) throw new Error("Nothing was measured");
    expect(one.rounds).toHaveLength(3);
    expect(Math.min(...one.rounds)).toBeGreaterThanOrEqual(4);
    expect(one.perSecond).toBeCloseTo(10_000 / median(one.rounds), 5);
    expect(one.perCoreSecond).toBeGreaterThan(0);
  });

  it("writes figures that can be read", () => {
    expect([figure(12_345.6), figure(2.3456)]).toEqual(["12,346", "2.35"]);
    expect(lineOf({ name: "x", perSecond: 1_000, perCoreSecond: 2_000, rounds: [] }, "records")).toMatch(/^x +1,000 records\/s$/);
    expect(perCoreLineOf({ name: "x", perSecond: 1_000, perCoreSecond: 2_000, rounds: [] }, "records")).toMatch(
      /^x, by processor time +2,000 records\/s and core$/,
    );
    expect(machineLoad()).toMatch(/^load [\d.]+ [\d.]+ [\d.]+ · \d+ cores/);
  });
});

describe("the rules", () => {
  it("are measured on the subjects they are asked about in real use", async () => {
    const { lines, times } = await rulesBench(60, 3);
    expect(lines[0]).toMatch(/^60 records \(2 to \d\d documents, .*\), \d+ rules, \d{3,} subjects/);
    expect(times).toBeGreaterThan(0);
  });
});
