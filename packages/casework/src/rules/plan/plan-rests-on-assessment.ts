import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { CarrierOfPlan } from "./carrier-of-plan.ts";

/** The plan holds the need as the assessment found it: so the assessment has been completed by the time the plan is made. */
export const planRestsOnAssessment = defineRule<CarrierOfPlan>()({
  id: "casework/plan-rests-on-assessment",
  ref: "ATL-43",
  legalBasis: [provision("ATL", "43"), provision("SHL", "39", "1")],
  inForce: { from: "2024-01-01" },
  severity: "warning",
  messageKeys: ["assessed", "notAssessed", "planIsBeingMade"],
  eventDate: ({ madeOn }) => madeOn,
  appliesWhen: ({ madeOn }) => (madeOn === undefined ? "planIsBeingMade" : true),
  check({ madeOn, assessedOn }, { pass, fail }, { today }) {
    const on = madeOn ?? today;
    return assessedOn !== undefined && assessedOn <= on ? pass("assessed", { assessedOn }) : fail("notAssessed", [], { madeOn: on });
  },
});
