import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import type { ServiceNeedAssessment, SpecialSupport } from "../../assessment/schema.ts";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { judge, said } from "../../fixtures/judge.ts";
import { specialSupportHasGrounds as rule } from "./special-support-has-grounds.ts";

const supported = (support: Partial<SpecialSupport>, rest: Partial<ServiceNeedAssessment> = {}): ServiceNeedAssessment => ({
  ...finishedAssessment,
  specialSupport: { ...finishedAssessment.specialSupport, ...support },
  ...rest,
});

const at = { on: "2026-02-06" };

describe("special support of an adult", () => {
  it("holds with the difficulty, a reason of the act and no connection with old age", () => {
    expect(said(rule, supported({}), at)).toBe("satisfied groundsHold");
  });

  it.each([
    "cognitiveIllness",
    "psychicIllness",
    "substanceUse",
    "addictiveBehaviour",
    "severalSimultaneousNeeds",
    "otherComparable",
  ] as const)("can rest on %s alone", (reason) => {
    expect(said(rule, supported({ reasons: [reason] }), at)).toBe("satisfied groundsHold");
  });

  it("does not hold without the difficulty in getting services", () => {
    expect(said(rule, supported({ difficultyAccessingServices: false }), at)).toBe(
      "breached noDifficulty at specialSupport.difficultyAccessingServices",
    );
  });

  it("does not hold without a reason that counts for an adult", () => {
    expect(said(rule, supported({ reasons: [] }), at)).toBe("breached noReason at specialSupport.reasons");
    expect(said(rule, supported({ reasons: ["growthConditions", "ownBehaviour"] }), at)).toBe(
      "breached noReason at specialSupport.reasons",
    );
  });

  it("does not hold when the need is connected with old age", () => {
    expect(said(rule, supported({ oldAgeRelated: true }), at)).toBe("breached oldAge at specialSupport.oldAgeRelated");
    expect(judge(rule, supported({ oldAgeRelated: true }), at).path).toEqual(["specialSupport", "oldAgeRelated"]);
  });

  it("asks for what has not been judged", () => {
    const unknown = supported({ difficultyAccessingServices: undefined, oldAgeRelated: undefined });
    expect(said(rule, unknown, at)).toBe(
      "undetermined factsMissing for specialSupport.difficultyAccessingServices, specialSupport.oldAgeRelated",
    );
    expect(judge(rule, unknown, at).missing).toEqual(["specialSupport.difficultyAccessingServices", "specialSupport.oldAgeRelated"]);
  });

  it("is not asked of when there is none, not judged, or the client is a child", () => {
    expect(said(rule, supported({ entitled: false }), at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, supported({ entitled: undefined }), at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, supported({}, { subject: "child" }), at)).toBe("notApplicable conditionsNotMet");
  });

  it("is judged by this wording from 1.1.2023, by the day of the assessment", () => {
    expect(said(rule, supported({}, { completedOn: localDate("2022-12-31") }), at)).toBe("notApplicable notInForce");
    expect(said(rule, supported({}, { completedOn: localDate("2023-01-01") }), at)).toBe("satisfied groundsHold");
    expect(said(rule, supported({}, { completedOn: undefined, startedOn: localDate("2022-12-31") }), at)).toBe("notApplicable notInForce");
  });
});
