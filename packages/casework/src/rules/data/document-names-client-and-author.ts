import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ClientDocument } from "../../client-document/schema.ts";

/** A client document names the client by an identity code, a temporary identifier or a birth date, and the author's office or task. */
export const documentNamesClientAndAuthor = defineRule<ClientDocument>()({
  id: "casework/document-names-client-and-author",
  ref: "ATL-38.1",
  legalBasis: [provision("ATL", "38", "1")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["named", "clientNotIdentified", "authorsTaskMissing"],
  eventDate: ({ madeOn }) => madeOn,
  appliesWhen: () => true,
  check({ clientKnownBy, authorTask }, { pass, fail }) {
    if (clientKnownBy === undefined) return fail("clientNotIdentified", ["clientKnownBy"]);
    return authorTask ? pass("named") : fail("authorsTaskMissing", ["authorTask"]);
  },
});
