import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { TalkHandling } from "../../handling/talk-handling.ts";
import { WEEKDAY_OPTIONS, weekdayDeadline } from "../../handling/weekday-deadline.ts";

const WEEKDAYS = 7;

/** A client who asks for it gets to talk in person with a professional of the county at the latest on the seventh weekday. */
export const talkIsHeldBySeventhWeekday = defineRule<TalkHandling>()({
  id: "social-assistance/talk-is-held-by-seventh-weekday",
  ref: "TTL-14d",
  legalBasis: [provision("TTL", "14 d")],
  inForce: { from: "2017-01-01" },
  severity: "error",
  options: WEEKDAY_OPTIONS,
  messageKeys: ["heldInTime", "heldLate", "notHeld", "running"],
  eventDate: ({ requestedOn }) => requestedOn,
  appliesWhen: () => true,
  check({ requestedOn, heldOn }, { deadline, byDeadline }, { options }) {
    const period = { startEvent: "talkRequest", start: requestedOn, weekdays: WEEKDAYS, section: "14 d", metOn: heldOn };
    const keys = { met: "heldInTime", metLate: "heldLate", late: "notHeld", open: "running" } as const;
    return byDeadline(deadline(weekdayDeadline(period, options)), keys, { path: ["heldOn"], missing: ["heldOn"] });
  },
});
