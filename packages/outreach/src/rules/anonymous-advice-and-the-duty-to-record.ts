import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Encounter } from "../encounter/schema.ts";

/**
 * The duty to record begins when the provider learns of a need or starts a service. Whether advice to somebody who stays unknown begins it
 * is not settled in the sources read: a professional judges.
 */
export const anonymousAdviceAndTheDutyToRecord = defineRule<Encounter>()({
  id: "outreach/anonymous-advice-and-the-duty-to-record",
  ref: "ATL-37",
  legalBasis: [provision("ATL", "37")],
  inForce: { from: "2024-01-01" },
  severity: "info",
  messageKeys: ["notSettled", "identified"],
  eventDate: ({ metOn }) => metOn,
  appliesWhen: ({ identified }) => (identified ? "identified" : true),
  check: (_, { undetermined }) => undetermined("notSettled", []),
});
