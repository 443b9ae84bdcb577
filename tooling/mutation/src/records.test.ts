import { describe, expect, it } from "vitest";
import { recordOf } from "./records.ts";

describe("a record", () => {
  it("keeps the counts, and of the mutants those that no test noticed", () => {
    const mutant = { file: "a.ts", line: 1, mutator: "Any", at: "x", code: "x", becomes: "" };
    const { counts, survivors } = recordOf("core", [
      { ...mutant, status: "Killed" },
      { ...mutant, line: 2, status: "NoCoverage" },
      { ...mutant, status: "Survived" },
    ]);
    expect(counts).toMatchObject({ killed: 1, survived: 1, notRun: 1 });
    expect(survivors).toEqual([
      { ...mutant, run: true },
      { ...mutant, line: 2, run: false },
    ]);
  });
});
