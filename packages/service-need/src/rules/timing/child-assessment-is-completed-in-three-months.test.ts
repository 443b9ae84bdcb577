import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { judge, said } from "../../fixtures/judge.ts";
import type { ChildAssessmentTiming } from "../../timing/assessment-timing.ts";
import { childAssessmentIsCompletedInThreeMonths as rule } from "./child-assessment-is-completed-in-three-months.ts";

const child = (initiatedOn: string, rest: Partial<ChildAssessmentTiming> = {}): ChildAssessmentTiming => ({
  specialSupportChild: true,
  initiatedOn: localDate(initiatedOn),
  ...rest,
});

describe("the completion of a special-support child's assessment", () => {
  it.each([
    ["2025-05-30", "2025-08-30"],
    ["2026-11-30", "2027-02-28"],
    ["2023-11-30", "2024-02-29"],
  ])("of a matter initiated on %s is due on %s", (initiatedOn, target) => {
    expect(judge(rule, child(initiatedOn), { on: initiatedOn }).deadline).toMatchObject({
      startEvent: "initiation",
      target,
      counting: { unit: "months", n: 3 },
    });
  });

  it("moves past a Sunday when the authority's own deadlines are extended", () => {
    const at = { on: "2026-12-01", options: { extendAuthorityDeadlines: true } };
    expect(judge(rule, child("2026-11-30"), at).deadline?.target).toBe("2027-03-01");
  });

  it("is met on the last day and broken on the next", () => {
    expect(said(rule, child("2025-05-30", { completedOn: localDate("2025-08-30") }), { on: "2025-09-30" })).toBe(
      "satisfied completedInTime",
    );
    expect(said(rule, child("2025-05-30", { completedOn: localDate("2025-08-31") }), { on: "2025-09-30" })).toBe(
      "breached completedLate at completedOn",
    );
  });

  it("runs until the last day and is then broken", () => {
    expect(said(rule, child("2025-05-30"), { on: "2025-08-30" })).toBe("undetermined running for completedOn");
    expect(said(rule, child("2025-05-30"), { on: "2025-08-31" })).toBe("breached notCompleted at completedOn");
  });

  it("is asked of special-support children only", () => {
    const adult = { initiatedOn: localDate("2025-05-30") };
    expect(said(rule, adult, { on: "2026-05-30" })).toBe("notApplicable conditionsNotMet");
    expect(said(rule, child("2025-05-30", { declinedOn: localDate("2025-06-02") }), { on: "2026-05-30" })).toBe("notApplicable declined");
    expect(said(rule, { specialSupportChild: true }, { on: "2026-05-30" })).toBe("undetermined initiationUnknown for initiatedOn");
    expect(said(rule, child("2015-03-31"), { on: "2026-05-30" })).toBe("notApplicable notInForce");
  });
});
