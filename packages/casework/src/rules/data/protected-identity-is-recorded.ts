import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { DocumentOfClient } from "./protected-client.ts";

/** A non-disclosure order that is known is recorded in the document of the client relationship. */
export const protectedIdentityIsRecorded = defineRule<DocumentOfClient>()({
  id: "casework/protected-identity-is-recorded",
  ref: "TK-3",
  legalBasis: [provision("ATL", "38", "2")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["recorded", "notRecorded", "noOrder", "otherDocument"],
  eventDate: ({ document }) => document.madeOn,
  appliesWhen({ document, protectedIdentity }) {
    if (!protectedIdentity) return "noOrder";
    return document.documentKind === "clientRelationship" ? true : "otherDocument";
  },
  check: ({ document: { protectedIdentityRecorded } }, { pass, fail }) =>
    protectedIdentityRecorded === true ? pass("recorded") : fail("notRecorded", ["document", "protectedIdentityRecorded"]),
});
