import { addYears } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ProtectionOrder } from "../../protected-identity/schema.ts";

const FIRST_YEARS = 5;
const LATER_YEARS = 2;

/**
 * A non-disclosure order is first granted for at most five years and then for two years at a time; for special reasons until further notice.
 * What the record says must be within that: otherwise it has been recorded wrong.
 */
export const protectionOrderHasItsLength = defineRule<ProtectionOrder>()({
  id: "casework/protection-order-has-its-length",
  ref: "TK-1",
  legalBasis: [provision("VTJL", "36")],
  inForce: { from: "2020-01-01" },
  severity: "error",
  messageKeys: ["withinLimit", "untilFurtherNotice", "tooLong", "endMissing", "orderUnknown"],
  eventDate: ({ grantedOn }) => grantedOn,
  appliesWhen: () => true,
  check({ grantedOn, first, validUntil, untilFurtherNotice }, { pass, fail, undetermined }) {
    if (untilFurtherNotice === true) return pass("untilFurtherNotice");
    if (validUntil === undefined) return fail("endMissing", ["validUntil"]);
    if (validUntil <= addYears(grantedOn, LATER_YEARS)) return pass("withinLimit", { validUntil });
    if (first === undefined && validUntil <= addYears(grantedOn, FIRST_YEARS)) return undetermined("orderUnknown", ["first"]);
    const years = first === true ? FIRST_YEARS : LATER_YEARS;
    const limit = addYears(grantedOn, years);
    return validUntil <= limit ? pass("withinLimit", { validUntil }) : fail("tooLong", ["validUntil"], { validUntil, years });
  },
});
