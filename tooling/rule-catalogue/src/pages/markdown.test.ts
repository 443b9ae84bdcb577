import { describe, expect, it } from "vitest";
import { page, table, titleOf } from "./markdown.ts";

describe("markdown", () => {
  it("keeps a bar and a line break from breaking a table", () => {
    expect(table(["a"], [["b | c\nd"]])).toBe("| a |\n| --- |\n| b \\| c d |");
  });

  it("leaves out blocks that are not there", () => {
    expect(page("# a", undefined, "", "b")).toBe("# a\n\nb\n");
  });

  it("makes a title of a rule's id", () => {
    expect(titleOf("responsible-worker/own-worker-is-named")).toBe("Own worker is named");
  });
});
