import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { ONE_TEXT_KEYS, oneText } from "./item-verdict.ts";
import { dayOf, type PlanUnderReview } from "./plan-under-review.ts";

/** The plan estimates how long the client relationship lasts (item 7). */
export const planEstimatesDurationOfRelationship = defineRule<PlanUnderReview>()({
  id: "client-plan/plan-estimates-duration-of-relationship",
  ref: "SHL-39-b.7",
  legalBasis: [provision("SHL", "39", "2")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: ONE_TEXT_KEYS,
  eventDate: dayOf,
  appliesWhen: () => true,
  check: (subject, toolbox) => oneText(subject, toolbox, "duration"),
});
