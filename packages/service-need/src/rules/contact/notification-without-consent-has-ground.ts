import { dateOf } from "@koonti/core";
import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Contact } from "../../contact/schema.ts";

/**
 * Those whom SHL 35 § obliges make contact with the person's consent, or notify without it when the person is evidently unable to answer
 * for own care, health or safety or the child's interest necessarily requires it. Anyone else may notify.
 */
export const notificationWithoutConsentHasGround = defineRule<Contact>()({
  id: "service-need/notification-without-consent-has-ground",
  ref: "SHL-35",
  legalBasis: [provision("SHL", "35")],
  inForce: { from: "2015-04-01" },
  severity: "warning",
  messageKeys: ["anyoneMayNotify", "consentGiven", "groundRecorded", "consentMissing"],
  eventDate: ({ receivedAt }) => dateOf(receivedAt),
  appliesWhen: () => true,
  check({ dutyHolder, consent, ground }, { pass, fail }) {
    if (!dutyHolder) return pass("anyoneMayNotify");
    if (consent === true) return pass("consentGiven");
    return ground === undefined ? fail("consentMissing", ["ground"]) : pass("groundRecorded");
  },
});
