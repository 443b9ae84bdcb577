import { SUPPORT_NEEDS } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { needCoverage } from "../meters/plan-coverage.ts";
import { dayOf, type PlanUnderReview } from "./plan-under-review.ts";

/**
 * Each need that the assessment named has a goal or a service in the plan, or a recorded reason why nothing is planned for it.
 *
 * The act wants the items to the extent the need requires; that a named need is answered or its absence explained is our reading of that.
 */
export const everyNamedNeedIsAnswered = defineRule<PlanUnderReview>()({
  id: "client-plan/every-named-need-is-answered",
  ref: "SHL-39-b.6",
  legalBasis: [provision("SHL", "39", "2")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: ["allAnswered", "unanswered", "needsNotKnown", "noNeeds"],
  eventDate: dayOf,
  appliesWhen: ({ namedNeeds }) => (namedNeeds?.length === 0 ? "noNeeds" : true),
  check({ plan, namedNeeds }, { pass, fail, undetermined }) {
    if (namedNeeds === undefined) return undetermined("needsNotKnown", ["namedNeeds"]);
    const open = needCoverage(plan, namedNeeds).flatMap(({ code, by }) => (by === undefined ? [code] : []));
    if (open.length === 0) return pass("allAnswered");
    const needs = SUPPORT_NEEDS.filter(({ code }) => open.includes(code)).map(({ label }) => label);
    return fail("unanswered", ["plan", "needsWithoutGoal"], { needs, count: open.length });
  },
});
