import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { ServiceNeedAssessment } from "../../assessment/schema.ts";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { judge, said } from "../../fixtures/judge.ts";
import { ownWorkerNeedHasBothViews as rule } from "./own-worker-need-has-both-views.ts";

const withNeed = (ownWorkerNeed: ServiceNeedAssessment["ownWorkerNeed"]) => ({ ...finishedAssessment, ownWorkerNeed });
const at = { on: "2026-02-06" };

describe("the need of an own worker", () => {
  it("is seen by the client and by the professional", () => {
    expect(said(rule, finishedAssessment, at)).toBe("satisfied bothRecorded");
  });

  it("is not enough in one voice", () => {
    expect(said(rule, withNeed({ professional: "Tarvitsee." }), at)).toBe("breached clientsMissing at ownWorkerNeed.client");
    expect(said(rule, withNeed({ client: "Tarvitsen." }), at)).toBe("breached professionalsMissing at ownWorkerNeed.professional");
    expect(judge(rule, withNeed({ professional: "Tarvitsee." }), at)).toMatchObject({ path: ["ownWorkerNeed", "client"], ref: "SHL-37.4" });
  });

  it("is still to be asked while the assessment goes on", () => {
    expect(said(rule, { ...withNeed({}), completedOn: undefined }, at)).toBe("undetermined stillOpen for ownWorkerNeed.client");
  });

  it("was no matter before the act", () => {
    expect(said(rule, { ...withNeed({}), completedOn: localDate("2015-03-31") }, at)).toBe("notApplicable notInForce");
  });
});
