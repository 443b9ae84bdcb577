import { deadlineInDays, type LocalDate } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { type DeadlineFacts, defineRule } from "@koonti/rules";
import type { RectificationOfDecision } from "./rectification-of-decision.ts";

const SHL_50 = provision("SHL", "50");
const DAYS = 30;

const periodOf = (receivedOn: LocalDate, requestedOn: LocalDate | undefined): DeadlineFacts => ({
  startEvent: "decisionReceived",
  start: receivedOn,
  // The act is done at the authority by the client: MaL 5 § moves its last day always.
  target: deadlineInDays(receivedOn, DAYS, { extend: true }),
  metOn: requestedOn,
  counting: { unit: "days", n: DAYS },
  provision: SHL_50,
});

/**
 * A rectification request is made to the county within thirty days of receiving the decision; a later one is not examined. The client need
 * not ask: when the period has passed without a request there is nothing to judge.
 */
export const rectificationIsAskedInThirtyDays = defineRule<RectificationOfDecision>()({
  id: "casework/rectification-is-asked-in-thirty-days",
  ref: "SHL-50/51",
  legalBasis: [SHL_50, provision("HL", "49 c"), provision("MaL", "5")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["askedInTime", "askedLate", "periodRuns", "receiptUnknown", "notAsked"],
  eventDate: ({ receivedOn }) => receivedOn,
  appliesWhen: ({ receivedOn, requestedOn }, { today }) => {
    if (requestedOn !== undefined) return true;
    if (receivedOn === undefined) return "notAsked";
    return today <= periodOf(receivedOn, undefined).target || "notAsked";
  },
  check({ receivedOn, requestedOn }, { deadline, byDeadline, undetermined }) {
    if (receivedOn === undefined) return undetermined("receiptUnknown", ["receivedOn"]);
    const keys = { met: "askedInTime", late: "askedLate", open: "periodRuns" } as const;
    return byDeadline(deadline(periodOf(receivedOn, requestedOn)), keys, { path: ["requestedOn"] });
  },
});
