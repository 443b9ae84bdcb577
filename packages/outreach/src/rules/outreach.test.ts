import { localDate } from "@koonti/core";
import { type RuleExamples, rows, unreached } from "@koonti/rules/testing";
import { describe, expect, it } from "vitest";
import type { Encounter } from "../encounter/schema.ts";
import { judged } from "../fixtures/judged.ts";
import type { Visit } from "../visit/schema.ts";
import { adviceIsGiven } from "./advice-is-given.ts";
import { anonymousAdviceAndTheDutyToRecord } from "./anonymous-advice-and-the-duty-to-record.ts";
import { dayCentreAsksNoIdentity } from "./day-centre-asks-no-identity.ts";
import { dayCentreLetsTheIntoxicatedIn } from "./day-centre-lets-the-intoxicated-in.ts";
import { unidentifiedEncounterLeavesNoKey } from "./unidentified-encounter-leaves-no-key.ts";

const encounter: Encounter = {
  metOn: localDate("2026-02-11"),
  place: "kohtaamispaikka",
  identified: false,
  needs: ["4"],
  guidanceGiven: true,
};
const { guidanceGiven: _, ...silent } = encounter;
const visit: Visit = { visitedOn: localDate("2026-02-03"), placeKind: "substanceDayCentre", identityRequired: false, turnedAway: false };
const old = localDate("2023-06-30");
const first = localDate("2023-07-01");

const ENCOUNTER_RULES: RuleExamples<Encounter> = [
  [
    unidentifiedEncounterLeavesNoKey,
    [
      ["satisfied noKey", encounter],
      ["breached nameRecorded warning at name", { ...encounter, name: "Testi Asiakas-04" }],
      ["breached keyRecorded warning at linkingKey", { ...encounter, linkingKey: "vihreä takki" }],
      ["notApplicable identified", { ...encounter, identified: true, linkingKey: "asia" }],
      ["notApplicable notInForce", { ...encounter, metOn: old, linkingKey: "x" }],
      ["breached keyRecorded warning at linkingKey", { ...encounter, metOn: first, linkingKey: "x" }],
    ],
  ],
  [
    adviceIsGiven,
    [
      ["satisfied given", encounter],
      ["satisfied given", { ...encounter, identified: true }],
      ["breached notGiven warning at guidanceGiven", { ...encounter, guidanceGiven: false }],
      ["undetermined notRecorded for guidanceGiven", silent],
      ["undetermined notRecorded for guidanceGiven", { ...silent, metOn: localDate("2015-04-01") }],
      ["notApplicable notInForce", { ...silent, metOn: localDate("2015-03-31") }],
    ],
  ],
  [
    anonymousAdviceAndTheDutyToRecord,
    [
      ["undetermined notSettled", encounter],
      ["undetermined notSettled", { ...encounter, metOn: localDate("2024-01-01") }],
      ["notApplicable notInForce", { ...encounter, metOn: localDate("2023-12-31") }],
      ["notApplicable identified", { ...encounter, identified: true }],
    ],
  ],
];

const VISIT_RULES: RuleExamples<Visit> = [
  [
    dayCentreAsksNoIdentity,
    [
      ["satisfied notAsked", visit],
      // A name that the visitor tells may stand: nobody demanded it.
      ["satisfied notAsked", { ...visit, name: "Testi Asiakas-04" }],
      ["breached required error at identityRequired", { ...visit, identityRequired: true }],
      ["notApplicable otherPlace", { ...visit, placeKind: "meetingPlace", identityRequired: true }],
      ["notApplicable notInForce", { ...visit, visitedOn: old, identityRequired: true }],
      ["breached required error at identityRequired", { ...visit, visitedOn: first, identityRequired: true }],
    ],
  ],
  [
    dayCentreLetsTheIntoxicatedIn,
    [
      ["satisfied letIn", visit],
      ["breached turnedAwayIntoxicated error at turnAwayReason", { ...visit, turnedAway: true, turnAwayReason: "intoxicated" }],
      ["satisfied turnedAwayForOther", { ...visit, turnedAway: true, turnAwayReason: "violence" }],
      ["undetermined reasonMissing for turnAwayReason", { ...visit, turnedAway: true }],
      ["notApplicable otherPlace", { ...visit, placeKind: "other", turnedAway: true, turnAwayReason: "intoxicated" }],
      ["notApplicable notInForce", { ...visit, visitedOn: old, turnedAway: true, turnAwayReason: "intoxicated" }],
      [
        "breached turnedAwayIntoxicated error at turnAwayReason",
        { ...visit, visitedOn: first, turnedAway: true, turnAwayReason: "intoxicated" },
      ],
    ],
  ],
];

describe.each(ENCOUNTER_RULES.map(([rule, examples]) => [rule.id, rule, examples] as const))("%s", (_id, rule, examples) => {
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe.each(VISIT_RULES.map(([rule, examples]) => [rule.id, rule, examples] as const))("%s", (_id, rule, examples) => {
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe("what no act says in these words", () => {
  it("is told apart from the law, and never as a serious breach", () => {
    expect(unidentifiedEncounterLeavesNoKey).toMatchObject({ source: "guidance", severity: "warning" });
    expect(anonymousAdviceAndTheDutyToRecord).toMatchObject({ source: "law", severity: "info" });
  });
});
