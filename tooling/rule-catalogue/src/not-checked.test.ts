import { describe, expect, it } from "vitest";
import { parseNotChecked } from "./not-checked.ts";

describe("the page of what no program checks", () => {
  it("is read row by row: id, duty, reason", () => {
    const text =
      "# Title\n\n| duty | what | why |\n| --- | --- | --- |\n| `SHL-4` | best interest | seven factors are weighed |\n\n`SHL-5`\n";
    expect(parseNotChecked(text)).toEqual([{ id: "SHL-4", reason: "seven factors are weighed" }]);
  });

  it("has no entry for a row without all three", () => {
    expect(parseNotChecked("| `SHL-4` | best interest |\n| `SHL-5` | |")).toEqual([]);
  });
});
