import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { judge, said } from "../../fixtures/judge.ts";
import { healthAssessment } from "../../fixtures/sector-assessment.ts";
import type { SectorAssessment, SourceRecord } from "../../sector-assessment/schema.ts";
import { informationFromElsewhereHasItsSource as rule } from "./information-from-elsewhere-has-its-source.ts";

const at = { on: "2026-01-30" };

const withSource = (source: SourceRecord): SectorAssessment => ({ ...healthAssessment, source: { ...healthAssessment.source, ...source } });

describe("the source of information from elsewhere", () => {
  it("is whole with its six facts", () => {
    expect(said(rule, healthAssessment, at)).toBe("satisfied sourceRecorded");
  });

  it.each(["what", "fromWhom", "receivedOn", "askedBy", "provisionOrConsent", "purpose"] as const)("is not whole without %s", (name) => {
    expect(said(rule, withSource({ [name]: undefined }), at)).toBe(`breached sourceIncomplete at source.${name}`);
    expect(judge(rule, withSource({ [name]: undefined }), at).path).toEqual(["source", name]);
  });

  it("says who asked only when it was got on own initiative", () => {
    expect(said(rule, withSource({ askedBy: undefined, askedBySocialWelfare: false }), at)).toBe("satisfied sourceRecorded");
  });

  it("names everything that is missing", () => {
    const { source: _, ...without } = healthAssessment;
    const missing = judge(rule, without, at).message?.params["missing"];
    expect(missing).toHaveLength(5);
  });

  it("is asked of what has come, and not of the client's own words or of own social work", () => {
    const { source: _, ...without } = healthAssessment;
    expect(said(rule, { ...without, participation: "requested" }, at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, { ...without, sector: "client" }, at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, { ...without, sector: "social" }, at)).toBe("notApplicable conditionsNotMet");
  });

  it("is judged by the act on client data from 2024", () => {
    expect(said(rule, withSource({ receivedOn: localDate("2023-12-31") }), at)).toBe("notApplicable notInForce");
    expect(said(rule, withSource({ receivedOn: localDate("2024-01-01") }), at)).toBe("satisfied sourceRecorded");
  });
});
