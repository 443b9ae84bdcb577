import { localDate } from "@koonti/core";
import { type Example, rows, unreached } from "@koonti/rules/testing";
import { describe, expect, it } from "vitest";
import { judged } from "../../fixtures/judged.ts";
import type { OlderPersonAssessment } from "../../older-person/schema.ts";
import { regularServicesNeedRai as rule } from "./regular-services-need-rai.ts";

const assessedOn = localDate("2026-04-27");

describe("regular services need the RAI tool", () => {
  const examples: readonly Example<OlderPersonAssessment>[] = [
    ["satisfied raiUsed", { assessedOn, regularServicesNeeded: true, raiUsed: true }],
    ["breached raiNotUsed error at raiUsed", { assessedOn, regularServicesNeeded: true, raiUsed: false }],
    ["undetermined raiNotRecorded for raiUsed", { assessedOn, regularServicesNeeded: true }],
    ["undetermined needNotRecorded for regularServicesNeeded", { assessedOn, raiUsed: false }],
    ["notApplicable noRegularServices", { assessedOn, regularServicesNeeded: false }],
    ["notApplicable notInForce", { assessedOn: localDate("2022-12-31"), regularServicesNeeded: true, raiUsed: false }],
  ];

  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});
