import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { judge, said } from "../../fixtures/judge.ts";
import { assessmentIsCompletedWithoutUndueDelay as rule } from "./assessment-is-completed-without-undue-delay.ts";

const started = { startedOn: localDate("2026-02-20") };

describe("the completion without undue delay", () => {
  it("has no number for adults: a professional judges, also after three months", () => {
    expect(said(rule, started, { on: "2026-12-31" })).toBe("undetermined notCompleted");
    expect(said(rule, { ...started, completedOn: localDate("2026-09-16") }, { on: "2026-12-31" })).toBe("undetermined completedAfter");
    expect(judge(rule, { ...started, completedOn: localDate("2026-03-16") }, { on: "2026-12-31" }).message?.params).toMatchObject({
      days: 24,
    });
  });

  it("is held against the county's own target where there is one", () => {
    const options = { assessmentCompletionTargetDays: 30 };
    expect(said(rule, started, { on: "2026-03-22", options })).toBe("undetermined targetRunning for completedOn");
    expect(said(rule, started, { on: "2026-03-23", options })).toBe("breached targetMissed at completedOn");
    expect(said(rule, { ...started, completedOn: localDate("2026-03-22") }, { on: "2026-03-23", options })).toBe("satisfied targetMet");
    const missed = judge(rule, started, { on: "2026-03-23", options });
    expect(missed).toMatchObject({
      severity: "warning",
      message: { params: { days: 31 } },
      deadline: {
        startEvent: "assessmentStart",
        start: "2026-02-20",
        target: "2026-03-22",
        counting: { unit: "days", n: 30 },
        provision: { act: "SHL", section: "36" },
      },
    });
  });

  it("is asked once the assessment has started", () => {
    expect(said(rule, {}, { on: "2026-03-22" })).toBe("notApplicable conditionsNotMet");
    expect(said(rule, { startedOn: localDate("2015-03-31") }, { on: "2026-03-22" })).toBe("notApplicable notInForce");
  });
});
