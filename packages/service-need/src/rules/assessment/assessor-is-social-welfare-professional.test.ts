import { localDate, type Profession } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { said } from "../../fixtures/judge.ts";
import { assessorIsSocialWelfareProfessional as rule } from "./assessor-is-social-welfare-professional.ts";

const by = (profession: Profession, rest: Partial<ServiceNeedAssessment> = {}): ServiceNeedAssessment => ({
  ...finishedAssessment,
  assessor: { name: "Testi Työntekijä-01A", profession, employment: "employmentContract" },
  ...rest,
});

const at = { on: "2026-02-06" };

describe("who assesses", () => {
  it.each(["socialWorker", "socialCounsellor", "geronomi", "otherSocialProfessional"] as const)(
    "may be a %s, also in an employment contract",
    (profession) => {
      expect(said(rule, by(profession), at)).toBe("satisfied suitable");
    },
  );

  it("may be a health professional only where the client is elderly, which a professional judges", () => {
    expect(said(rule, by("nurse"), at)).toBe("undetermined healthProfessional");
  });

  it("is not somebody without the licence", () => {
    expect(said(rule, by("employmentSpecialist"), at)).toBe("breached notLicensed at assessor.profession");
    expect(said(rule, by("other"), at)).toBe("breached notLicensed at assessor.profession");
  });

  it("is recorded by the time the assessment is completed", () => {
    expect(said(rule, by("nurse", { assessor: undefined }), at)).toBe("breached assessorMissing at assessor");
    expect(said(rule, by("nurse", { assessor: undefined, completedOn: undefined }), at)).toBe("undetermined stillOpen for assessor");
  });

  it("is judged by the act on professionals", () => {
    expect(said(rule, by("other", { completedOn: localDate("2016-02-29") }), at)).toBe("notApplicable notInForce");
  });
});
