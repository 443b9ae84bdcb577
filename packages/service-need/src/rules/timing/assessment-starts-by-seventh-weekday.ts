import { LEGAL_OPTIONS, provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { StartOfAssessment } from "../../timing/assessment-timing.ts";
import { sevenWeekdayExemption, sevenWeekdayGroup } from "../../timing/seven-weekday-group.ts";
import { judgeStart, START_KEYS, WEEKDAY_OPTIONS } from "../../timing/seventh-weekday.ts";

const SHL_36 = provision("SHL", "36");

/**
 * The seven-weekday start of a person over 75, with the highest care allowance, or disabled as VPL means, counted from the contact of the
 * person, a close person or the legal representative. Other adults are not covered, also not those needing special support.
 */
export const assessmentStartsBySeventhWeekday = defineRule<StartOfAssessment>()({
  id: "service-need/assessment-starts-by-seventh-weekday",
  ref: "SHL-36-d",
  legalBasis: [SHL_36],
  inForce: { from: "2025-01-01" },
  severity: "error",
  severities: ["warning"],
  options: { ...WEEKDAY_OPTIONS, age75Included: LEGAL_OPTIONS.age75Included },
  messageKeys: [...START_KEYS, "contactUnknown", "groupUnknown", "noContact", "otherContact", "otherGroup", "declined"],
  eventDate: ({ contactOn }) => contactOn,
  appliesWhen: (subject, { options }) => sevenWeekdayExemption(subject, { ...options, disabilityCounts: true }) ?? true,
  check(subject, toolbox, context) {
    const { contactOn, contactBy, startedOn } = subject;
    if (contactOn === undefined || contactBy === undefined) return toolbox.undetermined("contactUnknown", ["contactBy"]);
    const group = sevenWeekdayGroup(subject, { ...context.options, disabilityCounts: true });
    if (typeof group !== "string") return toolbox.undetermined("groupUnknown", group);
    return judgeStart({ startEvent: "contact", start: contactOn, startedOn, provision: SHL_36 }, toolbox, context);
  },
});
