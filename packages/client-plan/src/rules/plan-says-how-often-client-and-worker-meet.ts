import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { ONE_TEXT_KEYS, oneText } from "./item-verdict.ts";
import { dayOf, type PlanUnderReview } from "./plan-under-review.ts";

/** The plan says how often the client and the own worker meet (item 4). */
export const planSaysHowOftenClientAndWorkerMeet = defineRule<PlanUnderReview>()({
  id: "client-plan/plan-says-how-often-client-and-worker-meet",
  ref: "SHL-39-b.4",
  legalBasis: [provision("SHL", "39", "2")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: ONE_TEXT_KEYS,
  eventDate: dayOf,
  appliesWhen: () => true,
  check: (subject, toolbox) => oneText(subject, toolbox, "meetings"),
});
