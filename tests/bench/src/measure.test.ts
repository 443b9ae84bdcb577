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

  it("tells how many times longer one thing takes", async () => {
    const [slow, fast] = await interleaved(
      [
        { name: "slow", things: 1, round: () => busy(8) },
        { name: "fast", things: 4, round: () => busy(8) },
      ],
      5,
    );
    if (!(slow && fast)) throw new Error("Nothing was measured");
    const times = timesLonger(slow, 1, fast, 4);
    expect(times).toBeGreaterThan(2.5);
    expect(times).toBeLessThan(6);
    expect(fast.perSecond).toBeGreaterThan(slow.perSecond);
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
