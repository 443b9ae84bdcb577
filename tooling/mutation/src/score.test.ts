import { describe, expect, it } from "vitest";
import { type MutantResult, scoreLine, scoreOf, survivorsOf } from "./score.ts";

const mutant = (status: string, fileName = "src/a.ts", line = 1): MutantResult => ({
  fileName,
  line,
  mutatorName: "BooleanLiteral",
  replacement: "false",
  status,
});

describe("the score", () => {
  it("is the share of mutants that a test noticed", () => {
    const mutants = [mutant("Killed"), mutant("Timeout"), mutant("Killed"), mutant("Survived"), mutant("NoCoverage")];
    expect(scoreOf(mutants)).toEqual({ detected: 3, undetected: 2, percent: 60 });
    expect(scoreLine("rules", scoreOf(mutants))).toBe("rules: 60.0 % of 5 mutants noticed, 2 not");
  });

  it("leaves out what does not compile or was ignored", () => {
    expect(scoreOf([mutant("Killed"), mutant("CompileError"), mutant("RuntimeError"), mutant("Ignored")]).percent).toBe(100);
  });

  it("is whole where there is nothing to mutate", () => {
    expect(scoreOf([]).percent).toBe(100);
  });

  it("lists the survivors by file and line", () => {
    const survivors = survivorsOf([
      mutant("Survived", "src/b.ts"),
      mutant("NoCoverage", "src/a.ts", 9),
      mutant("Survived", "src/a.ts", 2),
      mutant("Killed"),
    ]);
    expect(survivors.map(({ fileName, line }) => `${fileName}:${line}`)).toEqual(["src/a.ts:2", "src/a.ts:9", "src/b.ts:1"]);
  });
});
