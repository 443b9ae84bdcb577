import { type EmploymentForm, localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { said } from "../../fixtures/judge.ts";
import { disabledPersonIsAssessedByOfficeHolder as rule } from "./disabled-person-is-assessed-by-office-holder.ts";

const disabled = (employment: EmploymentForm, rest: Partial<ServiceNeedAssessment> = {}): ServiceNeedAssessment => ({
  ...finishedAssessment,
  disabledPerson: true,
  assessor: { name: "Testi Työntekijä-09A", profession: "socialCounsellor", employment },
  ...rest,
});

const at = { on: "2026-05-25" };

describe("who assesses a disabled person", () => {
  it("holds a public-service office", () => {
    expect(said(rule, disabled("publicOffice"), at)).toBe("satisfied officeHolder");
    expect(said(rule, disabled("employmentContract"), at)).toBe("breached notInOffice at assessor.employment");
  });

  it("is recorded by the time the assessment is completed", () => {
    expect(said(rule, disabled("publicOffice", { assessor: undefined }), at)).toBe("breached assessorMissing at assessor");
    expect(said(rule, disabled("publicOffice", { assessor: undefined, completedOn: undefined }), at)).toBe(
      "undetermined stillOpen for assessor",
    );
  });

  it("is not asked of when the client is not disabled as the act means", () => {
    expect(said(rule, disabled("employmentContract", { disabledPerson: false }), at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, disabled("employmentContract", { disabledPerson: undefined }), at)).toBe("notApplicable conditionsNotMet");
  });

  it("is the law from 1.1.2025", () => {
    expect(said(rule, disabled("employmentContract", { completedOn: localDate("2024-12-31") }), at)).toBe("notApplicable notInForce");
    expect(said(rule, disabled("employmentContract", { completedOn: localDate("2025-01-01") }), at)).toBe(
      "breached notInOffice at assessor.employment",
    );
  });
});
