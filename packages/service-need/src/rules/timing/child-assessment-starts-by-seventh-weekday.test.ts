import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { judge, said } from "../../fixtures/judge.ts";
import type { ChildAssessmentTiming } from "../../timing/assessment-timing.ts";
import { childAssessmentStartsBySeventhWeekday as rule } from "./child-assessment-starts-by-seventh-weekday.ts";

const child = (rest: Partial<ChildAssessmentTiming> = {}): ChildAssessmentTiming => ({
  specialSupportChild: true,
  initiatedOn: localDate("2025-05-30"),
  ...rest,
});

describe("the start of a special-support child's assessment", () => {
  it("is due on the seventh weekday from initiation", () => {
    expect(judge(rule, child(), { on: "2025-06-02" }).deadline).toMatchObject({ target: "2025-06-10", startEvent: "initiation" });
  });

  it("is met on the last day and broken on the next", () => {
    expect(said(rule, child({ startedOn: localDate("2025-06-10") }), { on: "2025-06-11" })).toBe("satisfied startedInTime");
    expect(said(rule, child({ startedOn: localDate("2025-06-11") }), { on: "2025-06-11" })).toBe("breached startedLate at startedOn");
  });

  it("runs until the last day and is then broken", () => {
    expect(said(rule, child(), { on: "2025-06-10" })).toBe("undetermined running for startedOn");
    expect(said(rule, child(), { on: "2025-06-11" })).toBe("breached notStarted at startedOn");
  });

  it("warns when only counting Saturdays makes it late", () => {
    const at = { on: "2025-06-10", options: { saturdayCounts: true } };
    expect(said(rule, child({ startedOn: localDate("2025-06-10") }), at)).toBe("breached startedLate (warning) at startedOn");
  });

  it("concerns no adult and no other child", () => {
    expect(said(rule, child({ specialSupportChild: false }), { on: "2025-06-10" })).toBe("notApplicable conditionsNotMet");
    expect(said(rule, child({ specialSupportChild: undefined }), { on: "2025-06-10" })).toBe("notApplicable conditionsNotMet");
    expect(said(rule, child({ declinedOn: localDate("2025-06-02") }), { on: "2025-06-10" })).toBe("notApplicable declined");
  });

  it("needs the day of initiation", () => {
    expect(said(rule, child({ initiatedOn: undefined }), { on: "2025-06-10" })).toBe("undetermined initiationUnknown for initiatedOn");
  });

  it("was no law before the act", () => {
    expect(said(rule, child({ initiatedOn: localDate("2015-03-31") }), { on: "2025-06-10" })).toBe("notApplicable notInForce");
  });
});
