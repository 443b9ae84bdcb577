import { daysBetween } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { dayOf, type PlanUnderReview } from "./plan-under-review.ts";

/**
 * The plan is checked when necessary. The act sets no interval for adults, so the age of a plan breaks nothing; a review day that the plan
 * itself sets and that has passed is warned of.
 */
export const agreedReviewIsMade = defineRule<PlanUnderReview>()({
  id: "client-plan/agreed-review-is-made",
  ref: "SHL-39-c",
  legalBasis: [provision("SHL", "39")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: ["reviewAhead", "reviewPassed", "noReviewAgreed", "notMadeYet"],
  eventDate: dayOf,
  appliesWhen({ plan: { madeOn, nextReviewOn } }) {
    if (madeOn === undefined) return "notMadeYet";
    return nextReviewOn === undefined ? "noReviewAgreed" : true;
  },
  check({ plan: { madeOn, nextReviewOn } }, { pass, fail, deadline }, { today }) {
    const start = madeOn ?? today;
    const target = nextReviewOn ?? today;
    const counting = { unit: "days", n: daysBetween(start, target) } as const;
    const agreed = deadline({ startEvent: "planMade", start, target, counting, provision: provision("SHL", "39") });
    const params = { target, daysOver: Math.max(0, daysBetween(target, today)) };
    if (agreed.state === "late") return fail("reviewPassed", ["plan", "nextReviewOn"], params, { deadline: agreed });
    return pass("reviewAhead", params, { deadline: agreed });
  },
});
