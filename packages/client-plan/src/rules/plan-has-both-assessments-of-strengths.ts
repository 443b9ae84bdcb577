import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { TWO_VOICE_KEYS, twoVoices } from "./item-verdict.ts";
import { dayOf, type PlanUnderReview } from "./plan-under-review.ts";

/** The plan has the client's and the worker's assessment of strengths and resources (item 5). */
export const planHasBothAssessmentsOfStrengths = defineRule<PlanUnderReview>()({
  id: "client-plan/plan-has-both-assessments-of-strengths",
  ref: "SHL-39-b.5",
  legalBasis: [provision("SHL", "39", "2")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: TWO_VOICE_KEYS,
  eventDate: dayOf,
  appliesWhen: () => true,
  check: (subject, toolbox) => twoVoices(subject, toolbox, "strengths"),
});
