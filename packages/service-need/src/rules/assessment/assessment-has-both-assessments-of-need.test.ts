import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { CollatedNeed, ServiceNeedAssessment } from "../../assessment/schema.ts";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { judge, said } from "../../fixtures/judge.ts";
import { assessmentHasBothAssessmentsOfNeed as rule } from "./assessment-has-both-assessments-of-need.ts";

const at = { on: "2026-02-06" };
const own: CollatedNeed = { code: "11", state: "confirmed", client: { text: "Mitä mun pojalle tapahtuu." } };
const others: CollatedNeed = { code: "3", state: "open", professional: { text: "Asumistuki ei riitä." } };
const assessed = (needs: readonly CollatedNeed[], rest: Partial<ServiceNeedAssessment> = {}): ServiceNeedAssessment => ({
  ...finishedAssessment,
  needs: [...needs],
  ...rest,
});

describe("both assessments of need", () => {
  it("are recorded, of one need or of several", () => {
    expect(said(rule, assessed([own, others]), at)).toBe("satisfied bothRecorded");
    expect(said(rule, assessed([{ ...own, professional: { text: "Huoli pojasta on aiheellinen." } }]), at)).toBe("satisfied bothRecorded");
  });

  it("are missed by whose is missing", () => {
    expect(said(rule, assessed([others]), at)).toBe("breached clientsMissing at needs");
    expect(said(rule, assessed([own]), at)).toBe("breached professionalsMissing at needs");
    expect(said(rule, assessed([]), at)).toBe("breached needsMissing at needs");
    expect(judge(rule, assessed([]), at)).toMatchObject({ severity: "warning", path: ["needs"] });
  });

  it("are words: a strength alone says nothing of the need", () => {
    expect(said(rule, assessed([{ ...own, client: { strength: "high" } }, others]), at)).toBe("breached clientsMissing at needs");
    expect(said(rule, assessed([own, { ...others, professional: { strength: "low", text: "" } }]), at)).toBe(
      "breached professionalsMissing at needs",
    );
  });

  it("are not those of a need that was left out", () => {
    expect(said(rule, assessed([{ ...own, state: "leftOut" }, others]), at)).toBe("breached clientsMissing at needs");
    expect(said(rule, assessed([{ ...own, state: "leftOut" }]), at)).toBe("breached needsMissing at needs");
  });

  it("are still to be written while the assessment goes on", () => {
    expect(said(rule, assessed([own], { completedOn: undefined }), at)).toBe("undetermined stillOpen for needs");
  });

  it("are not asked where no need was found", () => {
    expect(said(rule, assessed([], { hasNeed: false }), at)).toBe("notApplicable noNeed");
    expect(said(rule, assessed([], { hasNeed: undefined }), at)).toBe("breached needsMissing at needs");
  });

  it("are asked since 2024, by the day of the assessment", () => {
    expect(said(rule, assessed([], { completedOn: localDate("2023-12-31") }), at)).toBe("notApplicable notInForce");
    expect(said(rule, assessed([], { completedOn: localDate("2024-01-01") }), at)).toBe("breached needsMissing at needs");
  });
});
