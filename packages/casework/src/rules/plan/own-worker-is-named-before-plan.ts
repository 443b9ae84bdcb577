import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { CarrierOfPlan } from "./carrier-of-plan.ts";

/**
 * The plan holds the own worker's, or another responsible worker's, own assessment of the services that are necessary: so one has been
 * named by the time it is made.
 */
export const ownWorkerIsNamedBeforePlan = defineRule<CarrierOfPlan>()({
  id: "casework/own-worker-is-named-before-plan",
  ref: "SHL-39-b.3",
  legalBasis: [provision("SHL", "39", "2"), provision("SHL", "42")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: ["named", "notNamed", "notNamedYet"],
  eventDate: ({ madeOn }) => madeOn,
  appliesWhen: () => true,
  check({ madeOn, workerNamed }, { pass, fail, undetermined }) {
    if (workerNamed) return pass("named");
    return madeOn === undefined ? undetermined("notNamedYet", ["assignment.ownWorker"]) : fail("notNamed", [], { madeOn });
  },
});
