import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "./property-runs.ts";

describe("propertyRuns", () => {
  it("is the same for every run that is not told otherwise", () => {
    expect(propertyRuns({})).toEqual(propertyRuns({ KOONTI_SEED: "", KOONTI_RUNS: "many" }));
    expect(propertyRuns({}).times).toBe(1);
  });

  it("takes what it is told", () => {
    expect(propertyRuns({ KOONTI_SEED: "7", KOONTI_RUNS: "100", KOONTI_SECONDS: "2" })).toEqual({ seed: 7, times: 100, longest: 2_000 });
  });

  it("never runs fewer examples than a test asks for", () => {
    expect(propertyRuns({ KOONTI_RUNS: "-3" }).times).toBe(1);
  });
});

describe("fast-check in a test", () => {
  it("begins at the seed of the run", () => {
    expect(fc.readConfigureGlobal().seed).toBe(propertyRuns(process.env).seed);
  });

  it("still finds what does not hold", () => {
    expect(() => fc.assert(fc.property(fc.integer(), (number) => number < 1_000))).toThrow("Counterexample: [1000]");
  });

  it("runs a property as often as it asks, or more", () => {
    let runs = 0;
    fc.assert(
      fc.property(fc.nat(), () => {
        runs += 1;
      }),
      { numRuns: 30 },
    );
    expect(runs).toBe(30 * propertyRuns(process.env).times);
  });
});
