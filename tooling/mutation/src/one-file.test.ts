import { describe, expect, it } from "vitest";
import { oneFileOf } from "./one-file.ts";

describe("all tests in one file", () => {
  it("are run by importing each, and nothing else", () => {
    expect(oneFileOf(["rules/a.test.ts", 'messages/"b".test.ts'])).toBe(
      'import "./rules/a.test.ts";\nimport "./messages/\\"b\\".test.ts";\n',
    );
    expect(oneFileOf([])).toBe("");
  });
});
