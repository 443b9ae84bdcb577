import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { judge, said } from "../../fixtures/judge.ts";
import type { StartOfAssessment } from "../../timing/assessment-timing.ts";
import { assessmentStartsBySeventhWeekdayBefore2025 as rule } from "./assessment-starts-by-seventh-weekday-before-2025.ts";

const contact = (rest: Partial<StartOfAssessment> = {}): StartOfAssessment => ({
  contactOn: localDate("2024-11-04"),
  contactBy: "self",
  birthDate: localDate("1944-01-01"),
  highestCareAllowance: false,
  disabledPerson: false,
  ...rest,
});

const at = { on: "2024-11-04" };

describe("the seven-weekday start before 2025", () => {
  it("counts for age and for the highest care allowance", () => {
    expect(judge(rule, contact(), at).deadline).toMatchObject({ startEvent: "contact", target: "2024-11-13" });
    expect(said(rule, contact({ birthDate: localDate("1990-01-01"), highestCareAllowance: true }), at)).toBe(
      "undetermined running for startedOn",
    );
  });

  it("is met on the seventh weekday and broken on the eighth", () => {
    expect(said(rule, contact({ startedOn: localDate("2024-11-13") }), { on: "2024-12-01" })).toBe("satisfied startedInTime");
    expect(said(rule, contact({ startedOn: localDate("2024-11-14") }), { on: "2024-12-01" })).toBe("breached startedLate at startedOn");
    expect(said(rule, contact(), { on: "2024-12-01" })).toBe("breached notStarted at startedOn");
  });

  it("includes the seventy-fifth birthday unless the county reads the act to the letter", () => {
    const birthday = contact({ birthDate: localDate("1949-11-04") });
    expect(said(rule, birthday, at)).toBe("undetermined running for startedOn");
    expect(said(rule, birthday, { ...at, options: { age75Included: false } })).toBe("notApplicable otherGroup");
    const { highestCareAllowance: _, ...unknown } = birthday;
    expect(said(rule, unknown, at)).toBe("undetermined running for startedOn");
  });

  it("shows the choices it was made by, and follows them", () => {
    expect(judge(rule, contact(), at).options).toEqual({
      saturdayCounts: false,
      evesCount: true,
      extendAuthorityDeadlines: false,
      age75Included: true,
    });
    expect(judge(rule, contact(), { ...at, options: { saturdayCounts: true } }).deadline?.target).toBe("2024-11-12");
    const overCount = { on: "2024-11-13", options: { saturdayCounts: true } };
    expect(said(rule, contact({ startedOn: localDate("2024-11-13") }), overCount)).toBe("breached startedLate (warning) at startedOn");
  });

  it("is judged by the day of the contact, whenever it is asked", () => {
    const later = { on: "2026-01-01" };
    expect(said(rule, contact({ contactOn: localDate("2024-12-31") }), later)).toBe("breached notStarted at startedOn");
    expect(said(rule, contact({ contactOn: localDate("2025-01-01") }), { on: "2024-12-31" })).toBe("notApplicable notInForce");
  });

  it("leaves a disabled person to the act of that time", () => {
    const disabled = contact({ birthDate: localDate("1990-01-01"), disabledPerson: true });
    expect(said(rule, disabled, at)).toBe("notApplicable olderDisabilityAct");
    expect(said(rule, contact({ disabledPerson: true }), at)).toBe("undetermined running for startedOn");
  });

  it("concerns nobody else", () => {
    expect(said(rule, contact({ birthDate: localDate("1990-01-01") }), at)).toBe("notApplicable otherGroup");
    expect(said(rule, contact({ contactBy: "authority" }), at)).toBe("notApplicable otherContact");
    expect(said(rule, contact({ declinedOn: localDate("2024-11-04") }), at)).toBe("notApplicable declined");
    expect(said(rule, contact({ contactOn: undefined }), at)).toBe("notApplicable noContact");
  });

  it("asks for the facts it lacks", () => {
    expect(said(rule, contact({ contactBy: undefined }), at)).toBe("undetermined contactUnknown for contactBy");
    expect(judge(rule, contact({ birthDate: undefined, highestCareAllowance: undefined }), at).missing).toEqual([
      "birthDate",
      "highestCareAllowance",
    ]);
  });

  it("is the law until the end of 2024", () => {
    expect(said(rule, contact({ contactOn: localDate("2024-12-31") }), { on: "2024-12-31" })).toBe("undetermined running for startedOn");
    expect(said(rule, contact({ contactOn: localDate("2025-01-01") }), { on: "2025-01-01" })).toBe("notApplicable notInForce");
    expect(said(rule, contact({ contactOn: localDate("2015-03-31") }), { on: "2015-03-31" })).toBe("notApplicable notInForce");
  });
});
