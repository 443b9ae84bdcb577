import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { ClientPermission } from "./client-permission.ts";

/** A denial says what it is about: a controller, a service task or a single document, and which. */
export const denialHasItsTarget = defineRule<ClientPermission>()({
  id: "access/denial-has-its-target",
  ref: "ATL-59",
  legalBasis: [provision("ATL", "59")],
  inForce: { from: "2024-01-01" },
  severity: "error",
  messageKeys: ["targeted", "otherTarget", "targetUnnamed", "notKnown", "permit"],
  eventDate: ({ givenOn }) => givenOn,
  appliesWhen: ({ kind }) => (kind === "denial" ? true : "permit"),
  check({ target }, { pass, fail, undetermined }) {
    if (target === undefined) return undetermined("notKnown", ["target"]);
    if (target.kind === "other") return fail("otherTarget", ["target", "kind"]);
    return target.which?.trim() ? pass("targeted") : fail("targetUnnamed", ["target", "which"]);
  },
});
