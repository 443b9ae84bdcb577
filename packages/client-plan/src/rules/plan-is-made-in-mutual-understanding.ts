import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { dayOf, type PlanUnderReview } from "./plan-under-review.ts";

/**
 * The plan is made in mutual understanding with the client. An agreeing answer shows it; whether it was reached despite another answer, or
 * before one, is for people to judge.
 */
export const planIsMadeInMutualUnderstanding = defineRule<PlanUnderReview>()({
  id: "client-plan/plan-is-made-in-mutual-understanding",
  ref: "AsL-7",
  legalBasis: [provision("AsL", "7")],
  inForce: { from: "2001-01-01" },
  severity: "warning",
  messageKeys: ["agreed", "disagreed", "couldNotAnswer", "notAsked", "notMadeYet"],
  eventDate: dayOf,
  appliesWhen: ({ plan }) => (plan.madeOn === undefined ? "notMadeYet" : true),
  check({ answer }, { pass, undetermined }) {
    if (answer === undefined) return undetermined("notAsked", ["answer"]);
    if (answer.answer === "agrees") return pass("agreed");
    return undetermined(answer.answer === "disagrees" ? "disagreed" : "couldNotAnswer", []);
  },
});
