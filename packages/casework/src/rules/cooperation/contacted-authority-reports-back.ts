import { daysBetween } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { AuthorityContact } from "../../authority-contact/schema.ts";

/**
 * The authority that was contacted tells without undue delay what it did, unless that is evidently unnecessary. The act gives no number: a
 * report that has not come is left for a professional to judge.
 */
export const contactedAuthorityReportsBack = defineRule<AuthorityContact>()({
  id: "casework/contacted-authority-reports-back",
  ref: "SHL-40",
  legalBasis: [provision("SHL", "40")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: ["reported", "waiting", "unnecessary"],
  eventDate: ({ contactedOn }) => contactedOn,
  appliesWhen: ({ reportUnnecessary }) => (reportUnnecessary === true ? "unnecessary" : true),
  check({ contactedOn, authority, reportedBackOn }, { pass, undetermined }, { today }) {
    if (reportedBackOn !== undefined && reportedBackOn <= today) return pass("reported", { authority, reportedBackOn });
    return undetermined("waiting", ["reportedBackOn"], { authority, days: daysBetween(contactedOn, today) });
  },
});
