import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ClientDocument } from "../../client-document/schema.ts";

/**
 * Where social and health staff give a service together at a joint unit, the common assessment and plan stand in both registers as far as
 * needed, and the common narrative in the social welfare register.
 */
export const jointServiceDocumentsStandInBothRegisters = defineRule<ClientDocument>()({
  id: "casework/joint-service-documents-stand-in-both-registers",
  ref: "ATL-46",
  legalBasis: [provision("ATL", "46")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["stored", "registerMissing", "narrativeAmongPatients", "notKnown", "notJoint"],
  eventDate: ({ madeOn }) => madeOn,
  appliesWhen: ({ madeTogether }) => (madeTogether === "jointService" ? true : "notJoint"),
  check({ documentKind, storedIn }, { pass, fail, undetermined }) {
    if (storedIn === undefined) return undetermined("notKnown", ["storedIn"]);
    const inSocial = storedIn.includes("social");
    const inPatients = storedIn.includes("patient");
    if (documentKind === "narrative") {
      if (inPatients) return fail("narrativeAmongPatients", ["storedIn"]);
      return inSocial ? pass("stored") : fail("registerMissing", ["storedIn"]);
    }
    return inSocial && inPatients ? pass("stored") : fail("registerMissing", ["storedIn"]);
  },
});
