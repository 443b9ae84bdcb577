import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { dayOf, type PlanUnderReview } from "./plan-under-review.ts";

/** When the need is recurring, the aim is that the client copes and the need ends by a time set together: each goal has a target date. */
export const recurringNeedHasTargetDates = defineRule<PlanUnderReview>()({
  id: "client-plan/recurring-need-has-target-dates",
  ref: "SHL-38",
  legalBasis: [provision("SHL", "38")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: ["allHaveDates", "noGoals", "notRecurring", "dateMissing", "natureNotKnown"],
  eventDate: dayOf,
  appliesWhen({ needNature, plan }) {
    if (needNature !== undefined && needNature !== "recurring") return "notRecurring";
    return plan.goals.length > 0 ? true : "noGoals";
  },
  check({ plan: { goals }, needNature }, { pass, fail, undetermined }) {
    const open = goals.filter(({ targetOn }) => targetOn === undefined);
    const [first] = open;
    if (first === undefined) return pass("allHaveDates");
    if (needNature === undefined) return undetermined("natureNotKnown", ["needNature"]);
    const number = goals.indexOf(first) + 1;
    return fail("dateMissing", ["plan", "goals", number - 1, "targetOn"], { number, count: open.length });
  },
});
