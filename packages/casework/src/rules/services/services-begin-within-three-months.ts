import { deadlineInMonths } from "@koonti/core";
import { LEGAL_OPTIONS, provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServicesOfMatter } from "./services-of-matter.ts";

const SHL_45 = provision("SHL", "45");
const IMPLEMENT_WITHIN_MONTHS = 3;

/**
 * A decision is carried out without undue delay, at the latest three months from the matter's initiation (not from the decision), unless
 * clarification for a special reason or another special ground related to the client's need takes longer.
 */
export const servicesBeginWithinThreeMonths = defineRule<ServicesOfMatter>()({
  id: "casework/services-begin-within-three-months",
  ref: "SHL-45-b",
  legalBasis: [SHL_45],
  inForce: { from: "2015-04-01" },
  severity: "error",
  options: { extendAuthorityDeadlines: LEGAL_OPTIONS.extendAuthorityDeadlines },
  messageKeys: ["begunInTime", "begunLate", "notBegun", "running", "extended"],
  eventDate: ({ initiatedOn }) => initiatedOn,
  appliesWhen: () => true,
  check({ initiatedOn, implementedOn, extensionGround }, { deadline, byDeadline }, { options }) {
    const due = deadline({
      startEvent: "initiation",
      start: initiatedOn,
      target: deadlineInMonths(initiatedOn, IMPLEMENT_WITHIN_MONTHS, { extend: options.extendAuthorityDeadlines }),
      metOn: implementedOn,
      counting: { unit: "months", n: IMPLEMENT_WITHIN_MONTHS },
      provision: SHL_45,
      extensionGround,
    });
    const keys = { met: "begunInTime", metLate: "begunLate", late: "notBegun", open: "running", extended: "extended" } as const;
    return byDeadline(due, keys, { path: ["startedOn"], missing: ["startedOn"] });
  },
});
