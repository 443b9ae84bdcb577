import { deadlineInMonths } from "@koonti/core";
import { LEGAL_OPTIONS, provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ChildAssessmentTiming } from "../../timing/assessment-timing.ts";

const SHL_36 = provision("SHL", "36");
const COMPLETE_WITHIN_MONTHS = 3;

/** The assessment of a child with a need for special support is completed within three months of initiation. No adult has this limit. */
export const childAssessmentIsCompletedInThreeMonths = defineRule<ChildAssessmentTiming>()({
  id: "service-need/child-assessment-is-completed-in-three-months",
  ref: "SHL-36-e",
  legalBasis: [SHL_36],
  inForce: { from: "2015-04-01" },
  severity: "error",
  options: { extendAuthorityDeadlines: LEGAL_OPTIONS.extendAuthorityDeadlines },
  messageKeys: ["completedInTime", "completedLate", "notCompleted", "running", "initiationUnknown", "declined"],
  eventDate: ({ initiatedOn }) => initiatedOn,
  appliesWhen: ({ specialSupportChild, declinedOn }) => {
    if (specialSupportChild !== true) return false;
    return declinedOn === undefined || "declined";
  },
  check({ initiatedOn, completedOn }, { deadline, byDeadline, undetermined }, { options }) {
    if (initiatedOn === undefined) return undetermined("initiationUnknown", ["initiatedOn"]);
    const due = deadline({
      startEvent: "initiation",
      start: initiatedOn,
      target: deadlineInMonths(initiatedOn, COMPLETE_WITHIN_MONTHS, { extend: options.extendAuthorityDeadlines }),
      metOn: completedOn,
      counting: { unit: "months", n: COMPLETE_WITHIN_MONTHS },
      provision: SHL_36,
    });
    const keys = { met: "completedInTime", metLate: "completedLate", late: "notCompleted", open: "running" } as const;
    return byDeadline(due, keys, { path: ["completedOn"], missing: ["completedOn"] });
  },
});
