import { type EmploymentForm, localDate, type Profession } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { said } from "../../fixtures/judge.ts";
import { disabilityServicesAreAssessedByLicensedOfficeHolder as rule } from "./disability-services-are-assessed-by-licensed-office-holder.ts";

const by = (profession: Profession, employment: EmploymentForm, rest: Partial<ServiceNeedAssessment> = {}): ServiceNeedAssessment => ({
  ...finishedAssessment,
  disabledPerson: true,
  assessor: { name: "Testi Työntekijä-09A", profession, employment },
  ...rest,
});

const at = { on: "2026-05-25" };

describe("who assesses the need of disability services", () => {
  it("is a professional of social welfare in a public-service office", () => {
    expect(said(rule, by("socialCounsellor", "publicOffice"), at)).toBe("satisfied licensedOfficeHolder");
  });

  it("has both the licence and the office", () => {
    expect(said(rule, by("nurse", "publicOffice"), at)).toBe("breached notLicensed at assessor.profession");
    expect(said(rule, by("socialCounsellor", "employmentContract"), at)).toBe("breached notInOffice at assessor.employment");
  });

  it("is recorded by the time the assessment is completed", () => {
    expect(said(rule, by("nurse", "publicOffice", { assessor: undefined }), at)).toBe("breached assessorMissing at assessor");
    expect(said(rule, by("nurse", "publicOffice", { assessor: undefined, completedOn: undefined }), at)).toBe(
      "undetermined stillOpen for assessor",
    );
  });

  it("is asked of disabled persons from 1.1.2025", () => {
    expect(said(rule, by("nurse", "publicOffice", { disabledPerson: false }), at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, by("nurse", "publicOffice", { completedOn: localDate("2024-12-31") }), at)).toBe("notApplicable notInForce");
  });
});
