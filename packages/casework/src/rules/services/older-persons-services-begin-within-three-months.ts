import { LEGAL_OPTIONS, provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ServicesOfMatter } from "./services-of-matter.ts";
import { BY_DEADLINE, IMPLEMENTATION_KEYS, threeMonthsOf } from "./three-months.ts";

const VANHL_18 = provision("VanhL", "18");

/** An older person's decision is carried out at the latest three months from initiation, with the same exceptions as in SHL 45 §. */
export const olderPersonsServicesBeginWithinThreeMonths = defineRule<ServicesOfMatter>()({
  id: "casework/older-persons-services-begin-within-three-months",
  ref: "VanhL-18",
  legalBasis: [VANHL_18],
  inForce: { from: "2015-04-01" },
  severity: "error",
  options: { extendAuthorityDeadlines: LEGAL_OPTIONS.extendAuthorityDeadlines },
  messageKeys: [...IMPLEMENTATION_KEYS, "noNeed", "declined", "closed"],
  eventDate: ({ initiatedOn }) => initiatedOn,
  appliesWhen: ({ olderPerson, noServices }) => (olderPerson === true ? (noServices ?? true) : false),
  check: (matter, { deadline, byDeadline }, { options }) =>
    byDeadline(deadline(threeMonthsOf(matter, VANHL_18, options.extendAuthorityDeadlines)), BY_DEADLINE, {
      path: ["startedOn"],
      missing: ["startedOn"],
    }),
});
