import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ClientPermission } from "./client-permission.ts";

/**
 * A permit or denial holds until further notice and ends when the client revokes it: it has no end set in advance, and is not applied after it
 * was revoked. What happened first on the day of revoking a program cannot see.
 */
export const permissionHoldsUntilRevoked = defineRule<ClientPermission>()({
  id: "access/permission-holds-until-revoked",
  ref: "ATL-58",
  legalBasis: [provision("ATL", "58")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["holds", "revoked", "endIsSet", "appliedAfterRevoking", "appliedOnTheSameDay"],
  eventDate: ({ givenOn }) => givenOn,
  appliesWhen: () => true,
  check({ validUntil, revokedOn, lastAppliedOn }, { pass, fail, undetermined }) {
    if (validUntil !== undefined) return fail("endIsSet", ["validUntil"], { validUntil });
    if (revokedOn === undefined) return pass("holds");
    if (lastAppliedOn === undefined || lastAppliedOn < revokedOn) return pass("revoked", { revokedOn });
    if (lastAppliedOn === revokedOn) return undetermined("appliedOnTheSameDay", [], { revokedOn });
    return fail("appliedAfterRevoking", ["lastAppliedOn"], { revokedOn, lastAppliedOn });
  },
});
