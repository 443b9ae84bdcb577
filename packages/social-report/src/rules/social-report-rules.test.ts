import { localDate } from "@koonti/core";
import { checkCatalogue, evaluate } from "@koonti/rules";
import { describe, expect, it } from "vitest";
import { en } from "../messages/en.ts";
import { fi } from "../messages/fi.ts";
import { sv } from "../messages/sv.ts";
import { observationRules, reportTableRules, socialReportRules } from "./index.ts";
import type { ReportTable } from "./report-table.ts";

const at = { asOf: localDate("2026-11-20"), today: localDate("2026-11-20") };
const tableOutcomes = (table: Partial<ReportTable>) =>
  evaluate(reportTableRules, { cells: [3, 17], suppressed: [], rowTotal: 20, minCell: 5, ...table }, at).map(
    ({ ref, outcome }) => `${ref} ${outcome}`,
  );
const observationOutcome = (directIdentifiers: number, indirectIdentifiers: number) =>
  evaluate(observationRules, { directIdentifiers, indirectIdentifiers }, at)[0];

describe("rules of the social report", () => {
  it("refuse a small cell and a total that gives it away", () => {
    expect(tableOutcomes({})).toEqual(["STAT-2 breached", "STAT-3 breached"]);
  });

  it("are satisfied when both cells are covered", () => {
    expect(tableOutcomes({ suppressed: [0, 1] })).toEqual(["STAT-2 satisfied", "STAT-3 satisfied"]);
  });

  it("see that covering one cell beside a total is no cover", () => {
    expect(tableOutcomes({ suppressed: [0] })).toEqual(["STAT-2 satisfied", "STAT-3 breached"]);
  });

  it("let one covered cell stand without a total", () => {
    expect(tableOutcomes({ suppressed: [0], rowTotal: undefined })).toEqual(["STAT-2 satisfied", "STAT-3 satisfied"]);
  });

  it("have nothing to say of the total where nothing is small", () => {
    expect(tableOutcomes({ cells: [8, 17], rowTotal: 25 })).toEqual(["STAT-2 satisfied", "STAT-3 notApplicable"]);
  });

  it("hold at the threshold and not under it", () => {
    expect(tableOutcomes({ cells: [5, 17] })[0]).toBe("STAT-2 satisfied");
    expect(tableOutcomes({ cells: [4, 17] })[0]).toBe("STAT-2 breached");
  });

  it("refuse an observation with identifiers, direct or indirect", () => {
    expect(observationOutcome(1, 0)).toMatchObject({ outcome: "breached", message: { key: "direct", params: { count: 1 } } });
    expect(observationOutcome(0, 3)).toMatchObject({ outcome: "breached", message: { key: "indirect", params: { count: 3 } } });
    expect(observationOutcome(0, 0)).toMatchObject({ outcome: "satisfied" });
  });

  it("have texts in three languages", () => {
    expect(checkCatalogue(socialReportRules, { fi, sv, en })).toEqual([]);
  });
});
