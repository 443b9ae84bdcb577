import { checkCatalogue } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import { judge, said } from "../fixtures/judge.ts";
import { en } from "../messages/en.ts";
import { fi } from "../messages/fi.ts";
import { sv } from "../messages/sv.ts";
import { coveredCellsCannotBeComputed } from "./covered-cells-cannot-be-computed.ts";
import { socialReportRules } from "./index.ts";
import { observationHoldsNoIdentifiers } from "./observation-holds-no-identifiers.ts";
import type { ReportTable } from "./report-table.ts";
import { smallCellsAreCovered } from "./small-cells-are-covered.ts";

const at = { on: "2026-11-20" };
const table = (facts: Partial<ReportTable> = {}): ReportTable => ({ cells: [3, 17], suppressed: [], rowTotal: 20, minCell: 5, ...facts });

describe("a table", () => {
  const rule = smallCellsAreCovered;

  it("shows no small count: the first is pointed at, and all are counted", () => {
    expect(said(rule, table(), at)).toBe("breached shown at cells.0");
    expect(judge(rule, table({ cells: [17, 3, 9, 4] }), at)).toMatchObject({
      path: ["cells", 1],
      message: { params: { count: 2, minCell: 5 } },
    });
  });

  it("may show the threshold itself, and that there is nobody", () => {
    expect(said(rule, table({ cells: [5, 17] }), at)).toBe("satisfied covered");
    expect(said(rule, table({ cells: [4, 17] }), at)).toBe("breached shown at cells.0");
    expect(said(rule, table({ cells: [0, 17] }), at)).toBe("satisfied covered");
    expect(said(rule, table({ cells: [1, 17] }), at)).toBe("breached shown at cells.0");
  });

  it("covers a small count by covering that cell and no other", () => {
    expect(said(rule, table({ suppressed: [0] }), at)).toBe("satisfied covered");
    expect(said(rule, table({ suppressed: [1] }), at)).toBe("breached shown at cells.0");
  });
});

describe("a covered count", () => {
  const rule = coveredCellsCannotBeComputed;

  it("does not follow from the total", () => {
    expect(said(rule, table({ suppressed: [0] }), at)).toBe("breached computable at rowTotal");
    expect(said(rule, table({ suppressed: [0, 1] }), at)).toBe("satisfied safe");
  });

  it("is looked after before it is covered, too, and once", () => {
    expect(said(rule, table(), at)).toBe("breached computable at rowTotal");
    expect(said(rule, table({ cells: [3, 4] }), at)).toBe("satisfied safe");
    expect(said(rule, table({ cells: [3, 4], suppressed: [1] }), at)).toBe("satisfied safe");
  });

  it("may stand alone without a total", () => {
    expect(said(rule, table({ suppressed: [0], rowTotal: undefined }), at)).toBe("satisfied safe");
  });

  it("is no matter where nothing is small", () => {
    expect(said(rule, table({ cells: [8, 17], rowTotal: 25 }), at)).toBe("notApplicable nothingCovered");
  });
});

describe("an observation", () => {
  const of = (directIdentifiers: number, indirectIdentifiers: number) => ({ directIdentifiers, indirectIdentifiers });
  const rule = observationHoldsNoIdentifiers;

  it("holds no identifiers, direct or indirect: the direct ones are told first", () => {
    expect(said(rule, of(0, 0), at)).toBe("satisfied clean");
    expect(said(rule, of(1, 0), at)).toBe("breached direct at phenomenon");
    expect(said(rule, of(0, 1), at)).toBe("breached indirect at phenomenon");
    expect(judge(rule, of(2, 3), at).message).toEqual({ key: "direct", params: { count: 2 } });
    expect(judge(rule, of(0, 3), at).message).toEqual({ key: "indirect", params: { count: 3 } });
  });
});

describe("rules of the social report", () => {
  it.each([
    [
      "2015-04-01",
      "2015-03-31",
      "SHL-7",
      (on: string) => said(observationHoldsNoIdentifiers, { directIdentifiers: 1, indirectIdentifiers: 0 }, { on }),
    ],
    ["2024-01-01", "2023-12-31", "STAT-2", (on: string) => said(smallCellsAreCovered, table(), { on })],
    ["2024-01-01", "2023-12-31", "STAT-3", (on: string) => said(coveredCellsCannotBeComputed, table(), { on })],
  ])("hold from %s and not on %s: %s", (first, before, _, saidOn) => {
    expect(saidOn(before)).toBe("notApplicable notInForce");
    expect(saidOn(first)).toMatch(/^breached/);
  });

  it("tell of errors; that small counts are covered is a practice and never shown as the law", () => {
    expect(socialReportRules.filter(({ severity }) => severity !== "error")).toEqual([]);
    expect(socialReportRules.filter(({ source }) => source !== "law").map(({ ref, source }) => `${ref} ${source}`)).toEqual([
      "STAT-2 guidance",
      "STAT-3 guidance",
    ]);
  });

  it("have texts in three languages", () => {
    expect(checkCatalogue(socialReportRules, { fi, sv, en })).toEqual([]);
  });
});
