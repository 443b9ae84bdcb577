import { localDate } from "@koonti/core";
import { type Example, rows, unreached } from "@koonti/rules/testing";
import { describe, expect, it } from "vitest";
import { judged } from "../../fixtures/judged.ts";
import { accessibilityFeedbackIsAnsweredInTwoWeeks } from "./accessibility-feedback-is-answered-in-two-weeks.ts";
import type { AccessibilityFeedback, DigitalService } from "./digital-service.ts";
import { usersAreIdentifiedForSecretContentOnly } from "./users-are-identified-for-secret-content-only.ts";

const day = localDate;

describe("users are identified for secret content only", () => {
  const rule = usersAreIdentifiedForSecretContentOnly;
  const usedOn = day("2026-03-10");
  const examples: readonly Example<DigitalService>[] = [
    ["satisfied identified", { usedOn, secretContentVisible: true, strongIdentificationRequired: true }],
    ["satisfied openToAll", { usedOn, secretContentVisible: false, strongIdentificationRequired: false }],
    [
      "breached notIdentified error at strongIdentificationRequired",
      { usedOn, secretContentVisible: true, strongIdentificationRequired: false },
    ],
    [
      "breached needlessIdentification error at strongIdentificationRequired",
      { usedOn, secretContentVisible: false, strongIdentificationRequired: true },
    ],
    ["undetermined factsMissing for strongIdentificationRequired", { usedOn, secretContentVisible: true }],
    ["undetermined factsMissing for secretContentVisible", { usedOn, strongIdentificationRequired: true }],
    ["notApplicable notInForce", { usedOn: day("2019-09-22"), secretContentVisible: true, strongIdentificationRequired: false }],
  ];
  it.each(rows(examples))("%s: %j", (found, subject) => expect(judged(rule, subject)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});

describe("accessibility feedback is answered in two weeks", () => {
  const rule = accessibilityFeedbackIsAnsweredInTwoWeeks;
  const receivedOn = day("2026-11-02");
  const late = { today: "2026-12-31" };
  const examples: readonly Example<AccessibilityFeedback>[] = [
    ["satisfied answered", { receivedOn, answeredOn: day("2026-11-16") }, late],
    ["breached answeredLate error at answeredOn", { receivedOn, answeredOn: day("2026-11-17") }, late],
    ["satisfied answered", { receivedOn, answeredOn: day("2026-11-30"), delayToldOn: day("2026-11-16") }, late],
    ["breached answeredLate error at answeredOn", { receivedOn, answeredOn: day("2026-12-01"), delayToldOn: day("2026-11-16") }, late],
    ["breached answeredLate error at answeredOn", { receivedOn, answeredOn: day("2026-11-30"), delayToldOn: day("2026-11-17") }, late],
    ["undetermined running for answeredOn", { receivedOn }, { today: "2026-11-16" }],
    ["breached notAnswered error at answeredOn", { receivedOn }, { today: "2026-11-17" }],
  ];
  it.each(rows(examples))("%s: %j %j", (found, subject, judging) => expect(judged(rule, subject, judging)).toBe(found));
  it("reaches every text", () => expect(unreached(rule, examples)).toEqual([]));
});
