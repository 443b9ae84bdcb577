import { describe, expect, it } from "vitest";
import { countsOf, scoreLine, scoreOf, suffices, survivorsOf, totalOf } from "./score.ts";

const mutants = (...statuses: readonly string[]) => statuses.map((status) => ({ status }));

describe("the score", () => {
  it("is the share of mutants that a test noticed", () => {
    const counts = countsOf(mutants("Killed", "Timeout", "Killed", "Survived", "NoCoverage"));
    expect(counts).toEqual({ killed: 2, timedOut: 1, survived: 1, notRun: 1, unreadable: 0 });
    expect(scoreOf(counts)).toEqual({ detected: 3, undetected: 2, percent: 60 });
    expect(scoreLine("rules", scoreOf(counts))).toBe("rules: 60.0 % of 5 mutants noticed, 2 not");
  });

  it("leaves out what does not compile, cannot be read or was ignored", () => {
    expect(scoreOf(countsOf(mutants("Killed", "Survived", "CompileError", "RuntimeError", "Ignored"))).percent).toBe(50);
  });

  it("is whole where there is nothing to mutate", () => {
    expect(scoreOf(countsOf([])).percent).toBe(100);
  });

  it("of several packages weighs each mutant the same", () => {
    const total = totalOf([countsOf(mutants("Killed", "Killed", "Killed", "RuntimeError")), countsOf(mutants("Survived"))]);
    expect(total).toEqual({ killed: 3, timedOut: 0, survived: 1, notRun: 0, unreadable: 1 });
    expect(scoreOf(total).percent).toBe(75);
    expect(scoreOf(totalOf([])).percent).toBe(100);
  });

  it("suffices from 85 per cent on", () => {
    expect(suffices({ detected: 85, undetected: 15, percent: 85 })).toBe(true);
    expect(suffices({ detected: 849, undetected: 151, percent: 84.9 })).toBe(false);
  });
});

describe("survivors", () => {
  it("are listed by line", () => {
    const mutant = (status: string, line: number) => ({ status, line });
    const survivors = survivorsOf([mutant("Survived", 9), mutant("NoCoverage", 2), mutant("Killed", 1)]);
    expect(survivors.map(({ line }) => line)).toEqual([2, 9]);
  });
});
