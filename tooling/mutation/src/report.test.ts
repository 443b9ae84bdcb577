import { describe, expect, it } from "vitest";
import { mutantsOf } from "./report.ts";

const source = ["export const late = (days: number) => {", "  if (days > 7) {", "    return true;", "  }", "  return false;", "};"].join(
  "\n",
);

const report = (start: [number, number], end: [number, number], replacement?: string) => ({
  files: {
    "src/rules/late.ts": {
      source,
      mutants: [
        {
          mutatorName: "Any",
          ...(replacement !== undefined && { replacement }),
          status: "Survived",
          location: { start: { line: start[0], column: start[1] }, end: { line: end[0], column: end[1] } },
        },
      ],
    },
  },
});

describe("the mutants of a report", () => {
  it("are told with the source they change", () => {
    expect(mutantsOf(report([2, 7], [2, 15], "days >= 7"), "outreach")).toEqual([
      {
        file: "packages/outreach/src/rules/late.ts",
        line: 2,
        mutator: "Any",
        at: "if (days > 7) {",
        code: "days > 7",
        becomes: "days >= 7",
        status: "Survived",
      },
    ]);
  });

  it("are told in one line where they change several", () => {
    expect(mutantsOf(report([2, 17], [4, 4], "{}"), "outreach")).toMatchObject([{ code: "{ return true; }", becomes: "{}" }]);
  });

  it("may have nothing instead of what they change", () => {
    expect(mutantsOf(report([2, 7], [2, 15]), "outreach")).toMatchObject([{ becomes: "" }]);
  });
});
