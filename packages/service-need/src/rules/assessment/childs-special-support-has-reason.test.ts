import { localDate } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { finishedAssessment } from "../../fixtures/finished-assessment.ts";
import { said } from "../../fixtures/judge.ts";
import { childsSpecialSupportHasReason as rule } from "./childs-special-support-has-reason.ts";

const child = { ...finishedAssessment, subject: "child" } as const;
const at = { on: "2026-02-06" };

describe("special support of a child", () => {
  it.each(["growthConditions", "ownBehaviour", "psychicIllness"] as const)(
    "can rest on %s, without the difficulty in getting services",
    (reason) => {
      const specialSupport = { entitled: true, reasons: [reason], difficultyAccessingServices: false };
      expect(said(rule, { ...child, specialSupport }, at)).toBe("satisfied reasonRecorded");
    },
  );

  it("does not hold without a reason", () => {
    expect(said(rule, { ...child, specialSupport: { entitled: true, reasons: [] } }, at)).toBe(
      "breached reasonMissing at specialSupport.reasons",
    );
  });

  it("is not asked of an adult or of a child without the need", () => {
    expect(said(rule, finishedAssessment, at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, { ...child, specialSupport: { entitled: false, reasons: [] } }, at)).toBe("notApplicable conditionsNotMet");
    expect(said(rule, { ...child, completedOn: localDate("2015-03-31") }, at)).toBe("notApplicable notInForce");
  });
});
