import { emptyAssessment, serviceNeedAssessmentForm } from "@koonti/service-need";
import { describe, expect, it } from "vitest";
import { sampleForm } from "../../testing/sample-form.ts";
import { sectionProgress } from "./section-progress.ts";

describe("the progress of a form's sections", () => {
  it("counts the required fields that are missing", () => {
    expect(sectionProgress(sampleForm, { heldOn: "2026-02-02" })).toMatchObject([{ state: "missing", missing: 1 }]);
  });

  it("is done when nothing required is missing and something has been written", () => {
    expect(sectionProgress(sampleForm, { place: "Koti" })).toMatchObject([{ state: "done", missing: 0 }]);
  });

  it("knows a section without required fields in which nothing stands", () => {
    const progress = sectionProgress(serviceNeedAssessmentForm, { ...emptyAssessment("client") });
    expect(progress.find(({ section }) => section.id === "services")?.state).toBe("empty");
    expect(progress.find(({ section }) => section.id === "views")?.missing).toBeGreaterThan(1);
  });
});
