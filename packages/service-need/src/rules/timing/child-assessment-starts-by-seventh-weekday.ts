import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ChildAssessmentTiming } from "../../timing/assessment-timing.ts";
import { judgeStart, START_KEYS, WEEKDAY_OPTIONS } from "../../timing/seventh-weekday.ts";

const SHL_36 = provision("SHL", "36");

/** The assessment of a child with a need for special support starts by the seventh weekday, counted from initiation and not from contact. */
export const childAssessmentStartsBySeventhWeekday = defineRule<ChildAssessmentTiming>()({
  id: "service-need/child-assessment-starts-by-seventh-weekday",
  ref: "SHL-36-e",
  legalBasis: [SHL_36],
  inForce: { from: "2015-04-01" },
  severity: "error",
  severities: ["warning"],
  options: WEEKDAY_OPTIONS,
  messageKeys: [...START_KEYS, "initiationUnknown", "declined"],
  eventDate: ({ initiatedOn }) => initiatedOn,
  appliesWhen: ({ specialSupportChild, declinedOn }) => {
    if (specialSupportChild !== true) return false;
    return declinedOn === undefined || "declined";
  },
  check({ initiatedOn, startedOn }, toolbox, context) {
    if (initiatedOn === undefined) return toolbox.undetermined("initiationUnknown", ["initiatedOn"]);
    return judgeStart({ startEvent: "initiation", start: initiatedOn, startedOn, provision: SHL_36 }, toolbox, context);
  },
});
