import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { ONE_TEXT_KEYS, oneText } from "./item-verdict.ts";
import { dayOf, type PlanUnderReview } from "./plan-under-review.ts";

/** The plan says how it, the goals and the needs are followed (item 9): as a text, or by the day on which it is reviewed. */
export const planSaysHowItIsFollowed = defineRule<PlanUnderReview>()({
  id: "client-plan/plan-says-how-it-is-followed",
  ref: "SHL-39-b.9",
  legalBasis: [provision("SHL", "39", "2")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: [...ONE_TEXT_KEYS, "reviewAgreed"],
  eventDate: dayOf,
  appliesWhen: () => true,
  check(subject, toolbox) {
    const { nextReviewOn, items } = subject.plan;
    if (nextReviewOn !== undefined && !items.followUp.text) return toolbox.pass("reviewAgreed", { nextReviewOn });
    return oneText(subject, toolbox, "followUp");
  },
});
