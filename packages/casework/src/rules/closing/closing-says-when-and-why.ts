import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Closing } from "../../closing/schema.ts";

/** The end of the client relationship and its ground are recorded. */
export const closingSaysWhenAndWhy = defineRule<Closing>()({
  id: "casework/closing-says-when-and-why",
  ref: "ATL-38.2",
  legalBasis: [provision("ATL", "38", "2")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["recorded", "endDayMissing", "groundMissing"],
  eventDate: ({ closedOn }) => closedOn,
  appliesWhen: () => true,
  check({ relationshipEndsOn, ground, groundText }, { pass, fail }) {
    if (relationshipEndsOn === undefined) return fail("endDayMissing", ["relationshipEndsOn"]);
    return ground === undefined && !groundText ? fail("groundMissing", ["ground"]) : pass("recorded");
  },
});
