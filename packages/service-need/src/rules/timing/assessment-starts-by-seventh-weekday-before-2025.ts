import { LEGAL_OPTIONS, provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { StartOfAssessment } from "../../timing/assessment-timing.ts";
import { sevenWeekdayExemption, sevenWeekdayGroup } from "../../timing/seven-weekday-group.ts";
import { judgeStart, START_KEYS, WEEKDAY_OPTIONS } from "../../timing/seventh-weekday.ts";

const SHL_36 = provision("SHL", "36");
const OLD_GROUPS = { disabilityCounts: false } as const;

/**
 * The seven-weekday start before the act on disability services came into force: age and highest care allowance only. Disabled persons
 * had a similar rule in act 380/1987, which is not judged here.
 */
export const assessmentStartsBySeventhWeekdayBefore2025 = defineRule<StartOfAssessment>()({
  id: "service-need/assessment-starts-by-seventh-weekday-before-2025",
  ref: "SHL-36-d",
  legalBasis: [SHL_36],
  inForce: { from: "2015-04-01", until: "2024-12-31" },
  severity: "error",
  severities: ["warning"],
  options: { ...WEEKDAY_OPTIONS, age75Included: LEGAL_OPTIONS.age75Included },
  messageKeys: [
    ...START_KEYS,
    "contactUnknown",
    "groupUnknown",
    "noContact",
    "otherContact",
    "otherGroup",
    "olderDisabilityAct",
    "declined",
  ],
  eventDate: ({ contactOn }) => contactOn,
  appliesWhen: (subject, { options }) => {
    const exemption = sevenWeekdayExemption(subject, { ...options, ...OLD_GROUPS });
    return exemption === "otherGroup" && subject.disabledPerson === true ? "olderDisabilityAct" : (exemption ?? true);
  },
  check(subject, toolbox, context) {
    const { contactOn, contactBy, startedOn } = subject;
    if (contactOn === undefined || contactBy === undefined) return toolbox.undetermined("contactUnknown", ["contactBy"]);
    const group = sevenWeekdayGroup(subject, { ...context.options, ...OLD_GROUPS });
    if (typeof group !== "string") return toolbox.undetermined("groupUnknown", group);
    return judgeStart({ startEvent: "contact", start: contactOn, startedOn, provision: SHL_36 }, toolbox, context);
  },
});
