import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { TWO_VOICE_KEYS, twoVoices } from "./item-verdict.ts";
import { dayOf, type PlanUnderReview } from "./plan-under-review.ts";

/** The plan has the client's and the professional's assessment of the services and measures needed (item 2). */
export const planHasBothAssessmentsOfServices = defineRule<PlanUnderReview>()({
  id: "client-plan/plan-has-both-assessments-of-services",
  ref: "SHL-39-b.2",
  legalBasis: [provision("SHL", "39", "2")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: TWO_VOICE_KEYS,
  eventDate: dayOf,
  appliesWhen: () => true,
  check: (subject, toolbox) => twoVoices(subject, toolbox, "services"),
});
