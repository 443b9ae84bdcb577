import { deadlineInDays } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { AccessibilityFeedback } from "./digital-service.ts";

const DPL_10 = provision("DPL", "10");
const DAYS = 14;

/**
 * Feedback on accessibility is answered without delay, at the latest in two weeks; where the content is extensive and the sender has been
 * told so in time, in two weeks more.
 */
export const accessibilityFeedbackIsAnsweredInTwoWeeks = defineRule<AccessibilityFeedback>()({
  id: "casework/accessibility-feedback-is-answered-in-two-weeks",
  ref: "DPL-3",
  legalBasis: [DPL_10],
  inForce: { from: "2019-09-23" },
  severity: "error",
  messageKeys: ["answered", "answeredLate", "notAnswered", "running"],
  eventDate: ({ receivedOn }) => receivedOn,
  appliesWhen: () => true,
  check({ receivedOn, answeredOn, delayToldOn }, { deadline, byDeadline }) {
    const isLonger = delayToldOn !== undefined && delayToldOn <= deadlineInDays(receivedOn, DAYS);
    const n = isLonger ? 2 * DAYS : DAYS;
    const counting = { unit: "days", n } as const;
    const target = deadlineInDays(receivedOn, n);
    const due = deadline({ startEvent: "feedback", start: receivedOn, target, metOn: answeredOn, counting, provision: DPL_10 });
    const keys = { met: "answered", metLate: "answeredLate", late: "notAnswered", open: "running" } as const;
    return byDeadline(due, keys, { path: ["answeredOn"], missing: ["answeredOn"] });
  },
});
