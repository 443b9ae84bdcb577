import type { Outcome } from "@koonti/rules";

/** Outcomes that a rule does not have, with the reason; a test holds the rule to it. */
export const UNREACHABLE: Readonly<Record<string, { readonly outcome: Outcome; readonly because: string }>> = {
  "service-need/functioning-is-seen-in-its-environments": {
    outcome: "breached",
    because: "the act asks for what the situation requires, so a professional judges what is not written",
  },
  "casework/contacted-authority-reports-back": {
    outcome: "breached",
    because: "the act gives no time, so a professional judges whether the delay is undue",
  },
  "client-plan/plan-is-made-in-mutual-understanding": {
    outcome: "breached",
    because: "whether an understanding was reached despite another answer, or before one, is for people to judge",
  },
};
