import { describe, expect, it } from "vitest";
import { chosenBy } from "./chosen.ts";
import { MUTATION_TARGETS } from "./targets.ts";

describe("what is run", () => {
  it("is everything without words, and the packages that words name", () => {
    expect(chosenBy([]).map(({ target }) => target)).toEqual(MUTATION_TARGETS);
    expect(chosenBy(["core", "rules"]).map(({ target, whole }) => [target.name, whole])).toEqual([
      ["core", true],
      ["rules", true],
    ]);
    expect(chosenBy(["nothing-of-the-kind"])).toEqual([]);
  });

  it("is a part that is not recorded where a pattern follows", () => {
    expect(chosenBy(["casework:src/rules/a.ts:src/rules/b.ts"])).toMatchObject([
      { target: { name: "casework", mutate: ["src/rules/a.ts", "src/rules/b.ts"], oneFileOf: ["rules/**/*.test.ts"] }, whole: false },
    ]);
  });
});
