import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { AuthorityContact } from "../../authority-contact/schema.ts";

/** The authority primarily responsible for a need is contacted with the client's consent; without it only where a provision allows. */
export const authorityIsContactedWithConsent = defineRule<AuthorityContact>()({
  id: "casework/authority-is-contacted-with-consent",
  ref: "SHL-40",
  legalBasis: [provision("SHL", "40")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["consentGiven", "provisionNamed", "neitherRecorded"],
  eventDate: ({ contactedOn }) => contactedOn,
  appliesWhen: () => true,
  check({ clientConsent, provision: named }, { pass, fail }) {
    if (clientConsent === true) return pass("consentGiven");
    return named ? pass("provisionNamed") : fail("neitherRecorded", ["clientConsent"]);
  },
});
