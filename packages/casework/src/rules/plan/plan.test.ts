import { localDate } from "@koonti/core";
import { type Example, rows, unreached } from "@koonti/rules/testing";
import { describe, expect, it } from "vitest";
import { judged } from "../../fixtures/judged.ts";
import type { CarrierOfPlan } from "./carrier-of-plan.ts";
import { ownWorkerIsNamedBeforePlan } from "./own-worker-is-named-before-plan.ts";
import { planRestsOnAssessment } from "./plan-rests-on-assessment.ts";

const madeOn = localDate("2026-03-26");
const made: CarrierOfPlan = { madeOn, workerNamed: true, assessedOn: localDate("2026-03-16") };

describe("own worker is named before the plan", () => {
  const rule = ownWorkerIsNamedBeforePlan;
  const examples: readonly Example<CarrierOfPlan>[] = [
    ["satisfied named", made],
    ["satisfied named", { workerNamed: true }],
    ["breached notNamed warning", { ...made, workerNamed: false }],
    ["undetermined notNamedYet for assignment.ownWorker", { workerNamed: false }],
  ];

  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe("the plan rests on the assessment", () => {
  const rule = planRestsOnAssessment;
  const examples: readonly Example<CarrierOfPlan>[] = [
    ["satisfied assessed", made],
    ["satisfied assessed", { ...made, assessedOn: madeOn }],
    ["breached notAssessed warning", { ...made, assessedOn: localDate("2026-03-27") }],
    ["breached notAssessed warning", { madeOn, workerNamed: true }],
    ["notApplicable planIsBeingMade", { workerNamed: true }],
    ["notApplicable notInForce", { madeOn: localDate("2023-12-31"), workerNamed: true }],
  ];

  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});
