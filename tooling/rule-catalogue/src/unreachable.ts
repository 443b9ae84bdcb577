import type { Outcome } from "@koonti/rules";

/** Outcomes that a rule does not have, with the reason; a test holds the rule to it. */
export const UNREACHABLE: Readonly<Record<string, { readonly outcomes: readonly Outcome[]; readonly because: string }>> = {
  "service-need/functioning-is-seen-in-its-environments": {
    outcomes: ["breached"],
    because: "the act asks for what the situation requires, so a professional judges what is not written",
  },
  "casework/contacted-authority-reports-back": {
    outcomes: ["breached"],
    because: "the act gives no time, so a professional judges whether the delay is undue",
  },
  "client-plan/plan-is-made-in-mutual-understanding": {
    outcomes: ["breached"],
    because: "whether an understanding was reached despite another answer, or before one, is for people to judge",
  },
  "outreach/anonymous-advice-and-the-duty-to-record": {
    outcomes: ["satisfied", "breached"],
    because: "no source settles whether advice to somebody unknown begins the duty, so it is always for a professional to judge",
  },
};
