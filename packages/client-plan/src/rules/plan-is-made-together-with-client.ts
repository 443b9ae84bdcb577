import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { dayOf, missing, type PlanUnderReview, STILL_OPEN } from "./plan-under-review.ts";

/** The plan is made together with the client unless there is an evident obstacle, which is then recorded. */
export const planIsMadeTogetherWithClient = defineRule<PlanUnderReview>()({
  id: "client-plan/plan-is-made-together-with-client",
  ref: "SHL-39-a",
  legalBasis: [provision("SHL", "39", "1")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["madeTogether", "obstacleRecorded", "obstacleMissing", "notRecorded", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: () => true,
  check(subject, toolbox) {
    const { madeWithClient, obstacleReason } = subject.plan;
    if (madeWithClient === true) return toolbox.pass("madeTogether");
    if (madeWithClient === undefined) return toolbox.undetermined("notRecorded", ["plan.madeWithClient"]);
    return obstacleReason ? toolbox.pass("obstacleRecorded") : missing(subject, toolbox, "obstacleMissing", ["plan", "obstacleReason"]);
  },
});
