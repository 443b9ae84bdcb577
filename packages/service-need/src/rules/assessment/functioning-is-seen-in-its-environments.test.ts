import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { judge, said } from "../../fixtures/judge.ts";
import { functioningIsSeenInItsEnvironments as rule } from "./functioning-is-seen-in-its-environments.ts";

const at = { on: "2026-02-06" };

describe("functional ability in different environments", () => {
  it("is described by health, housing, everyday life and changes", () => {
    expect(said(rule, finishedAssessment, at)).toBe("satisfied allSeen");
  });

  it("is left to a professional where something is not written", () => {
    const finding = judge(rule, { ...finishedAssessment, lifeSituation: { health: "Hyvä" } }, at);
    expect(finding.outcome).toBe("undetermined");
    expect(finding.missing).toEqual(["lifeSituation.housing", "lifeSituation.everydayLife", "lifeSituation.changes"]);
  });

  it("is looked at since 1.1.2025", () => {
    expect(said(rule, { ...finishedAssessment, completedOn: localDate("2024-12-31") }, at)).toBe("notApplicable notInForce");
    expect(said(rule, { ...finishedAssessment, completedOn: localDate("2025-01-01") }, at)).toBe("satisfied allSeen");
  });
});
