import { localDate } from "@koonti/core";
import { type RuleExamples, rows, unreached } from "@koonti/rules/testing";
import { describe, expect, it } from "vitest";
import type { Decision } from "../../decision/schema.ts";
import { judged } from "../../fixtures/judged.ts";
import { counsellor, socialWorker } from "../../fixtures/people.ts";
import { decisionHasReasons } from "./decision-has-reasons.ts";
import { decisionHasRectificationInstructions } from "./decision-has-rectification-instructions.ts";
import { decisionIsWritten } from "./decision-is-written.ts";
import type { DecisionUnderReview } from "./decision-under-review.ts";
import { deviationFromPlanIsReasoned } from "./deviation-from-plan-is-reasoned.ts";
import { disabilityDecisionIsUntilFurtherNotice } from "./disability-decision-is-until-further-notice.ts";
import { disabledPersonIsDecidedByOfficeHolder } from "./disabled-person-is-decided-by-office-holder.ts";
import { grantedServiceAnswersANeed } from "./granted-service-answers-a-need.ts";
import { specialSupportIsDecidedBySocialWorkerInOffice } from "./special-support-is-decided-by-social-worker-in-office.ts";

const decision: Decision = {
  kind: "socialService",
  decidedOn: localDate("2026-04-02"),
  decider: socialWorker,
  grantedServices: ["ps1"],
  written: true,
  reasons: "Palvelu vastaa tarpeeseen.",
  rectificationInstructions: true,
};
const plain: DecisionUnderReview = { decision, specialSupport: "no" };
const but = (changes: Partial<Decision>, rest: Partial<DecisionUnderReview> = {}): DecisionUnderReview => {
  const changed = Object.entries({ ...decision, ...changes }).filter(([, value]) => value !== undefined);
  return { ...plain, ...rest, decision: Object.fromEntries(changed) as unknown as Decision };
};
const assistance = but({ kind: "socialAssistance" });
const before = (day: string) => localDate(day);

const RULES: RuleExamples<DecisionUnderReview> = [
  [
    decisionIsWritten,
    [
      ["satisfied written", plain],
      ["breached notWritten error at decision.written", but({ written: false })],
      ["undetermined notRecorded for decision.written", but({ written: undefined })],
      ["notApplicable notInForce", but({ decidedOn: before("2015-03-31") })],
    ],
  ],
  [
    decisionHasReasons,
    [
      ["satisfied reasonsGiven", plain],
      ["satisfied reasonsGiven", assistance],
      ["breached reasonsMissing error at decision.reasons", but({ reasons: undefined })],
      ["breached reasonsMissing error at decision.reasons", but({ reasons: "" })],
    ],
  ],
  [
    decisionHasRectificationInstructions,
    [
      ["satisfied attached", plain],
      ["breached notAttached error at decision.rectificationInstructions", but({ rectificationInstructions: false })],
      ["undetermined notRecorded for decision.rectificationInstructions", but({ rectificationInstructions: undefined })],
    ],
  ],
  [
    deviationFromPlanIsReasoned,
    [
      ["satisfied allGranted", { ...plain, servicesLeftOut: [] }],
      ["satisfied deviationReasoned", but({ deviationReason: "Odotetaan työkyvyn arviota" }, { servicesLeftOut: ["kuntoutus"] })],
      ["breached reasonMissing error at decision.deviationReason", { ...plain, servicesLeftOut: ["kuntoutus"] }],
      ["notApplicable noPlan", plain],
      ["notApplicable notOnServices", { ...assistance, servicesLeftOut: ["kuntoutus"] }],
      ["notApplicable notInForce", but({ decidedOn: before("2024-12-31") }, { servicesLeftOut: ["kuntoutus"] })],
      [
        "breached reasonMissing error at decision.deviationReason",
        but({ decidedOn: before("2025-01-01") }, { servicesLeftOut: ["kuntoutus"] }),
      ],
    ],
  ],
  [
    grantedServiceAnswersANeed,
    [
      ["satisfied allAnswer", { ...plain, servicesWithoutNeed: [] }],
      ["breached needMissing warning at decision.grantedServices", { ...plain, servicesWithoutNeed: ["kuntoutus"] }],
      ["notApplicable noPlan", plain],
      ["notApplicable notOnServices", assistance],
    ],
  ],
  [
    specialSupportIsDecidedBySocialWorkerInOffice,
    [
      ["satisfied socialWorkerInOffice", { ...plain, specialSupport: "yes" }],
      ["satisfied socialWorkerInOffice", { ...plain, specialSupport: "notAssessed" }],
      ["breached otherDecider error at decision.decider", but({ decider: counsellor }, { specialSupport: "yes" })],
      [
        "breached otherDecider error at decision.decider",
        but({ decider: { ...socialWorker, employment: "employmentContract" } }, { specialSupport: "yes" }),
      ],
      ["breached deciderMissing error at decision.decider", but({ decider: undefined }, { specialSupport: "yes" })],
      ["undetermined specialSupportNotAssessed for specialSupport", but({ decider: counsellor }, { specialSupport: "notAssessed" })],
      ["notApplicable noSpecialSupport", but({ decider: counsellor })],
      ["notApplicable notOnServices", but({ kind: "socialAssistance", decider: counsellor }, { specialSupport: "yes" })],
    ],
  ],
  [
    disabledPersonIsDecidedByOfficeHolder,
    [
      ["satisfied officeHolder", but({ decider: { ...counsellor, employment: "publicOffice" } }, { disabledPerson: true })],
      ["breached notInOffice error at decision.decider.employment", but({ decider: counsellor }, { disabledPerson: true })],
      ["breached deciderMissing error at decision.decider", but({ decider: undefined }, { disabledPerson: true })],
      ["notApplicable notOnServices", { ...assistance, disabledPerson: true }],
      ["notApplicable conditionsNotMet", plain],
      ["notApplicable notInForce", but({ decider: counsellor, decidedOn: before("2024-12-31") }, { disabledPerson: true })],
    ],
  ],
  [
    disabilityDecisionIsUntilFurtherNotice,
    [
      ["satisfied untilFurtherNotice", { ...plain, disabledPerson: true }],
      [
        "satisfied fixedTermReasoned",
        but({ validUntil: before("2027-04-01"), fixedTermReason: "Kuntoutusjakso" }, { disabledPerson: true }),
      ],
      ["breached reasonMissing warning at decision.fixedTermReason", but({ validUntil: before("2027-04-01") }, { disabledPerson: true })],
      ["notApplicable notOnServices", { ...assistance, disabledPerson: true }],
      ["notApplicable conditionsNotMet", { ...plain, disabledPerson: false }],
    ],
  ],
];

describe.each(RULES.map(([rule, examples]) => [rule.id, rule, examples] as const))("%s", (_, rule, examples) => {
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});
