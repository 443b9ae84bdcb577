import { describe, expect, it } from "vitest";
import { countsOfRecords, recordOf, survivorsIn, withLater } from "./records.ts";
import type { MutantResult } from "./report.ts";

const mutant = (status: string, file: string, line = 1): MutantResult => ({
  file,
  line,
  mutator: "Any",
  at: "x",
  code: "x",
  becomes: "",
  status,
});

const first = recordOf("core", [
  mutant("Survived", "b.ts"),
  mutant("Killed", "a.ts"),
  mutant("Survived", "a.ts", 9),
  mutant("NoCoverage", "a.ts", 2),
]);

describe("a record", () => {
  it("keeps the counts of each file, and of the mutants those that no test noticed", () => {
    expect(first.files.map(({ file, counts: { killed, survived, notRun } }) => [file, killed, survived, notRun])).toEqual([
      ["a.ts", 1, 1, 1],
      ["b.ts", 0, 1, 0],
    ]);
    expect(survivorsIn(first).map(({ file, line, run }) => [file, line, run])).toEqual([
      ["a.ts", 2, false],
      ["a.ts", 9, true],
      ["b.ts", 1, true],
    ]);
    expect(countsOfRecords([first, first])).toMatchObject({ killed: 2, survived: 4, notRun: 2 });
  });

  it("takes the files of a later run in place of the same files", () => {
    const later = recordOf("core", [mutant("Killed", "a.ts"), mutant("Killed", "c.ts")]);
    const both = withLater(first, later);
    expect(both.files.map(({ file, counts: { killed, survived } }) => [file, killed, survived])).toEqual([
      ["a.ts", 1, 0],
      ["b.ts", 0, 1],
      ["c.ts", 1, 0],
    ]);
  });
});
