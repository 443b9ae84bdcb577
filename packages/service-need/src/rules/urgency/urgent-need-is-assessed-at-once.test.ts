import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { judge, said } from "../../fixtures/judge.ts";
import { urgentNeedIsAssessedAtOnce as rule } from "./urgent-need-is-assessed-at-once.ts";

const learned = { learnedOn: localDate("2026-02-10") };
const assessed = (on: string) => ({ ...learned, urgencyAssessedOn: localDate(on) });

describe("the assessment of urgent need", () => {
  it("is immediate on the same and on the next calendar day", () => {
    expect(said(rule, assessed("2026-02-10"), { on: "2026-02-20" })).toBe("satisfied assessedAtOnce");
    expect(said(rule, assessed("2026-02-11"), { on: "2026-02-20" })).toBe("satisfied assessedAtOnce");
  });

  it("is a warning when it comes later", () => {
    expect(said(rule, assessed("2026-02-12"), { on: "2026-02-20" })).toBe("breached assessedLate (warning) at urgencyAssessedOn");
  });

  it("is an error when it does not come", () => {
    expect(said(rule, learned, { on: "2026-02-11" })).toBe("undetermined toBeAssessed for urgencyAssessedOn");
    expect(said(rule, learned, { on: "2026-02-12" })).toBe("breached notAssessed at urgencyAssessedOn");
  });

  it("has a deadline from the day of learning", () => {
    expect(judge(rule, learned, { on: "2026-02-11" }).deadline).toMatchObject({
      startEvent: "learnedOfNeed",
      start: "2026-02-10",
      target: "2026-02-11",
      counting: { unit: "days", n: 1 },
      provision: { act: "SHL", section: "36" },
    });
  });

  it("can be asked for on the same day", () => {
    const at = { on: "2026-02-20", options: { urgentAssessmentWithinDays: 0 } };
    expect(said(rule, assessed("2026-02-11"), at)).toBe("breached assessedLate (warning) at urgencyAssessedOn");
    expect(judge(rule, learned, at).deadline?.target).toBe("2026-02-10");
  });

  it("counts calendar days, not weekdays", () => {
    const friday = { learnedOn: localDate("2026-02-13"), urgencyAssessedOn: localDate("2026-02-16") };
    expect(said(rule, friday, { on: "2026-02-20" })).toBe("breached assessedLate (warning) at urgencyAssessedOn");
  });

  it("is asked when a need is known, by the act in force", () => {
    expect(said(rule, {}, { on: "2026-02-20" })).toBe("notApplicable conditionsNotMet");
    expect(said(rule, { learnedOn: localDate("2015-03-31") }, { on: "2026-02-20" })).toBe("notApplicable notInForce");
  });
});
