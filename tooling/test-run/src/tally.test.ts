import { describe, expect, it } from "vitest";
import { closingLine, NOTHING, plus, tallyOf, type VitestResults, withoutSkips } from "./tally.ts";

const results = (statuses: readonly string[], fileStatus = "passed", success = true): VitestResults => ({
  success,
  testResults: [
    {
      name: "/repo/packages/core/src/hetu.test.ts",
      status: fileStatus,
      assertionResults: statuses.map((status, index) => ({ fullName: `hetu ${index}`, status })),
    },
  ],
});

describe("tallyOf", () => {
  it("counts what passed", () => {
    expect(tallyOf("core", results(["passed", "passed"]))).toEqual({ ...NOTHING, passed: 2 });
  });

  it("counts and names what failed", () => {
    expect(tallyOf("core", results(["passed", "failed"], "failed", false))).toEqual({
      ...NOTHING,
      passed: 1,
      failed: 1,
      notes: ["failed: core src/hetu.test.ts > hetu 1"],
    });
  });

  it.each(["skipped", "pending", "todo", "disabled"])("counts %s as skipped", (status) => {
    expect(tallyOf("core", results(["passed", status]))).toMatchObject({ passed: 1, failed: 0, skipped: 1 });
  });

  it("counts a file that could not be loaded", () => {
    expect(tallyOf("core", results([], "failed", false))).toMatchObject({
      failed: 1,
      notes: ["failed: core src/hetu.test.ts could not be run"],
    });
  });

  it("counts a run that left no results, broke outside its tests or ran none", () => {
    expect(tallyOf("core", undefined)).toMatchObject({ failed: 1, notes: ["failed: core left no test results"] });
    expect(tallyOf("core", results(["passed"], "passed", false))).toMatchObject({ passed: 1, failed: 1 });
    expect(tallyOf("core", { success: true, testResults: [] })).toMatchObject({ failed: 1, notes: ["failed: core ran no test"] });
  });
});

describe("the closing line", () => {
  const sum = plus(tallyOf("core", results(["passed", "skipped"])), tallyOf("rules", results(["passed"])));

  it("sums the packages", () => {
    expect(closingLine(sum)).toBe("2 passed, 0 failed, 1 skipped");
    expect(closingLine({ ...sum, skipped: 0 })).toBe("2 passed, 0 failed");
  });

  it("counts what was skipped as failed where nothing may be left out", () => {
    expect(closingLine(withoutSkips(sum))).toBe("2 passed, 1 failed");
  });
});
