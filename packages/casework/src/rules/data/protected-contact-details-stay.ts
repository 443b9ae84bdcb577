import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import { DISCLOSED_DATA_LABELS } from "../../data-disclosure/labels.ts";
import type { DisclosedData } from "../../data-disclosure/schema.ts";
import type { DisclosureOfClient } from "./protected-client.ts";

/** What a non-disclosure order covers; a contact address given for the purpose does not belong to it. */
const PROTECTED: readonly DisclosedData[] = ["streetAddress", "phone", "email", "municipality"];

/**
 * Contact details under a non-disclosure order are not passed on or shown to anyone but those whose task directly includes handling them.
 */
export const protectedContactDetailsStay = defineRule<DisclosureOfClient>()({
  id: "casework/protected-contact-details-stay",
  ref: "TK-2",
  legalBasis: [provision("VTJL", "37")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["leftOut", "directTask", "disclosed", "noOrder"],
  eventDate: ({ disclosure }) => disclosure.disclosedOn,
  appliesWhen: ({ protectedIdentity }) => (protectedIdentity ? true : "noOrder"),
  check({ disclosure: { data, recipient, recipientsDirectTask } }, { pass, fail }) {
    const shown = data.filter((item) => PROTECTED.includes(item));
    if (shown.length === 0) return pass("leftOut");
    if (recipientsDirectTask === true) return pass("directTask", { recipient });
    return fail("disclosed", ["disclosure", "data"], { recipient, data: shown.map((item) => DISCLOSED_DATA_LABELS[item]) });
  },
});
