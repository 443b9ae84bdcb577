import { provision } from "@koonti/legislation";
import { defineRule } from "@koonti/rules";
import type { Closing } from "../../closing/schema.ts";

/** The client relationship ends when it is recorded in a client document that there is no ground for arranging social welfare. */
export const closingSaysThereIsNoGround = defineRule<Closing>()({
  id: "casework/closing-says-there-is-no-ground",
  ref: "SHL-34",
  legalBasis: [provision("SHL", "34")],
  inForce: { from: "2015-04-01" },
  severity: "error",
  messageKeys: ["recorded", "notDocumented", "groundMissing", "otherGround"],
  eventDate: ({ closedOn }) => closedOn,
  appliesWhen: () => true,
  check({ ground, conclusion }, { pass, fail }) {
    if (!conclusion) return fail("notDocumented", ["conclusion"]);
    if (ground === undefined) return fail("groundMissing", ["ground"]);
    return ground === "noGround" ? pass("recorded") : fail("otherGround", ["ground"]);
  },
});
