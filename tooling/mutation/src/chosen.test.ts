import { describe, expect, it } from "vitest";
import { chosenBy } from "./chosen.ts";
import { recordOf } from "./records.ts";
import { MUTATION_TARGETS } from "./targets.ts";

describe("what is run", () => {
  it("is everything without words, and the packages that words name", () => {
    expect(chosenBy([], []).map(({ target }) => target)).toEqual(MUTATION_TARGETS);
    expect(chosenBy(["core", "rules"], []).map(({ target, whole }) => [target.name, whole])).toEqual([
      ["core", true],
      ["rules", true],
    ]);
    expect(chosenBy(["nothing-of-the-kind"], [])).toEqual([]);
  });

  it("is a part where a pattern follows", () => {
    expect(chosenBy(["casework:src/rules/a.ts:src/rules/b.ts"], [])).toMatchObject([
      { target: { name: "casework", mutate: ["src/rules/a.ts", "src/rules/b.ts"], tests: ["rules/**/*.test.ts"] }, whole: false },
    ]);
  });

  it("is the files in which something survived, where they are asked for", () => {
    const mutant = (file: string, status: string) => ({ file, status, line: 1, mutator: "Any", at: "x", code: "x", becomes: "" });
    const record = recordOf("core", [
      mutant("packages/core/src/a.ts", "Survived"),
      mutant("packages/core/src/a.ts", "NoCoverage"),
      mutant("packages/core/src/b.ts", "Killed"),
    ]);
    expect(chosenBy(["core:survivors"], [record])).toMatchObject([{ target: { mutate: ["src/a.ts"] }, whole: false }]);
    expect(chosenBy(["rules:survivors"], [record])).toEqual([]);
  });
});
