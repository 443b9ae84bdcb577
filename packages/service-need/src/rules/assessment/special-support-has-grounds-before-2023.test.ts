import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { ServiceNeedAssessment, SpecialSupport } from "../../assessment/schema.ts";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { said } from "../../fixtures/judge.ts";
import { specialSupportHasGroundsBefore2023 as rule } from "./special-support-has-grounds-before-2023.ts";

const supported = (support: Partial<SpecialSupport>, completedOn = "2022-06-01"): ServiceNeedAssessment => ({
  ...finishedAssessment,
  completedOn: localDate(completedOn),
  specialSupport: { ...finishedAssessment.specialSupport, ...support },
});

const at = { on: "2022-06-01" };

describe("special support before 2023", () => {
  it("does not know gambling as a reason of its own", () => {
    expect(said(rule, supported({ reasons: ["addictiveBehaviour"] }), at)).toBe("breached noReason at specialSupport.reasons");
    expect(said(rule, supported({ reasons: ["addictiveBehaviour", "otherComparable"] }), at)).toBe("satisfied groundsHold");
  });

  it("has the same other conditions", () => {
    expect(said(rule, supported({ difficultyAccessingServices: false }), at)).toBe(
      "breached noDifficulty at specialSupport.difficultyAccessingServices",
    );
    expect(said(rule, supported({ oldAgeRelated: true }), at)).toBe("breached oldAge at specialSupport.oldAgeRelated");
    expect(said(rule, supported({ oldAgeRelated: undefined }), at)).toBe("undetermined factsMissing for specialSupport.oldAgeRelated");
    expect(said(rule, supported({ entitled: false }), at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, { ...supported({}), subject: "child" }, at)).toBe("notApplicable conditionsNotMet");
  });

  it("is the law until the end of 2022", () => {
    expect(said(rule, supported({}, "2022-12-31"), at)).toBe("satisfied groundsHold");
    expect(said(rule, supported({}, "2023-01-01"), at)).toBe("notApplicable notInForce");
    expect(said(rule, supported({}, "2015-03-31"), at)).toBe("notApplicable notInForce");
  });
});
