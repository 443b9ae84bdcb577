import { localDate } from "@koonti/core";
import type { ExamplesOf } from "@koonti/rule-catalogue";
import { defineRule, type Provision } from "@koonti/rules";
import { describe, expectTypeOf, it } from "vitest";

interface Visit {
  readonly reason?: string;
}

const provision: Provision = { act: "X", section: "4", label: "X 4 §", url: "https://example.org" };

const visitHasReason = defineRule<Visit>()({
  id: "visits/visit-has-a-reason",
  ref: "X-4",
  legalBasis: [provision],
  inForce: { from: "2023-01-01" },
  severity: "error",
  messageKeys: ["recorded", "reasonMissing"],
  appliesWhen: () => true,
  check: ({ reason }, { pass, fail }) => (reason ? pass("recorded") : fail("reasonMissing")),
});

type VisitExamples = ExamplesOf<readonly [typeof visitHasReason]>;

describe("examples are complete by type", () => {
  const today = localDate("2026-05-04");
  const recorded = { subject: { reason: "money" }, today };
  const reasonMissing = { subject: {}, today };

  it("takes one for every message key", () => {
    const whole = { "visits/visit-has-a-reason": { recorded, reasonMissing: [reasonMissing] } };
    expectTypeOf(whole).toExtend<VisitExamples>();
  });

  it("takes no list without a rule, without a key, or with another subject", () => {
    expectTypeOf({}).not.toExtend<VisitExamples>();
    expectTypeOf({ "visits/visit-has-a-reason": { recorded } }).not.toExtend<VisitExamples>();
    const other = { subject: { reason: 4 }, today };
    expectTypeOf({ "visits/visit-has-a-reason": { recorded, reasonMissing: other } }).not.toExtend<VisitExamples>();
  });
});
