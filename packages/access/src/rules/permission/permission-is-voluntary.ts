import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ClientPermission } from "./client-permission.ts";

/** A permit or denial is the client's own will: nobody presses for it, and no service depends on it. */
export const permissionIsVoluntary = defineRule<ClientPermission>()({
  id: "access/permission-is-voluntary",
  ref: "ATL-58",
  legalBasis: [provision("ATL", "58")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["voluntary", "notVoluntary", "notKnown"],
  eventDate: ({ givenOn }) => givenOn,
  appliesWhen: () => true,
  check({ isVoluntary }, { pass, fail, undetermined }) {
    if (isVoluntary === undefined) return undetermined("notKnown", ["isVoluntary"]);
    return isVoluntary ? pass("voluntary") : fail("notVoluntary", ["isVoluntary"]);
  },
});
