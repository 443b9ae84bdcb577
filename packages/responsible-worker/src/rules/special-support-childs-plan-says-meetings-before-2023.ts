import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { MeetingsInPlan } from "../meetings/meetings-in-plan.ts";

/** Before 1.1.2023 the duty to meet in person as written in the plan concerned children needing special support only. */
export const specialSupportChildsPlanSaysMeetingsBefore2023 = defineRule<MeetingsInPlan>()({
  id: "responsible-worker/special-support-childs-plan-says-meetings-before-2023",
  ref: "SHL-42-e",
  legalBasis: [provision("SHL", "42"), provision("SHL", "39")],
  inForce: { from: "2015-04-01", until: "2022-12-31" },
  severity: "error",
  messageKeys: ["meetingsWritten", "leftOut", "notWritten", "specialSupportNotAssessed", "adult", "noPlan"],
  appliesWhen: ({ specialSupport, isChild, meetings }) => {
    if (specialSupport === "no") return false;
    if (isChild !== true) return "adult";
    return meetings !== undefined || "noPlan";
  },
  check({ specialSupport, meetings }, { pass, fail, undetermined }) {
    if (specialSupport === "notAssessed") return undetermined("specialSupportNotAssessed", ["specialSupport"]);
    if (meetings?.text) return pass("meetingsWritten");
    return meetings?.notNeeded ? fail("leftOut", ["meetings", "notNeeded"]) : fail("notWritten", ["meetings", "text"]);
  },
});
