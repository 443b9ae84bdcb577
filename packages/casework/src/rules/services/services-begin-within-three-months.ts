import { LEGAL_OPTIONS, provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServicesOfMatter } from "./services-of-matter.ts";
import { BY_DEADLINE, IMPLEMENTATION_KEYS, threeMonthsOf } from "./three-months.ts";

const SHL_45 = provision("SHL", "45");

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
  messageKeys: [...IMPLEMENTATION_KEYS, "noNeed", "declined", "closed"],
  eventDate: ({ initiatedOn }) => initiatedOn,
  appliesWhen: ({ noServices }) => noServices ?? true,
  check: (matter, { deadline, byDeadline }, { options }) =>
    byDeadline(deadline(threeMonthsOf(matter, SHL_45, options.extendAuthorityDeadlines)), BY_DEADLINE, {
      path: ["startedOn"],
      missing: ["startedOn"],
    }),
});
