import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Encounter } from "../encounter/schema.ts";

/**
 * Outreach work reaches those who are left outside: one who wants to stay unknown is recorded with no name and with nothing that joins the
 * encounter to others. The act says that outreach is arranged; how it is recorded is our reading.
 */
export const unidentifiedEncounterLeavesNoKey = defineRule<Encounter>()({
  id: "outreach/unidentified-encounter-leaves-no-key",
  ref: "SHL-7a",
  legalBasis: [provision("SHL", "7 a"), provision("ATL", "4")],
  inForce: { from: "2023-07-01" },
  severity: "warning",
  source: "guidance",
  messageKeys: ["noKey", "nameRecorded", "keyRecorded", "identified"],
  eventDate: ({ metOn }) => metOn,
  appliesWhen: ({ identified }) => (identified ? "identified" : true),
  check({ name, linkingKey }, { pass, fail }) {
    if (name) return fail("nameRecorded", ["name"]);
    return linkingKey ? fail("keyRecorded", ["linkingKey"]) : pass("noKey");
  },
});
