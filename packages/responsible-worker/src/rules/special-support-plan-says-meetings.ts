import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { MeetingsInPlan } from "../meetings/meetings-in-plan.ts";

/**
 * A child or, since 1.1.2023, an adult needing special support is met in person often enough, in the way written in the plan: the plan says
 * how often and cannot leave it out as not needed.
 */
export const specialSupportPlanSaysMeetings = defineRule<MeetingsInPlan>()({
  id: "responsible-worker/special-support-plan-says-meetings",
  ref: "SHL-42-e",
  legalBasis: [provision("SHL", "42"), provision("SHL", "39")],
  inForce: { from: "2023-01-01" },
  severity: "error",
  messageKeys: ["meetingsWritten", "leftOut", "notWritten", "specialSupportNotAssessed", "noPlan"],
  appliesWhen: ({ specialSupport, meetings }) => {
    if (specialSupport === "no") return false;
    return meetings !== undefined || "noPlan";
  },
  check({ specialSupport, meetings }, { pass, fail, undetermined }) {
    if (specialSupport === "notAssessed") return undetermined("specialSupportNotAssessed", ["specialSupport"]);
    if (meetings?.text) return pass("meetingsWritten");
    return meetings?.notNeeded ? fail("leftOut", ["meetings", "notNeeded"]) : fail("notWritten", ["meetings", "text"]);
  },
});
