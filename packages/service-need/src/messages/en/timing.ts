import type { Catalogue } from "@koonti/rules";
import type { assessmentTimingRules } from "../../rules/index.ts";

/** Texts of the rules on the pace of an assessment. */
export const timing: Catalogue<typeof assessmentTimingRules> = {
  "service-need/assessment-starts-without-delay#duty": "The assessment of service needs starts without delay.",
  "service-need/assessment-starts-without-delay#startedAfter":
    "The assessment started {weekdays, plural, =0 {on the same day} one {after # weekday} other {after # weekdays}}. The act has no number: judge whether that was without delay.",
  "service-need/assessment-starts-without-delay#notStarted":
    "The assessment has not started. {weekdays, plural, one {# weekday has} other {# weekdays have}} passed. The act has no number.",
  "service-need/assessment-starts-without-delay#targetMet": "The assessment started on {metOn}, within the county's own target {target}.",
  "service-need/assessment-starts-without-delay#targetMissed": "The county's own target for the start was {target}.",
  "service-need/assessment-starts-without-delay#targetRunning": "The county's own target for the start is {target}.",
  "service-need/assessment-starts-without-delay#declined": "It has been decided that no assessment is made.",
  "service-need/assessment-starts-without-delay#mend": "Start the assessment and record the day it started.",

  "service-need/assessment-is-completed-without-undue-delay#duty": "The assessment of service needs is completed without undue delay.",
  "service-need/assessment-is-completed-without-undue-delay#completedAfter":
    "The assessment took {days, plural, one {# day} other {# days}}. The act has no number for adults: judge whether the delay was undue.",
  "service-need/assessment-is-completed-without-undue-delay#notCompleted":
    "The assessment has gone on for {days, plural, one {# day} other {# days}}. The act has no number for adults.",
  "service-need/assessment-is-completed-without-undue-delay#targetMet":
    "The assessment was completed on {metOn}, within the county's own target {target}.",
  "service-need/assessment-is-completed-without-undue-delay#targetMissed": "The county's own target for completion was {target}.",
  "service-need/assessment-is-completed-without-undue-delay#targetRunning": "The county's own target for completion is {target}.",
  "service-need/assessment-is-completed-without-undue-delay#mend": "Complete the assessment and record the day.",

  "service-need/assessment-starts-by-seventh-weekday#duty":
    "The assessment starts at the latest on the seventh weekday from the contact, when the person is over 75, receives the highest care allowance or is a disabled person as meant in the act on disability services.",
  "service-need/assessment-starts-by-seventh-weekday#startedInTime": "The last day was {target}, and the assessment started on {metOn}.",
  "service-need/assessment-starts-by-seventh-weekday#startedLate":
    "The last day was {target}, but the assessment started on {metOn}, {daysOver, plural, one {# day} other {# days}} late.",
  "service-need/assessment-starts-by-seventh-weekday#notStarted": "The last day was {target}, and the assessment has not started.",
  "service-need/assessment-starts-by-seventh-weekday#running": "The assessment must start by {target}.",
  "service-need/assessment-starts-by-seventh-weekday#contactUnknown": "It is not recorded who made the contact.",
  "service-need/assessment-starts-by-seventh-weekday#groupUnknown":
    "It is not known whether the person belongs to one of the groups the time limit concerns.",
  "service-need/assessment-starts-by-seventh-weekday#noContact": "There is no contact.",
  "service-need/assessment-starts-by-seventh-weekday#otherContact":
    "The time limit starts only from a contact by the client, a relative or close person, or the legal representative.",
  "service-need/assessment-starts-by-seventh-weekday#otherGroup":
    "No time limit by age, highest care allowance or disability. A need of special support does not bring one to an adult.",
  "service-need/assessment-starts-by-seventh-weekday#declined": "It has been decided that no assessment is made.",
  "service-need/assessment-starts-by-seventh-weekday#mend": "Start the assessment now. The delay cannot be mended afterwards.",

  "service-need/assessment-starts-by-seventh-weekday-before-2025#duty":
    "Before 2025 the assessment started at the latest on the seventh weekday from the contact, when the person was over 75 or received the highest care allowance.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#startedInTime":
    "The last day was {target}, and the assessment started on {metOn}.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#startedLate":
    "The last day was {target}, but the assessment started on {metOn}, {daysOver, plural, one {# day} other {# days}} late.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#notStarted":
    "The last day was {target}, and the assessment has not started.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#running": "The assessment must start by {target}.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#contactUnknown": "It is not recorded who made the contact.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#groupUnknown":
    "It is not known whether the person belonged to one of the groups the time limit concerned.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#noContact": "There is no contact.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#otherContact":
    "The time limit started only from a contact by the client, a relative or close person, or the legal representative.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#otherGroup": "No time limit by age or highest care allowance.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#olderDisabilityAct":
    "A disabled person had a similar time limit in the repealed act 380/1987. It is not judged here.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#declined": "It has been decided that no assessment is made.",
  "service-need/assessment-starts-by-seventh-weekday-before-2025#mend": "Start the assessment now. The delay cannot be mended afterwards.",

  "service-need/child-assessment-starts-by-seventh-weekday#duty":
    "The assessment of a child needing special support starts at the latest on the seventh weekday from initiation.",
  "service-need/child-assessment-starts-by-seventh-weekday#startedInTime":
    "The last day was {target}, and the assessment started on {metOn}.",
  "service-need/child-assessment-starts-by-seventh-weekday#startedLate":
    "The last day was {target}, but the assessment started on {metOn}, {daysOver, plural, one {# day} other {# days}} late.",
  "service-need/child-assessment-starts-by-seventh-weekday#notStarted": "The last day was {target}, and the assessment has not started.",
  "service-need/child-assessment-starts-by-seventh-weekday#running": "The assessment must start by {target}.",
  "service-need/child-assessment-starts-by-seventh-weekday#initiationUnknown": "The day of initiation is not recorded.",
  "service-need/child-assessment-starts-by-seventh-weekday#declined": "It has been decided that no assessment is made.",
  "service-need/child-assessment-starts-by-seventh-weekday#mend": "Start the assessment now. The delay cannot be mended afterwards.",

  "service-need/child-assessment-is-completed-in-three-months#duty":
    "The assessment of a child needing special support is completed within three months of initiation.",
  "service-need/child-assessment-is-completed-in-three-months#completedInTime":
    "The last day was {target}, and the assessment was completed on {metOn}.",
  "service-need/child-assessment-is-completed-in-three-months#completedLate":
    "The last day was {target}, but the assessment was completed on {metOn}, {daysOver, plural, one {# day} other {# days}} late.",
  "service-need/child-assessment-is-completed-in-three-months#notCompleted":
    "The last day was {target}, and the assessment is not completed.",
  "service-need/child-assessment-is-completed-in-three-months#running": "The assessment must be completed by {target}.",
  "service-need/child-assessment-is-completed-in-three-months#initiationUnknown": "The day of initiation is not recorded.",
  "service-need/child-assessment-is-completed-in-three-months#declined": "It has been decided that no assessment is made.",
  "service-need/child-assessment-is-completed-in-three-months#mend": "Complete the assessment now. The delay cannot be mended afterwards.",
};
