import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { dayOf, missing, type PlanUnderReview, STILL_OPEN } from "./plan-under-review.ts";

/**
 * A client who needs special support is met in person often enough, in the way written in the plan: so the plan always says how. Adults since
 * 2023.
 */
export const specialSupportHasAgreedMeetings = defineRule<PlanUnderReview>()({
  id: "client-plan/special-support-has-agreed-meetings",
  ref: "SHL-42-e",
  legalBasis: [provision("SHL", "42"), provision("SHL", "39", "2")],
  inForce: { from: "2023-01-01" },
  severity: "error",
  messageKeys: ["meetingsRecorded", "meetingsMissing", "cannotBeLeftOut", "noSpecialSupport", "specialSupportNotKnown", STILL_OPEN],
  eventDate: dayOf,
  appliesWhen: ({ specialSupport }) => (specialSupport === false ? "noSpecialSupport" : true),
  check(subject, toolbox) {
    const { text, notNeeded } = subject.plan.items.meetings;
    if (text) return toolbox.pass("meetingsRecorded");
    if (subject.specialSupport === undefined) return toolbox.undetermined("specialSupportNotKnown", ["specialSupport"]);
    if (notNeeded) return toolbox.fail("cannotBeLeftOut", ["plan", "items", "meetings", "notNeeded"]);
    return missing(subject, toolbox, "meetingsMissing", ["plan", "items", "meetings", "text"]);
  },
});
