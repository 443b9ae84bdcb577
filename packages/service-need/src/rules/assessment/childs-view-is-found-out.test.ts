import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { ChildView, ServiceNeedAssessment } from "../../assessment/schema.ts";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { judge, said } from "../../fixtures/judge.ts";
import { childsViewIsFoundOut as rule } from "./childs-view-is-found-out.ts";

const child = (childView: ChildView | undefined, rest: Partial<ServiceNeedAssessment> = {}): ServiceNeedAssessment => ({
  ...finishedAssessment,
  subject: "child",
  childView,
  ...rest,
});

const at = { on: "2026-02-06" };

describe("a child's view", () => {
  it("is recorded by how it was found out and what it was", () => {
    expect(said(rule, child({ method: "Leikki kotona", summary: "Haluaa olla mummolla." }), at)).toBe("satisfied recorded");
    expect(said(rule, child({ obstacleReason: "Lapsi on vastasyntynyt." }), at)).toBe("satisfied obstacleRecorded");
  });

  it("is warned of when the way or the content is missing", () => {
    expect(said(rule, child({ method: "Leikki kotona" }), at)).toBe("breached contentMissing at childView.summary");
    expect(said(rule, child({ summary: "Haluaa olla mummolla." }), at)).toBe("breached methodMissing at childView.method");
    expect(said(rule, child(undefined), at)).toBe("breached methodMissing at childView.method");
    expect(judge(rule, child({ method: "Leikki kotona" }), at)).toMatchObject({ severity: "warning", path: ["childView", "summary"] });
  });

  it("can be made an error by the county", () => {
    expect(said(rule, child(undefined), { ...at, options: { childsViewSeverity: "error" } })).toBe(
      "breached methodMissing (error) at childView.method",
    );
  });

  it("is still to be found out while the assessment goes on", () => {
    expect(said(rule, child(undefined, { completedOn: undefined }), at)).toBe("undetermined stillOpen for childView.method");
  });

  it("is not asked of an adult", () => {
    expect(said(rule, finishedAssessment, at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, child(undefined, { completedOn: localDate("2015-03-31") }), at)).toBe("notApplicable notInForce");
  });
});
