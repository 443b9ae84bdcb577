import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { ONE_TEXT_KEYS, oneText } from "./item-verdict.ts";
import { dayOf, type PlanUnderReview } from "./plan-under-review.ts";

/** The plan tells how life situation and environment affect functional ability (item 10, since 2025). */
export const planTellsEffectOfLifeSituation = defineRule<PlanUnderReview>()({
  id: "client-plan/plan-tells-effect-of-life-situation",
  ref: "SHL-39-b.10",
  legalBasis: [provision("SHL", "39", "2")],
  inForce: { from: "2025-01-01" },
  severity: "warning",
  messageKeys: ONE_TEXT_KEYS,
  eventDate: dayOf,
  appliesWhen: () => true,
  check: (subject, toolbox) => oneText(subject, toolbox, "environment"),
});
