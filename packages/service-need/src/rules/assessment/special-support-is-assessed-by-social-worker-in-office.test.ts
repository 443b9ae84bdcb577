import { type EmploymentForm, localDate, type Profession } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { judge, said } from "../../fixtures/judge.ts";
import { specialSupportIsAssessedBySocialWorkerInOffice as rule } from "./special-support-is-assessed-by-social-worker-in-office.ts";

const by = (profession: Profession, employment: EmploymentForm, rest: Partial<ServiceNeedAssessment> = {}): ServiceNeedAssessment => ({
  ...finishedAssessment,
  assessor: { name: "Testi Työntekijä-04A", profession, employment },
  ...rest,
});

const at = { on: "2026-02-06" };

describe("who assesses when special support is needed", () => {
  it("is a social worker in a public-service office", () => {
    expect(said(rule, by("socialWorker", "publicOffice"), at)).toBe("satisfied socialWorkerInOffice");
  });

  it("is nobody else", () => {
    expect(said(rule, by("socialCounsellor", "publicOffice"), at)).toBe("breached notSocialWorker at assessor.profession");
    expect(said(rule, by("geronomi", "publicOffice"), at)).toBe("breached notSocialWorker at assessor.profession");
    expect(said(rule, by("socialWorker", "employmentContract"), at)).toBe("breached notInOffice at assessor.employment");
    expect(judge(rule, by("socialWorker", "employmentContract"), at).path).toEqual(["assessor", "employment"]);
  });

  it("holds for a child too", () => {
    expect(said(rule, by("socialCounsellor", "publicOffice", { subject: "child" }), at)).toBe(
      "breached notSocialWorker at assessor.profession",
    );
  });

  it("is recorded by the time the assessment is completed", () => {
    expect(said(rule, { ...finishedAssessment, assessor: undefined }, at)).toBe("breached assessorMissing at assessor");
    expect(said(rule, { ...finishedAssessment, assessor: undefined, completedOn: undefined }, at)).toBe(
      "undetermined stillOpen for assessor",
    );
  });

  it("depends on a judgement that comes first", () => {
    expect(said(rule, by("socialCounsellor", "publicOffice", { specialSupport: { reasons: [] } }), at)).toBe(
      "undetermined specialSupportNotAssessed for specialSupport.entitled",
    );
    const none = { specialSupport: { entitled: false, reasons: [] } };
    expect(said(rule, by("socialCounsellor", "employmentContract", none), at)).toBe("notApplicable conditionsNotMet");
  });

  it("was no matter before the act", () => {
    expect(said(rule, by("nurse", "employmentContract", { completedOn: localDate("2015-03-31") }), at)).toBe("notApplicable notInForce");
  });
});
