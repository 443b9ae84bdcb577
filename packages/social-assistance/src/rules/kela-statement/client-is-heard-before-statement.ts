import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { KelaStatement } from "../../kela-statement/schema.ts";

/** The client is heard and told before the county gives Kela a statement. */
export const clientIsHeardBeforeStatement = defineRule<KelaStatement>()({
  id: "social-assistance/client-is-heard-before-statement",
  ref: "TTL-15",
  legalBasis: [provision("TTL", "15")],
  inForce: { from: "2023-01-01" },
  severity: "error",
  messageKeys: ["heardAndInformed", "notHeard", "heardAfterwards", "notInformed"],
  eventDate: ({ sentOn }) => sentOn,
  appliesWhen: () => true,
  check({ sentOn, clientHeardOn, clientInformed }, { pass, fail }) {
    if (clientHeardOn === undefined) return fail("notHeard", ["clientHeardOn"]);
    if (clientHeardOn > sentOn) return fail("heardAfterwards", ["clientHeardOn"], { sentOn, clientHeardOn });
    return clientInformed === true ? pass("heardAndInformed") : fail("notInformed", ["clientInformed"]);
  },
});
