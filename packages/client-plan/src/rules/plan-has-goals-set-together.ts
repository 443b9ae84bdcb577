import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { dayOf, missing, type PlanUnderReview, STILL_OPEN } from "./plan-under-review.ts";

/** The plan has the goals that the client and the worker have set together, in words (item 6); or says for each need why it has none. */
export const planHasGoalsSetTogether = defineRule<PlanUnderReview>()({
  id: "client-plan/plan-has-goals-set-together",
  ref: "SHL-39-b.6",
  legalBasis: [provision("SHL", "39", "2")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: ["goalsRecorded", "reasonsRecorded", "goalsMissing", "goalWithoutWords", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: () => true,
  check(subject, toolbox) {
    const { goals, needsWithoutGoal } = subject.plan;
    const wordless = goals.findIndex(({ text, ownWords }) => !(text || ownWords));
    if (wordless >= 0) return missing(subject, toolbox, "goalWithoutWords", ["plan", "goals", wordless, "text"]);
    if (goals.length > 0) return toolbox.pass("goalsRecorded");
    return needsWithoutGoal.length > 0 ? toolbox.pass("reasonsRecorded") : missing(subject, toolbox, "goalsMissing", ["plan", "goals"]);
  },
});
