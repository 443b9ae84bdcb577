import { deadlineInDays } from "@koonti/core";
import { LEGAL_OPTIONS, provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { UrgencyOfNeed } from "../../timing/assessment-timing.ts";

const SHL_36 = provision("SHL", "36");

/**
 * The need of urgent help is assessed immediately whenever an employee learns of a person in need. The act has no number; the same or the
 * next calendar day counts as immediate by an option. Late is a warning, missing is an error.
 */
export const urgentNeedIsAssessedAtOnce = defineRule<UrgencyOfNeed>()({
  id: "service-need/urgent-need-is-assessed-at-once",
  ref: "SHL-36-a",
  legalBasis: [SHL_36],
  inForce: { from: "2015-04-01" },
  severity: "error",
  severities: ["warning"],
  options: { urgentAssessmentWithinDays: LEGAL_OPTIONS.urgentAssessmentWithinDays },
  messageKeys: ["assessedAtOnce", "assessedLate", "notAssessed", "toBeAssessed"],
  eventDate: ({ learnedOn }) => learnedOn,
  appliesWhen: ({ learnedOn }) => learnedOn !== undefined,
  check({ learnedOn, urgencyAssessedOn }, { deadline, byDeadline, undetermined }, { options: { urgentAssessmentWithinDays: n } }) {
    if (learnedOn === undefined) return undetermined("toBeAssessed", ["learnedOn"]);
    const due = deadline({
      startEvent: "learnedOfNeed",
      start: learnedOn,
      target: deadlineInDays(learnedOn, n),
      metOn: urgencyAssessedOn,
      counting: { unit: "days", n },
      provision: SHL_36,
    });
    const keys = { met: "assessedAtOnce", metLate: "assessedLate", late: "notAssessed", open: "toBeAssessed" } as const;
    const severity = due.state === "metLate" ? "warning" : undefined;
    return byDeadline(due, keys, { path: ["urgencyAssessedOn"], missing: ["urgencyAssessedOn"], severity });
  },
});
